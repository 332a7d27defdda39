import type { Page } from 'playwright/test';
import { expect, test } from './support/site.ts';

test('the title page says what this is and leads on', async ({ page, site }) => {
  await page.goto(site('index.html'));
  await expect(page.locator('h1')).toHaveText('Ten Districts');
  await page
    .getByRole('link', { name: 'Coalition Government of Xinjiang Province' })
    .first()
    .click();
  await expect(page.locator('h1')).toContainText('Coalition Government');
});

test('the government has all the rows of its infobox', async ({ page, site }) => {
  await page.goto(site('coalition-government-xinjiang.html'));
  const infobox = page.locator('aside.infobox, .infobox').first();
  await expect(page.locator('h1')).toContainText('Coalition Government of Xinjiang Province');
  for (const [label, value] of [
    ['Formed', '1 July 1946'],
    ['Division type', 'Province'],
    ['Division', 'Xinjiang Province'],
    ['Country', 'Republic of China'],
    ['Chairmen', 'Zhang Zhizhong'],
    ['Chairmen', 'Masud Sabri'],
    ['Vice Chairmen', 'Ehmetjan Qasimi'],
    ['Vice Chairmen', 'Burhan Shahidi'],
    ['Appointed by', 'Government of the Republic of China'],
    ['Headquarters', 'Dihua'],
  ] as const) {
    await expect(rowOf(page, label).filter({ hasText: value }), label).toHaveCount(1);
  }
  await expect(infobox).toContainText('1946');
  await expect(infobox).toContainText('1947');
});

test('names stand in their scripts, each with its language and direction', async ({
  page,
  site,
}) => {
  await page.goto(site('zhang-zhizhong.html'));
  await expect(page.locator('[lang="zh-Hant"]').first()).toContainText('張治中');
  const uyghur = page.locator('[lang="ug-Arab"]').first();
  await expect(uyghur).toContainText('جاڭ جىجۇڭ');
  await expect(uyghur).toHaveCSS('direction', 'rtl');
  // Searched, but no page was read for it: never shown.
  await expect(page.locator('body')).not.toContainText('Чжан Чжичжун');
});

test('where sources differ, each value is shown with who says so', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const died = rowOf(page, 'Died');
  await expect(died).toContainText('Sources differ');
  await expect(died).toContainText('6 April 1969');
  await expect(died).toContainText('10 April 1969');
});

test('the contents lead to the sections', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const link = contents.getByRole('link').nth(1);
  const text = (await link.innerText()).trim();
  await link.click();
  await expect(page.locator('h2', { hasText: text }).first()).toBeInViewport();
});

test('fonts of all four scripts are ours and load', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === 'loaded')
      .map((font) => font.family.replaceAll('"', ''));
  });
  for (const family of ['Qamus Serif', 'Qamus Naskh', 'Qamus Han TC'])
    expect(loaded).toContain(family);
});

/** The values of one row of the infobox: every `dd` up to the next `dt`. */
function rowOf(page: Page, label: string) {
  return page.locator(
    `xpath=//*[contains(@class, "infobox")]//dd[preceding-sibling::dt[1][normalize-space() = "${label}"]]`,
  );
}
