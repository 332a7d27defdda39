import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, test } from './support/second-site.ts';

/* Figures made of statements, in articles and on pages of the maintainers. */

const page = 'by-tradition.html';

async function isTooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('a chart of terms says in words what its bars show, and who acted', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}ulugh-beg-observatory.html`);
  const chart = page.getByRole('figure', { name: 'Terms of office: Ulugh Beg Observatory' });
  const lines = await chart.getByRole('listitem').allInnerTexts();
  const words = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
  expect(words.map((line) => line.replace(/ .*/, ''))).toEqual([
    'Ghiyath',
    'Qadi',
    'Nobody',
    'Ali',
  ]);
  expect(words[1]).toContain('(acting)');
  expect(words[3]).toContain('sources differ');
  const bars = chart.locator('.term-bars');
  await expect(bars).toHaveCount(4);
  for (const bar of await bars.all()) await expect(bar).toHaveAttribute('aria-hidden', 'true');
  const [first, last] = [bars.nth(0), bars.nth(3)].map((bar) => bar.locator('.term-sure').first());
  const [early, late] = [await first?.boundingBox(), await last?.boundingBox()];
  expect(early && late && early.x + early.width).toBeLessThanOrEqual((late?.x ?? 0) + 1);
  await chart.getByRole('link', { name: 'The table with every source' }).click();
  await expect(page).toHaveURL(/#office-holders$/);
});

test('parties are told with their side and their sources', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}uraniborg.html`);
  const figure = page.getByRole('figure', { name: /^Parties: / });
  await expect(figure.getByRole('link', { name: 'Tycho Brahe', exact: true })).toBeVisible();
  await expect(figure).toContainText('Observer');
  await expect(figure).toContainText('European');
  await expect(figure.getByRole('link', { name: /^Source / }).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page of the maintainers is sound and fits, ${colorScheme}`, async ({
    page: tab,
    secondSite,
  }) => {
    await tab.emulateMedia({ colorScheme });
    await tab.goto(`${secondSite}${page}`);
    await expect(tab.getByRole('table').first().getByRole('row')).toHaveCount(3);
    for (const width of [1440, 820, 320]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await isTooWide(tab), `${width} px`).toBe(0);
      const { violations } = await new AxeBuilder({ page: tab }).include('main').analyze();
      const serious = violations.filter(({ impact }) =>
        ['serious', 'critical'].includes(impact ?? ''),
      );
      expect(serious.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
    }
  });
}
