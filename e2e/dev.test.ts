import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';

/*
 * `npm run dev`: an edit shows, a mistake never ends it.
 */

const project = resolve(import.meta.dirname, '..');
let folder = '';
let server: ChildProcess;
let address = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus-dev-'));
  const corpus = join(folder, 'corpus');
  await cp(join(project, 'e2e', 'fixtures', 'second-corpus'), corpus, { recursive: true });
  const config = join(corpus, 'encyclopedia.config.ts');
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace(/^import type.*$/m, '').replace(/ satisfies \w+/, ''));
  server = spawn(process.execPath, ['src/cli/dev.ts', '--port', '0'], {
    cwd: project,
    env: { ...process.env, QAMUS_CORPUS: corpus, QAMUS_WORK: join(folder, 'work'), NO_COLOR: '1' },
  });
  address = await new Promise((settle, fail) => {
    let said = '';
    server.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\/\/localhost:\d+\/[\w/]*/.exec(said);
      if (found) settle(found[0].replace(/\/?$/, '/'));
    });
    server.on('exit', () => {
      fail(new Error(`the server ended: ${said}`));
    });
  });
});

test.afterAll(async () => {
  server.removeAllListeners('exit');
  const ended = new Promise((settle) => server.once('exit', settle));
  server.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

test('an edit shows in the open page', async ({ page }) => {
  const path = join(folder, 'corpus', 'articles', 'observatory', 'uraniborg.mdx');
  await page.goto(`${address}uraniborg.html`);
  await expect(page.locator('h1')).toContainText('Uraniborg');
  await writeFile(path, `${await readFile(path, 'utf8')}\nIt was pulled down in 1601.\n`);
  await expect(page.locator('main')).toContainText('pulled down in 1601', { timeout: 20_000 });
});

test('a mistake leaves the site up, and its mending shows', async ({ page }) => {
  const path = join(folder, 'corpus', 'articles', 'instrument', 'lost.mdx');
  await page.goto(`${address}guo-shoujing.html`);
  await writeFile(path, '---\ntitle: Lost\nsumary: x\n---\n');
  const sound = join(folder, 'corpus', 'articles', 'astronomer', 'guo-shoujing.mdx');
  await writeFile(sound, `${await readFile(sound, 'utf8')}\nHe lived long.\n`);
  await expect(page.locator('main')).toContainText('He lived long.', { timeout: 20_000 });
  expect((await page.goto(`${address}ulugh-beg.html`))?.status()).toBe(200);
});
