import { allPages } from './support/pages.ts';
import { expect, test } from './support/site.ts';

/** All pages; of those made in numbers, one a day or a year, every sixth. */
async function kindsOfPages(): Promise<string[]> {
  const pages = await allPages();
  const numbered = pages.filter((name) => /^(state|year)-/.test(name));
  const opened = new Set(numbered.filter((_, at) => at % 6 === 0));
  return pages.filter((name) => !numbered.includes(name) || opened.has(name));
}

test('every page opens, is quiet, and looks like one of ours', async ({
  page,
  site,
  complaints,
}) => {
  test.setTimeout(360_000);
  for (const name of await kindsOfPages()) {
    await page.goto(site(name));
    await expect(page.locator('h1'), name).toHaveCount(1);
    expect(complaints, name).toEqual([]);
  }
});

test('every page has a title, a language, a main part and a way to skip to it', async ({
  page,
  site,
  where,
}) => {
  test.skip(where === 'disk', 'it is the same file');
  test.setTimeout(360_000);
  const titles = new Map<string, string>();
  for (const name of await kindsOfPages()) {
    await page.goto(site(name));
    const title = await page.title();
    expect(title.length, name).toBeGreaterThan(5);
    expect(titles.get(title), `${name} has the title of another page`).toBeUndefined();
    titles.set(title, name);
    await expect(page.locator('html'), name).toHaveAttribute('lang', /./);
    await expect(page.locator('main'), name).toHaveCount(1);
  }
});
