import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from './support/find-program.ts';
import { searchFor } from './support/site.ts';
import { bundleSecond } from './support/second-release.ts';
import { expect, test } from './support/second-site.ts';

/*
 * The second encyclopedia as an archive, as Kiwix checks it and serves it.
 */

const run = promisify(execFile);
const programs = (['zimwriterfs', 'zimcheck', 'kiwix-serve'] as const).map(findProgram);
const missing = programs.find((found) => typeof found !== 'string');
const [, checker = '', reader = ''] = programs.map((found) =>
  typeof found === 'string' ? found : '',
);

test.describe.configure({ mode: 'default', timeout: 90_000 });
test.skip(missing !== undefined, typeof missing === 'object' ? missing.sentence : '');

let folder = '';
let server: ChildProcess | undefined;
let host = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus-zim-'));
  await bundleSecond('zim', folder);
  const port = await freePort();
  host = `http://127.0.0.1:${port}`;
  const archive = join(folder, 'release', 'before-the-telescope.zim');
  server = spawn(reader, [`--port=${port}`, '--address=127.0.0.1', archive], { stdio: 'ignore' });
  await expect
    .poll(() =>
      fetch(host).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((settle) => probe.listen(0, '127.0.0.1', settle));
  const { port } = probe.address() as AddressInfo;
  await new Promise((settle) => probe.close(settle));
  return port;
}

test('the checker of archives finds nothing, and the catalogue knows what it is', async () => {
  const archive = join(folder, 'release', 'before-the-telescope.zim');
  const { stdout } = await run(checker, [archive]);
  expect(stdout).toContain('Overall Test Status: Pass');
  expect(stdout).not.toMatch(/\[(ERROR|WARNING)\]/);
  const catalogue = await (await fetch(`${host}/catalog/v2/entries`)).text();
  for (const said of [
    '<title>Before the Telescope</title>',
    '<summary>Observatories, astronomers and instruments before 1609.</summary>',
    '<language>eng</language>',
    '<name>before-the-telescope_eng_all</name>',
    '<category>other</category>',
    'size=48',
    '<name>Authors of Before the Telescope</name>',
  ]) {
    expect(catalogue).toContain(said);
  }
});

test('Kiwix shows an article, and our search answers in it', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  // Where a version of Kiwix has the pages, its catalogue says.
  const catalogue = await (await fetch(`${host}/catalog/v2/entries`)).text();
  const home = /type="text\/html" href="([^"]+)"/.exec(catalogue)?.[1] ?? '';
  const address = (name: string) => `${host}${home}/${name}`;
  await page.goto(address('index.html'));
  await expect(page.locator('h1')).toHaveText('Before the Telescope');
  await page.goto(address('maragheh-observatory.html'));
  await expect(page.locator('h1')).toHaveText('Maragheh Observatory');
  await page.locator('.prose a.auto, .prose a.entity').first().click();
  await expect(page.locator('h1')).toHaveText('Nasir al-Din al-Tusi');
  expect(await searchFor(page, address('search.html'), 'quadrant')).toContain('Uraniborg');
  await page.goto(address('search.html'));
  await page.getByRole('searchbox').first().fill('Marage');
  await expect(page.getByRole('link', { name: 'Maragheh Observatory' }).first()).toBeVisible();
  expect(complaints).toEqual([]);
  // What only hosts need is not in it.
  expect((await fetch(address('404.html'))).status).toBe(404);
});
