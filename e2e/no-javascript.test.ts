import { expect, templates, test } from './support/site.ts';

test.use({ javaScriptEnabled: false });

for (const name of templates) {
  test(`${name} reads without scripts`, async ({ page, site }) => {
    await page.goto(site(name));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.offline-notice')).toBeHidden();
  });
}

test('links lead on', async ({ page, site }) => {
  await page.goto(site('coalition-government-xinjiang.html'));
  await page.locator('.prose a.auto', { hasText: 'Zhang Zhizhong' }).first().click();
  await expect(page.locator('h1')).toContainText('Zhang Zhizhong');
});

test('search says what it needs and leads to the letters', async ({ page, site }) => {
  await page.goto(site('dihua.html'));
  await page.locator('form[action="search.html"] input').first().fill('Zhang');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\.html\?q=Zhang/);
  await page
    .locator('main')
    .getByRole('link', { name: /A to Z/ })
    .first()
    .click();
  await expect(page).toHaveURL(/a-z\.html/);
});
