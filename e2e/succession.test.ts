import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './support/second-site.ts';

/*
 * Who came before and after, and who held a post: on the pages of holders, of bodies and (of
 * the first corpus, in its own test at the end) of an office over several bodies.
 */

const table = (page: Page, name = 'Office holders'): Locator => page.getByRole('table', { name });

/** The text of each row, one space between its words. */
async function rowsOf(rows: Locator): Promise<string[]> {
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

test('a body lists its holders in order of time, with who acted and when nobody is on record', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}ulugh-beg-observatory.html`);
  const rows = await rowsOf(table(page).getByRole('row'));
  const at = (text: string): number => rows.findIndex((row) => row.includes(text));
  const order = [
    'Heads of computing',
    'Ghiyath al-Kashi',
    'Qadi Zada al-Rumi',
    'Nobody on record, 1434–1436',
    'Ali Qushji',
  ].map(at);
  expect(order[0]).toBeGreaterThan(0);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(rows[at('Qadi Zada')]).toContain('Acting');
  expect(rows[at('Ali Qushji')]).toContain('Sources differ on the beginning');
});

test('every row leads to its sources, and names the article that says it', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}ulugh-beg-observatory.html`);
  const row = table(page).getByRole('row', { name: /Ghiyath al-Kashi/ });
  await expect(row.getByRole('rowheader')).toHaveText('Ghiyath al-Kashi');
  await expect(row.getByRole('link', { name: 'said in Ghiyath al-Kashi' })).toHaveCount(1);
  const mark = row.getByRole('link', { name: /^Source .*: / }).first();
  const href = await mark.getAttribute('href');
  await expect(page.locator(`#notes ~ ol ${href}, .apparatus ${href}`)).toHaveCount(1);
});

test('a holder is told with the one who followed', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}nasir-al-din-al-tusi.html`);
  const box = page.getByRole('region', { name: 'Succession' }).locator('dl').first();
  await expect(box.locator('.held dt')).toHaveText('Director, Maragheh Observatory');
  await expect(box.locator('.held')).toContainText('Sources differ on the end');
  await expect(box.locator('.after')).toContainText('Succeeded by');
  await expect(box.locator('.after a').first()).toHaveText('Sadr al-Din al-Tusi');
  await expect(box.locator('.before')).toHaveCount(0);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('link', { name: 'Succession' }).first()).toHaveAttribute(
    'href',
    '#succession',
  );
});

test('members stand by side, said once in their own articles', async ({ page, secondSite }) => {
  await page.goto(`${secondSite}uraniborg.html`);
  const members = table(page, 'Staff');
  await expect(members.getByRole('rowheader', { name: /^European/ })).toHaveCount(1);
  const row = members.getByRole('row', { name: /Tycho Brahe/ });
  await expect(row).toContainText('1576–1597');
  await expect(row.getByRole('link', { name: 'said in Tycho Brahe' })).toHaveCount(1);
});

for (const width of [1440, 820, 390, 320]) {
  test(`at ${width} px tables keep their rows and columns, and nothing is cut`, async ({
    page,
    secondSite,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${secondSite}ulugh-beg-observatory.html`);
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(table(page).getByRole('rowheader', { name: 'Ali Qushji' })).toHaveCount(1);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const tables = [...document.querySelectorAll('.statements, .succession-box')];
      const overflowing = tables.filter((one) => {
        const section = one.closest('section');
        return section !== null && one.scrollWidth > section.clientWidth + 1;
      });
      return [scrollWidth - clientWidth, overflowing.length];
    });
    expect(wide).toEqual([0, 0]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const name of ['ulugh-beg-observatory', 'nasir-al-din-al-tusi', 'uraniborg']) {
      test(`${name} has nothing serious`, async ({ page, secondSite }) => {
        await page.goto(`${secondSite}${name}.html`);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const { violations } = await new AxeBuilder({ page })
            .include('.back-matter')
            .setLegacyMode()
            .analyze();
          const serious = violations.filter(({ impact }) =>
            ['serious', 'critical'].includes(impact ?? ''),
          );
          expect(serious.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
        }
      });
    }
  });
}
