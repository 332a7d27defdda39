import { expect, test } from './support/second-site.ts';

/* A page that an article links to and a reading leads to, and nobody has written yet. */

const article = 'maragheh-observatory.html';

test('its link is dotted and leads to the list of wanted pages', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}${article}`);
  const wanted = page.locator('.prose a.wanted').first();
  await expect(wanted).toHaveText('Hulagu');
  await expect(wanted).toHaveCSS('text-decoration-style', 'dotted');
  await wanted.click();
  await expect(page).toHaveURL(/wanted\.html#hulagu-khan$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('its card says who wants it, in the place of the title', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}${article}`);
  const wanted = page.locator('.prose a.wanted').first();
  const title = (await wanted.getAttribute('title')) ?? '';
  expect(title).not.toBe('');
  const card = page.locator('.preview-card');
  await wanted.hover();
  await expect(card).toContainText('Not written yet');
  await expect(card).toContainText('Wanted by 2 pages');
  await expect(wanted).not.toHaveAttribute('title');
  await page.mouse.move(2, 2);
  await expect(card).toHaveCount(0);
  await expect(wanted).toHaveAttribute('title', title);
});
