import { AxeBuilder } from '@axe-core/playwright';
import { expect, templates, test } from './support/site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const name of templates) {
      test(`${name} has nothing serious`, async ({ page, site }) => {
        await page.goto(site(name));
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        expect(serious).toEqual([]);
      });
    }
  });
}

test('the results of a search have nothing serious', async ({ page, site }) => {
  await page.goto(site('search.html?q=Zhang'));
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  );
});
