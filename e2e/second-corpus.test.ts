import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, secondCorpus, secondDist, test } from './support/second-site.ts';
import { searchFor } from './support/site.ts';

/*
 * Another encyclopedia by the same engine: other kinds, relations, languages and sides, and a
 * base address of its own.
 */

const firstArticles = resolve(import.meta.dirname, '..', 'content', 'articles');

test('nothing of the first corpus is in it', async () => {
  const titles: string[] = [];
  for (const path of await readdir(firstArticles, { recursive: true })) {
    if (!path.endsWith('.mdx')) continue;
    const text = await readFile(join(firstArticles, path), 'utf8');
    titles.push(
      ...[...text.matchAll(/^title: (.+)$|\btext: ([^,}]+)/gm)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
  }
  expect(titles.length).toBeGreaterThan(100);
  for (const path of await readdir(secondDist, { recursive: true })) {
    if (!/\.(html|md|css|js)$/.test(path) || path.startsWith('search')) continue;
    const text = await readFile(join(secondDist, path), 'utf8');
    const found = titles
      .map((title) => title.trim())
      .filter((title) => title.length > 5 && text.includes(title));
    expect(found, path).toEqual([]);
  }
});

test('a former address leads on, and hosts can be told of it', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}uranienborg.html`);
  await expect(page).toHaveURL(`${secondSite}uraniborg.html`);
  const told = await readFile(join(secondDist, '_redirects'), 'utf8');
  expect(told.split('\n')).toEqual([
    '/encyclopedia/stellaeburgum.html /encyclopedia/observatories.html#stjerneborg 301',
    '/encyclopedia/uranienborg.html /encyclopedia/uraniborg.html 301',
    '',
  ]);
});

test('it is served under its base, and its kinds have their indexes', async ({
  page,
  secondSite,
}) => {
  expect(secondSite).toMatch(/\/encyclopedia\/$/);
  await page.goto(secondSite);
  await expect(page.locator('h1')).toHaveText('Before the Telescope');
  await page.goto(`${secondSite}observatories.html`);
  await page.getByRole('link', { name: 'Ulugh Beg Observatory' }).first().click();
  await expect(page).toHaveURL(`${secondSite}ulugh-beg-observatory.html`);
  await expect(page.locator('.infobox')).toContainText('Director');
  await expect(page.locator('.infobox')).toContainText('Ulugh Beg');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://astronomy.example/encyclopedia/ulugh-beg-observatory.html',
  );
});

test('an address that leads nowhere, at any depth, leads home', async ({ page, secondSite }) => {
  const response = await page.goto(`${secondSite}no/such/page.html`);
  expect(response?.status()).toBe(404);
  await page.locator('main a, body a').first().click();
  await expect(page.locator('h1')).toHaveText('Before the Telescope');
});

test('its names are found in their scripts', async ({ page, secondSite }) => {
  for (const [query, first] of [
    ['郭守敬', 'Guo Shoujing'],
    ['الغ بیگ', 'Ulugh Beg'],
    ['Tyge Ottesen Brahe', 'Tycho Brahe'],
  ] as const) {
    expect((await searchFor(page, `${secondSite}search.html`, query))[0]).toContain(first);
  }
});

test('its names are in the orders that they call for, and no others', async ({
  page,
  secondSite,
}) => {
  const pages = (await readdir(secondDist)).filter((name) => /^a-z.*\.html$/.test(name)).sort();
  expect(pages).toEqual([
    'a-z-arabic.html',
    'a-z-cyrillic.html',
    'a-z-pinyin.html',
    'a-z-strokes.html',
    'a-z.html',
  ]);
  await page.goto(`${secondSite}a-z-arabic.html`);
  await expect(page.locator('.native-row').first()).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.native-row bdi').first()).toHaveAttribute('lang', 'fa');
  await page.goto(`${secondSite}a-z-pinyin.html`);
  await page.getByRole('link', { name: '郭守敬' }).click();
  await expect(page.locator('h1')).toContainText('Guo Shoujing');
});

test('a fact said elsewhere is mended at its line of its file', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}maragheh-observatory.html`);
  const edit = 'https://git.example/astronomers/before-the-telescope/edit/main/content/';
  const marks = page.locator('.infobox .said-in');
  expect(await marks.count()).toBeGreaterThan(1);
  const stated = /^\s*-.*(type|post): /;
  for (const mark of await marks.all()) {
    const href = (await mark.getAttribute('href')) ?? '';
    expect(href.startsWith(edit), href).toBe(true);
    const [path = '', line = ''] = href.slice(edit.length).split('#L');
    const lines = (await readFile(join(secondCorpus, path), 'utf8')).split('\n');
    const begins = Number(line) - 1;
    expect(lines.slice(begins, begins + 3).join(' '), href).toMatch(stated);
  }
});

test('seats are told with posts and without names, another count behind', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}maragheh-observatory.html`);
  const composition = page.locator('.composition');
  await expect(composition).toMatchAriaSnapshot({ name: 'seats.aria.yml' });
});

test('a picture stands above the facts, with what is to be seen and whose it is', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}uraniborg.html`);
  const figure = page.getByRole('complementary', { name: 'Facts: Uraniborg' }).getByRole('figure');
  const picture = figure.getByRole('img', { name: /^A quarter circle set against a wall/ });
  expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  await expect(figure).toContainText('the south-west room. Drawn for this encyclopedia');
  await expect(figure).toContainText('CC0 1.0');
});
