import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/second-site.ts';

/*
 * Statements that contradict each other and are true all the same: the reason stands beside them.
 */

test('an exception is told to readers, with its reason and the other article', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}nasir-al-din-al-tusi.html`);
  const exception = page.locator('.infobox .exceptions p');
  await expect(exception).toHaveCount(1);
  await expect(exception).toContainText('An exception: the same is stated from both ends.');
  await expect(exception).toContainText('called the other’s kin by a source of its own');
  await exception.getByRole('link').click();
  await expect(page).toHaveURL(/astronomers\.html#asil-al-din-al-tusi$/);
});

test('it is no obstacle to anybody, and other articles have none', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}nasir-al-din-al-tusi.html`);
  const { violations } = await new AxeBuilder({ page }).include('.exceptions').analyze();
  expect(violations).toEqual([]);
  await page.goto(`${secondSite}tycho-brahe.html`);
  await expect(page.locator('.infobox')).toBeVisible();
  await expect(page.locator('.exceptions')).toHaveCount(0);
});
