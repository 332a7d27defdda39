import type { Browser } from 'playwright/test';
import {
  budgets,
  gzipOf,
  weighMarkup,
  weighVisit,
  type PageWeight,
} from './support/page-weight.ts';
import { allPages, articlePages, readPage } from './support/pages.ts';
import { dist, expect, test } from './support/site.ts';

/*
 * How much a reader has to load. `node e2e/support/weigh.ts` prints the figures.
 */

test('no page has more text and style, or more script, than its budget', async () => {
  const tooHeavy: string[] = [];
  for (const name of await allPages()) {
    // A booklet is many articles at once, for who asks for it.
    if (name.startsWith('booklet-')) continue;
    const weight = await weighMarkup(dist, name);
    const text = gzipOf(weight, 'html', 'css');
    const script = gzipOf(weight, 'js');
    if (text > budgets.text)
      tooHeavy.push(`${name}: HTML and CSS ${text} bytes, the budget is ${budgets.text}`);
    if (script > budgets.script)
      tooHeavy.push(`${name}: JavaScript ${script} bytes, the budget is ${budgets.script}`);
  }
  expect(tooHeavy).toEqual([]);
});

test('a first visit to an article, with the fonts that it needs, keeps its budget', async ({
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  const pages = await Promise.all(
    (await articlePages()).map(async (name) => ({
      name,
      text: gzipOf(await weighMarkup(dist, name), 'html'),
      han: new Set((await readPage(dist, name)).match(/\p{Script=Han}/gu)).size,
    })),
  );
  const heaviest = [
    ...pages.toSorted((a, b) => b.text - a.text).slice(0, 4),
    ...pages.toSorted((a, b) => b.han - a.han).slice(0, 4),
  ];
  const tooHeavy: string[] = [];
  for (const name of new Set(heaviest.map(({ name }) => name))) {
    const weight = await visit(browser, site(name));
    const all = gzipOf(weight, 'html', 'css', 'js', 'font');
    const parts = (['html', 'css', 'js', 'font'] as const)
      .map((part) => `${part} ${weight[part].gzip}`)
      .join(', ');
    expect(weight.font.raw, `${name} has its fonts`).toBeGreaterThan(0);
    if (all > budgets.firstVisit)
      tooHeavy.push(`${name}: ${all} bytes (${parts}), the budget is ${budgets.firstVisit}`);
  }
  expect(tooHeavy).toEqual([]);
});

test('no page loads more script by itself than its budget', async ({ browser, site }) => {
  const tooHeavy: string[] = [];
  // All that can load more than its markup names.
  for (const name of [
    'index.html',
    'zhang-zhizhong.html',
    'people.html',
    'search.html',
    'state-1947-05-22.html',
    'chronology.html',
  ]) {
    const script = gzipOf(await visit(browser, site(name)), 'js');
    if (script > budgets.script)
      tooHeavy.push(`${name}: JavaScript ${script} bytes, the budget is ${budgets.script}`);
  }
  expect(tooHeavy).toEqual([]);
});

async function visit(browser: Browser, address: string): Promise<PageWeight> {
  const page = await browser.newPage();
  const weight = await weighVisit(page, address);
  await page.close();
  return weight;
}
