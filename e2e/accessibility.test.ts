import { AxeBuilder } from '@axe-core/playwright';
import { expect, templates, test } from './support/site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const menu of ['browse', 'settings']) {
      test(`${menu}, open, has nothing serious`, async ({ page, site }) => {
        await page.goto(site('dihua.html'));
        await page.locator(`.${menu} > summary`).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.filter(isSerious)).toEqual([]);
      });
    }

    test('the search, with what it suggests and what it finds, has nothing serious', async ({
      page,
      site,
    }) => {
      await page.goto(site('search.html?q=government&kind=person'));
      await expect(page.locator('.search-hit').first()).toBeVisible();
      const results = await new AxeBuilder({ page }).analyze();
      expect(results.violations.filter(isSerious)).toEqual([]);
      await page.goto(site('dihua.html?highlight=capital'));
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('Zhang');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const suggested = await new AxeBuilder({ page }).analyze();
      expect(suggested.violations.filter(isSerious)).toEqual([]);
    });

    for (const name of templates) {
      test(`${name} has nothing serious, however wide`, async ({ page, site }) => {
        await page.goto(site(name));
        const serious: string[] = [];
        // Structure is the same in both themes, and colours are at all widths.
        for (const width of colorScheme === 'dark' ? [1440] : [1440, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
          const { violations } = await axe.setLegacyMode().analyze();
          for (const { id, nodes } of violations.filter(isSerious))
            serious.push(`${width} px, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        }
        expect(serious).toEqual([]);
      });
    }
  });
}

function isSerious({ impact }: { impact?: string | null }): boolean {
  return impact === 'serious' || impact === 'critical';
}
