import { readdir } from 'node:fs/promises';
import { dist, expect, test } from './support/site.ts';

/** Names in other scripts: every page of an order, with the collation that it promises. */
const orders = [
  { page: 'a-z-pinyin.html', locale: 'zh-u-co-pinyin' },
  { page: 'a-z-strokes.html', locale: 'zh-u-co-stroke' },
  { page: 'a-z-cyrillic.html', locale: 'ru' },
];

test('every order of names has a page, and each leads to all others', async ({ page, site }) => {
  const pages = (await readdir(dist)).filter((name) => /^a-z.*\.html$/.test(name)).sort();
  expect(pages).toEqual([
    'a-z-arabic.html',
    'a-z-cyrillic.html',
    'a-z-pinyin.html',
    'a-z-strokes.html',
    'a-z.html',
  ]);
  for (const name of pages) {
    await page.goto(site(name));
    const views = page.getByRole('navigation', { name: 'Orders' }).getByRole('link');
    const hrefs = await views.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.toSorted()).toEqual(pages);
    await expect(views.and(page.locator('[aria-current=page]'))).toHaveAttribute('href', name);
  }
});

for (const { page: name, locale } of orders) {
  test(`${name} is in order`, async ({ page, site }) => {
    await page.goto(site(name));
    const names = await page.locator('.native-row a bdi:first-child').allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    const { compare } = new Intl.Collator(locale, { ignorePunctuation: locale === 'ru' });
    const bare = names.map((text) => text.replace(/^\d+/, ''));
    expect(bare).toEqual(bare.toSorted(compare));
  });
}

test('names in Arabic letters are read from the right', async ({ page, site }) => {
  await page.goto(site('a-z-arabic.html'));
  const row = page.locator('.native-row').first();
  const name = await row.locator('bdi').first().boundingBox();
  const title = await row.locator('.native-title').boundingBox();
  expect(name && title && name.x > title.x).toBe(true);
  await expect(row).toHaveCSS('direction', 'rtl');
  await expect(row.locator('.native-title')).toHaveCSS('direction', 'ltr');
  await expect(row.locator('.native-title')).toHaveAttribute('lang', /^en/);
});

test('a letter leads to its group, and a name to what it names', async ({ page, site }) => {
  await page.goto(site('a-z-strokes.html'));
  await page
    .getByRole('navigation', { name: 'Numbers of strokes' })
    .getByRole('link', { name: '11', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: '11 strokes' })).toBeInViewport();
  await page.getByRole('link', { name: '張治中' }).click();
  await expect(page.locator('h1')).toContainText('Zhang Zhizhong');
});
