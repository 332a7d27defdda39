import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, templates, test } from './support/site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    // In the dark only colours are different, and they are the same at all widths.
    const serious = (page: Page) =>
      seriousFindings(new AxeBuilder({ page }), colorScheme === 'light');

    for (const menu of ['browse', 'settings']) {
      test(`${menu}, open, has nothing serious`, async ({ page, site }) => {
        await page.goto(site('dihua.html'));
        await page.locator(`.${menu} > summary`).click();
        expect(await serious(page)).toEqual([]);
      });
    }

    test('the search, with what it suggests and what it finds, has nothing serious', async ({
      page,
      site,
    }) => {
      await page.goto(site('search.html?q=government&kind=person'));
      await expect(page.locator('.search-hit').first()).toBeVisible();
      expect(await serious(page)).toEqual([]);
      await page.goto(site('dihua.html?highlight=capital'));
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('Zhang');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await serious(page)).toEqual([]);
    });

    for (const name of templates) {
      test(`${name} has nothing serious, however wide`, async ({ page, site }) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(site(name));
        expect(await serious(page), '1440 px').toEqual([]);
        if (colorScheme === 'dark') return;
        await page.setViewportSize({ width: 320, height: 900 });
        expect(await serious(page), '320 px').toEqual([]);
      });
    }
  });
}

/** What is serious or critical, a line a rule: all rules, or those of colours. */
async function seriousFindings(axe: AxeBuilder, isWhole: boolean): Promise<string[]> {
  axe.options({ resultTypes: ['violations'] }).setLegacyMode();
  if (!isWhole) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
