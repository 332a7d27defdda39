import type { Page } from 'playwright/test';
import { holdScript } from './support/hold-script.ts';
import { expect, searchFor, test } from './support/site.ts';

/** Who is found first, by which spelling, in which script. The judged queries ask many more. */
const queries: readonly [query: string, first: string][] = [
  ['Chang Chih-chung', 'Zhang Zhizhong'],
  ['張治中', 'Zhang Zhizhong'],
  ['ئۈرۈمچى', 'Dihua'],
  ['Ахметжан Касими', 'Ehmetjan Qasimi'],
];

test('the text is searched in every script', async ({ page, site }) => {
  for (const [query, first] of queries) {
    const titles = await searchFor(page, site('search.html'), query);
    expect(titles[0]).toContain(first);
  }
});

test('an entry is found at its place on the list of its kind', async ({ page, site }) => {
  await searchFor(page, site('search.html'), 'Luo Zhi');
  await page.locator('.search-hit-title').first().click();
  await expect(page).toHaveURL(/people\.html(\?highlight=[^#]*)?#luo-zhi$/);
  await expect(page.locator('#luo-zhi')).toBeInViewport();
});

test('a word that stands nowhere finds nothing, and leads on to names like it and to lists', async ({
  page,
  site,
}) => {
  // The index knows a beginning of it and would take that.
  expect(await searchFor(page, site('search.html'), 'xyzzyqwerty')).toEqual([]);
  await expect(page.getByRole('status')).toHaveText('Nothing was found for “xyzzyqwerty”.');
  const links = page.locator('[data-search-none] a');
  await expect(links.first()).toHaveAttribute('href', 'a-z.html');
  await expect(links.last()).toHaveAttribute('href', 'wanted.html');
  expect(await searchFor(page, site('search.html'), 'Zhangg Zhizhogn')).toEqual([]);
  const names = page.getByRole('region', { name: 'Names like it' });
  await expect(names.getByRole('link').first()).toContainText('Zhang Zhizhong');
});

test('names come first, and the text is told apart from them', async ({ page, site }) => {
  await searchFor(page, site('search.html'), '張治中');
  const names = page.getByRole('region', { name: 'Names', exact: true });
  await expect(names.getByRole('link').first()).toContainText('Zhang Zhizhong');
  const shown = names.locator('bdi').first();
  await expect(shown).toHaveText('張治中');
  await expect(shown).toHaveAttribute('lang', 'zh-Hant');
  const text = page.getByRole('region', { name: 'In the text' });
  await expect(text.locator('.search-hit').first()).toContainText('In its names alone');

  // A name is the least of what was asked here.
  await searchFor(page, site('search.html'), 'bombing Wusu Soviet planes');
  await expect(page.getByRole('region', { name: /^(Names|In the text)/u })).toHaveCount(2);
  await expect(page.locator('.search-answer h2')).toHaveText([
    'In the text',
    'Names in what you typed',
  ]);
});

test('who is on a name already stays there when the text comes', async ({ page, site }) => {
  const letCome = await holdScript(page, 'search/engine');
  await page.goto(site('search.html?q=Zhang'));
  const name = page.getByRole('region', { name: 'Names', exact: true }).getByRole('link').first();
  await name.focus();
  await expect(page.locator('.search-hit')).toHaveCount(0);
  await letCome();
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await expect(name).toBeFocused();
});

test('choices combine and count, and the address keeps them, back and forward too', async ({
  page,
  site,
}) => {
  await searchFor(page, site('search.html'), 'government');
  const status = page.getByRole('status');
  const total = await status.textContent();
  const choice = (name: RegExp) => page.getByRole('checkbox', { name });
  const countOf = async (name: RegExp): Promise<number> => {
    await expect(page.locator('[data-search-facets]')).not.toHaveAttribute('aria-busy');
    const line = page.locator('label', { has: choice(name) });
    return Number(await line.locator('[data-count]').textContent());
  };
  const persons = await countOf(/^Person/);
  expect(persons).toBeGreaterThan(1);
  await choice(/^Person/).check();
  await expect(status).toHaveText(`${persons} results in the text`);
  const both = await countOf(/^Centre/);
  expect(both).toBeLessThan(persons);
  await choice(/^Centre/).check();
  await expect(status).toHaveText(
    both === 1 ? '1 result in the text' : `${both} results in the text`,
  );
  await page.getByLabel('Order').selectOption('Oldest first');
  await expect(page).toHaveURL(/\?q=government&kind=person&side=roc-centre&sort=date$/);
  await expect(page.locator('[data-search-results]')).not.toHaveAttribute('aria-busy');
  const oldest = await page.locator('.search-hit-title').first().textContent();
  await page.reload();
  await expect(page.locator('.search-hit-title').first()).toHaveText(oldest ?? '');
  await expect(choice(/^Centre/)).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(status).toHaveText(`${persons} results in the text`);
  await expect(choice(/^Centre/)).not.toBeChecked();
  await page.goForward();
  await expect(choice(/^Centre/)).toBeChecked();
  await page.getByRole('button', { name: 'Remove all choices' }).click();
  await expect(status).toHaveText(total ?? '');
});

test('an address that names what there is not asks for everything', async ({ page, site }) => {
  await page.goto(site('search.html?q=Zhang+Zhizhong&kind=constructor&sort=size'));
  await expect(page.locator('.search-hit-title').first()).toContainText('Zhang Zhizhong', {
    timeout: 20_000,
  });
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
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

test.describe('marks on the page that a result leads to', () => {
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
    );

  test('the words are marked where the search found them, and the first is in sight', async ({
    page,
    site,
  }) => {
    await searchFor(page, site('search.html'), 'elections');
    const section = page.locator('.search-hit-section').first();
    const anchor = (await section.getAttribute('href'))?.split('#')[1] ?? '';
    await section.click();
    await expect.poll(() => marked(page)).not.toEqual([]);
    for (const word of await marked(page)) expect(word).toMatch(/^elect/i);
    const isInSight = () =>
      page.evaluate((id) => {
        const start = document.getElementById(id);
        const ranges = [...(CSS.highlights.get('found') ?? [])] as Range[];
        const first = ranges.find(
          (range) => start && start.compareDocumentPosition(range.startContainer) & 4,
        );
        const { top = -1, bottom = Infinity } = first?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }, anchor);
    await expect.poll(isInSight).toBe(true);
  });

  test('Escape or the button takes them away, and the address is the page’s own', async ({
    page,
    site,
  }) => {
    await page.goto(site('dihua.html?highlight=capital&highlight=%E4%B9%8C#the-name'));
    await expect.poll(() => marked(page)).toContain('capital');
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.filter((href) => href.includes('highlight') && !href.includes('#'))).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await marked(page)).toEqual([]);
    await expect(page).toHaveURL(/dihua\.html#the-name$/);
    await page.goto(site('dihua.html?highlight=capital'));
    await page.getByRole('button', { name: 'Remove the marks' }).click();
    expect(await marked(page)).toEqual([]);
    await expect(page).toHaveURL(/dihua\.html$/);
  });

  test('words that the page has not change nothing', async ({ page, site }) => {
    await page.goto(site('dihua.html?highlight=xyzzyqwerty&highlight=%3Cb%3E'));
    await page.waitForLoadState('load');
    expect(await marked(page)).toEqual([]);
    await expect(page.locator('.found-bar')).toHaveCount(0);
  });
});
