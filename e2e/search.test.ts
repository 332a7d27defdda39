import { expect, searchFor, test } from './support/site.ts';

/** Who is found first, by which spelling, in which script. */
const queries: readonly [query: string, first: string][] = [
  ['Zhang Zhizhong', 'Zhang Zhizhong'],
  ['Chang Chih-chung', 'Zhang Zhizhong'],
  ['張治中', 'Zhang Zhizhong'],
  ['张治中', 'Zhang Zhizhong'],
  ['جاڭ جىجۇڭ', 'Zhang Zhizhong'],
  ['Чжан Чжичжун', 'Zhang Zhizhong'],
  ['Urumqi', 'Dihua'],
  ['Ürümqi', 'Dihua'],
  ['乌鲁木齐', 'Dihua'],
  ['烏魯木齊', 'Dihua'],
  ['ئۈرۈمچى', 'Dihua'],
  ['Ахметжан Касими', 'Ehmetjan Qasimi'],
  ['Osman Batur', 'Osman Batur'],
];

for (const [query, first] of queries) {
  test(`${query} finds ${first} first`, async ({ page, site }) => {
    const titles = await searchFor(page, site('search.html'), query);
    expect(titles[0]).toContain(first);
  });
}

test('an entry is found at its place on the list of its kind', async ({ page, site }) => {
  await searchFor(page, site('search.html'), 'Luo Zhi');
  await page.locator('[data-search-results] li a').first().click();
  await expect(page).toHaveURL(/people\.html#luo-zhi$/);
  await expect(page.locator('#luo-zhi')).toBeInViewport();
});

test('the box on any page leads to the results', async ({ page, site }) => {
  await page.goto(site('dihua.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('Masud Sabri');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-results] li a').first()).toContainText('Masud Sabri');
});

test('nothing found leads on to the letters', async ({ page, site }) => {
  // Pagefind takes the longest beginning that it knows for a word: nothing begins like this one.
  const titles = await searchFor(page, site('search.html'), 'ぬるぽ');
  expect(titles).toEqual([]);
  await expect(page.locator('[data-search-none] a')).toHaveAttribute('href', 'a-z.html');
});

test('words of the text are found, and shown where they stand', async ({ page, site }) => {
  await searchFor(page, site('search.html'), 'postal reunification currency');
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
});

test('an address that names a kind there is not asks for every kind', async ({ page, site }) => {
  await page.goto(site('search.html?q=Zhang+Zhizhong&kind=constructor'));
  const first = page.locator('[data-search-results] li a').first();
  await expect(first).toContainText('Zhang Zhizhong', { timeout: 20_000 });
  await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('');
  await expect(page).toHaveURL(/\?q=Zhang\+Zhizhong$/);
});

test('that nothing can be searched is said aloud', async ({ page, site }) => {
  await page.addInitScript(() => {
    // As if the folder of the index were missing.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLScriptElement && node.src.includes('/search/')) {
            node.remove();
            node.dispatchEvent(new Event('error'));
          }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site('search.html?q=Zhang'));
  await expect(page.getByRole('alert')).toContainText(/could not be loaded/);
});
