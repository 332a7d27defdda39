import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { serve, type RunningServer } from '../src/cli/serve.ts';
import { searchFor } from './support/site.ts';

/*
 * Another encyclopedia by the same engine: other kinds, relations, languages and sides, and a
 * base address of its own.
 */

const project = resolve(import.meta.dirname, '..');
let folder = '';
let site: RunningServer;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'qamus-second-'));
  await promisify(execFile)(
    process.execPath,
    [
      'src/cli/build.ts',
      '--corpus=e2e/fixtures/second-corpus',
      `--out=${folder}/dist`,
      `--work=${folder}/work`,
    ],
    { cwd: project },
  );
  site = await serve({ folder: join(folder, 'dist'), base: '/encyclopedia/', port: 0 });
});

test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

test('nothing of the first corpus is in it', async () => {
  const first = join(project, 'content', 'articles');
  const titles: string[] = [];
  for (const path of await readdir(first, { recursive: true })) {
    if (!path.endsWith('.mdx')) continue;
    const text = await readFile(join(first, path), 'utf8');
    titles.push(
      ...[...text.matchAll(/^title: (.+)$|\btext: ([^,}]+)/gm)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
  }
  expect(titles.length).toBeGreaterThan(100);
  for (const path of await readdir(join(folder, 'dist'), { recursive: true })) {
    if (!/\.(html|md|css|js)$/.test(path) || path.startsWith('search')) continue;
    const text = await readFile(join(folder, 'dist', path), 'utf8');
    const found = titles
      .map((title) => title.trim())
      .filter((title) => title.length > 5 && text.includes(title));
    expect(found, path).toEqual([]);
  }
});

test('it is served under its base, and its kinds have their indexes', async ({ page }) => {
  expect(site.url).toMatch(/\/encyclopedia\/$/);
  await page.goto(site.url);
  await expect(page.locator('h1')).toHaveText('Before the Telescope');
  await page.goto(`${site.url}observatories.html`);
  await page.getByRole('link', { name: 'Ulugh Beg Observatory' }).first().click();
  await expect(page).toHaveURL(`${site.url}ulugh-beg-observatory.html`);
  await expect(page.locator('.infobox')).toContainText('Director');
  await expect(page.locator('.infobox')).toContainText('Ulugh Beg');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://astronomy.example/encyclopedia/ulugh-beg-observatory.html',
  );
});

test('an address that leads nowhere, at any depth, leads home', async ({ page }) => {
  const response = await page.goto(`${site.url}no/such/page.html`);
  expect(response?.status()).toBe(404);
  await page.locator('main a, body a').first().click();
  await expect(page.locator('h1')).toHaveText('Before the Telescope');
});

test('its names are found in their scripts', async ({ page }) => {
  for (const [query, first] of [
    ['郭守敬', 'Guo Shoujing'],
    ['الغ بیگ', 'Ulugh Beg'],
    ['Tyge Ottesen Brahe', 'Tycho Brahe'],
  ] as const) {
    expect((await searchFor(page, `${site.url}search.html`, query))[0]).toContain(first);
  }
});
