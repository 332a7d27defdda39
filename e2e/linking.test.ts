import { articlePages, inMarkup, readPage } from './support/pages.ts';
import type { Page } from 'playwright/test';
import { dist, expect, test } from './support/site.ts';

test('the main article links to at least 25 others by itself', async ({ page, site }) => {
  await page.goto(site('coalition-government-xinjiang.html'));
  const targets = await page
    .locator('.prose a.auto')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(targets).size).toBeGreaterThanOrEqual(25);
});

test('every article leads to others, and others lead to it', async ({ page }) => {
  const pages = await inMarkup(page, await articlePages(), (parsed) => ({
    out: parsed.querySelectorAll('.prose a.auto, .prose a.entity').length,
    in: parsed.querySelectorAll('section[aria-labelledby="what-links-here"] a').length,
  }));
  expect(pages.size).toBeGreaterThanOrEqual(12);
  for (const [name, links] of pages) {
    expect(links.out, name).toBeGreaterThan(2);
    expect(links.in, `what links to ${name}`).toBeGreaterThan(0);
  }
});

test('what links here shows the sentence, and leads back to it', async ({ page, site }) => {
  await page.goto(site('wu-zhongxin.html'));
  const backlinks = backlinksOf(page);
  await expect(backlinks).toContainText('Coalition Government');
  await expect(backlinks.locator('strong, b, mark').first()).toContainText(/Wu/);
  await backlinks.getByRole('link', { name: 'Coalition Government' }).first().click();
  await expect(page).toHaveURL(/coalition-government-xinjiang\.html/);
});

test('nothing links to itself, and no link stands in a heading or in another', async ({ page }) => {
  const pages = await articlePages();
  const links = await inMarkup(page, pages, (parsed, name) =>
    [
      ...parsed.querySelectorAll(`.prose a.auto[href="${name}"]`),
      ...parsed.querySelectorAll('.prose :is(h2, h3, h4) a.auto'),
    ].map((link) => link.outerHTML),
  );
  expect([...links].filter(([, found]) => found.length > 0)).toEqual([]);
  for (const name of pages) {
    // A parser ends a link where another begins, so only the markup can tell.
    const within = /<a\b[^>]*>(?:(?!<\/a>)[^])*?<a\b[^>]*>/.exec(await readPage(dist, name));
    expect(within?.[0], name).toBeUndefined();
  }
});

test('a shared name has a page that tells its bearers apart', async ({ page, site }) => {
  await page.goto(site('name-ili.html'));
  await expect(page.locator('main')).toContainText('Ghulja');
  await expect(page.locator('main')).toContainText('Ili');
});

test('a citation leads to its note and back', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const mark = page.locator('.prose sup.cite a').first();
  await mark.click();
  await expect(page.locator(':target')).toBeInViewport();
  await page
    .locator(':target')
    .getByRole('link', { name: /^Back to place 1/ })
    .click();
  await expect(page.locator('sup.cite:target')).toBeInViewport();
});

test('the Markdown of an article is there, with its links', async ({ page, site, where }) => {
  test.skip(where === 'disk', 'a browser shows or saves a text file as it likes');
  const response = await page.request.get(site('dihua.md'));
  expect(response.ok()).toBe(true);
  const text = await response.text();
  expect(text).toMatch(/^# Dihua\n/);
  expect(text).not.toMatch(/<[A-Z]|\[@/);
});

function backlinksOf(page: Page) {
  return page.getByRole('region', { name: 'What links here' });
}
