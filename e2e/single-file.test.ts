import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import { elements } from '../src/bundles/single-file/prune-page.ts';
import { writeSingleFile } from '../src/bundles/single-file/write-single-file.ts';
import { readSite } from '../src/bundles/site-reader.ts';
import { storedCorpus } from '../src/corpus/site-corpus.ts';
import { articlePages } from './support/pages.ts';
import { dist } from './support/site.ts';

/* The one file alone in a folder: whatever it asked for would not be there, and fails the test. */

const test = base.extend<{ alone: (page: Page) => void }, { file: { text: string; url: string } }>({
  file: [
    async ({}, use) => {
      const corpus = await storedCorpus(join(dist, '..', '.qamus', 'corpus'));
      const folder = join(await mkdtemp(join(tmpdir(), 'qamus ')), 'Ein Buch 書');
      await mkdir(folder);
      const path = join(folder, 'one.html');
      await writeFile(path, writeSingleFile(await readSite(dist), corpus));
      await use({ text: await readFile(path, 'utf8'), url: pathToFileURL(path).href });
      await rm(join(folder, '..'), { recursive: true });
    },
    { scope: 'worker' },
  ],

  alone: async ({ file }, use) => {
    const complaints: string[] = [];
    await use((page) => {
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('request', (request) => {
        const [url = ''] = request.url().split('#');
        if (url !== file.url && !url.startsWith('data:')) complaints.push(`asks for ${url}`);
      });
    });
    expect(complaints).toEqual([]);
  },
});

test('every article is in it, every address within it leads somewhere, within 6 MB', async ({
  file,
}) => {
  expect(Buffer.byteLength(file.text)).toBeLessThanOrEqual(6_000_000);
  const all = [...elements(parse(file.text, { scriptingEnabled: false }))];
  const valueOf = (element: (typeof all)[number], wanted: string): string[] =>
    element.attrs.flatMap(({ name, value }) => (name === wanted ? value : []));
  const ids = all.flatMap((element) => valueOf(element, 'id'));
  const known = new Set(ids);
  expect(ids.length, 'each id stands once').toBe(known.size);
  const links = all.filter(({ tagName }) => tagName === 'a').flatMap((one) => valueOf(one, 'href'));
  const lost = links.filter((url) =>
    url.startsWith('#') ? !known.has(url.slice(1)) : !/^https?:\/\//.test(url),
  );
  expect([...new Set(lost)]).toEqual([]);
  expect(links.length).toBeGreaterThan(10_000);
  const named = all.flatMap((one) =>
    ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => valueOf(one, name)),
  );
  expect(named.flatMap((value) => value.split(' ')).filter((id) => !known.has(id))).toEqual([]);
  const articles = (await articlePages()).map((page) => page.replace(/\.html$/, ''));
  expect(articles.filter((id) => !known.has(id))).toEqual([]);
});

test('it is read, turned, searched, set and printed without a request', async ({
  file,
  alone,
  context,
}) => {
  const page = await opened(context, alone, `${file.url}#zhang-zhizhong`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Zhang Zhizhong');
  await expect(page).toHaveTitle('Zhang Zhizhong – Ten Districts');
  expect(await page.locator('.leaf:visible').count()).toBe(1);
  // A link turns the leaf: title, focus and place are those of the new one.
  await page.getByRole('link', { name: 'Kuomintang' }).first().click();
  await expect(heading).toHaveText('Kuomintang');
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/^Kuomintang/);
  const letters = page.getByRole('contentinfo').getByRole('link', { name: 'A to Z' });
  await letters.scrollIntoViewIfNeeded();
  const depth = await page.evaluate('scrollY');
  await letters.click();
  await expect(heading).toHaveText('A to Z');
  expect(await page.evaluate('scrollY')).toBe(0);
  // The way back leads to where the reader was.
  await page.goBack();
  await expect(heading).toHaveText('Kuomintang');
  await expect.poll(() => page.evaluate('scrollY')).toBe(depth);
  await page.goBack();
  await expect(heading).toHaveText('Zhang Zhizhong');
  // Notes are named for who does not see them, and lead there.
  await page.locator('.lead .cite a').first().click();
  await expect(page.locator(':target')).toContainText('Robertson');
  await expect(page.locator('.lead .cite a').first()).toHaveAccessibleName(/^1: Robertson/);

  for (const [address, title, anchor] of [
    ['#zhang-zhizhong/offices', 'Zhang Zhizhong', 'zhang-zhizhong/offices'],
    ['#people.html#apollon-petrov', 'People', 'people/apollon-petrov'],
    ['#apollon-petrov', 'People', 'people/apollon-petrov'],
    ['#nobody-of-that-name', 'Ten Districts', undefined],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await expect(heading, address).toHaveText(title);
    if (anchor !== undefined)
      await expect(page.locator(`[id="${anchor}"]`), address).toBeInViewport();
  }

  const field = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  for (const [query, name] of [
    ['張治中', 'Zhang Zhizhong'],
    ['张治中', 'Zhang Zhizhong'],
    ['جاڭ جىجۇڭ', 'Zhang Zhizhong'],
    ['Zhang Zizhong', 'Zhang Zhizhong'],
  ] as const) {
    await field.fill(query);
    await expect(page.locator('.suggestion-title').first(), query).toHaveText(name);
  }
  await field.fill('"general strike" OR nothing of the kind');
  await expect(page.locator('.search-status')).toContainText('Nothing was found');
  await field.fill('Resolution 324');
  const hits = page.locator('.search-hit');
  await expect(hits.filter({ hasText: 'Resolution 324' }).first()).toBeVisible();
  await expect(page.locator('.search-mark').first()).toBeVisible();
  await field.press('Enter');
  await expect(heading).toBeFocused();
  await hits.first().getByRole('link').first().click();
  await expect(heading).not.toHaveText('Search');
  await page.goBack();
  await expect(hits.first()).toBeVisible();

  await page.locator('.settings > summary').click();
  await page.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('search')).toBeHidden();
  await expect(heading).toBeVisible();
  await expect(hits.first()).toBeVisible();
});

test('without JavaScript all of it stands one below the other', async ({
  file,
  alone,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await opened(context, alone, `${file.url}#index`);
  // By selector: with all leaves at once, roles take a minute to work out.
  await expect(page.locator('.search-place')).toBeHidden();
  await page.locator('#index a[href="#sheng-shicai"]').first().click();
  await expect(page.locator('#sheng-shicai h1')).toBeInViewport();
  await context.close();
});

async function opened(
  context: BrowserContext,
  alone: (page: Page) => void,
  url: string,
): Promise<Page> {
  await context.setOffline(true);
  const page = await context.newPage();
  alone(page);
  await page.goto(url);
  return page;
}
