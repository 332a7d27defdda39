import { expect, test } from './support/site.ts';

// A jump down a long page is there at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const rows = '.chronicle:visible';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the chronology' : 'the chronology without scripts', () => {
    test.use({ javaScriptEnabled });

    test('is read from the first year to the last, month by month', async ({ page, site }) => {
      await page.goto(site('chronology.html'));
      const years = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(years.length).toBeGreaterThan(20);
      expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => a - b));
      const year = page.locator('.chronicle-year', { has: page.locator('#in_1946') });
      const months = await year.getByRole('heading', { level: 3 }).allTextContents();
      expect(months.length).toBeGreaterThan(4);
      for (const month of months) expect(month.replaceAll(/\s+/g, ' ')).toMatch(/^\s?\w+ 1946\s?$/);
      const founding = year.locator('.chronicle', { hasText: 'Province formed' }).first();
      await expect(founding.locator('time').first()).toHaveAttribute('datetime', '1946-07-01');
      await expect(founding).toContainText('1 July 1946');
      await expect(founding).toContainText('Sources differ: also 26 June 1946');
    });

    test('is narrowed by keyboard, and leaves no empty years or months', async ({ page, site }) => {
      await page.goto(site('chronology.html'));
      const all = await page.locator(rows).count();
      const choice = page.getByRole('radio', { name: /^Side Seven Districts \d+$/ });
      await page.getByRole('radio', { name: /^Side All/ }).focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await expect(choice).toBeChecked();
      const label = page.locator(`label[for="${await choice.getAttribute('id')}"]`);
      const count = Number(/\d+$/.exec((await label.innerText()).trim())?.[0]);
      expect(count).toBeLessThan(all);
      await expect(page.locator(rows)).toHaveCount(count);
      await expect(page.locator(`${rows}:has(.facet-side-seven-districts)`)).toHaveCount(count);
      const groups = page.locator(':is(.chronicle-year, .chronicle-month):visible');
      await expect(groups).toHaveCount(
        await page
          .locator(':is(.chronicle-year, .chronicle-month):visible:has(.chronicle:visible)')
          .count(),
      );
    });

    test('leads from a row to itself on the page of its year, sources and all', async ({
      page,
      site,
    }) => {
      await page.goto(site('chronology.html'));
      const brief = page.locator('.chronicle', { hasText: 'Eleven-article peace agreement' });
      await brief.first().locator('.chronicle-sources').click();
      await expect(page).toHaveURL(/year-1946\.html#on_1946-01-02_\d+$/);
      const row = page.locator(':target');
      await expect(row).toBeInViewport();
      await expect(row).toContainText('Signed by: Zhang Zhizhong');
      const mark = row.locator('.marks a').first();
      const source = await mark.getAttribute('href');
      await mark.click();
      await expect(page.locator(source ?? '')).toBeInViewport();
      await expect(page.locator('.fact-sources li:target')).toHaveCount(1);
    });

    test('goes on from year to year, and from a day to the state on it', async ({ page, site }) => {
      await page.goto(site('year-1945.html'));
      const steps = page.getByRole('navigation', { name: 'Other years' });
      await steps.getByRole('link', { name: '1946' }).click();
      await expect(page.locator('h1')).toHaveText('1946');
      await steps.getByRole('link', { name: '1945' }).click();
      await expect(page.locator('h1')).toHaveText('1945');
      await page.goto(site('year-1946.html'));
      await page.getByRole('link', { name: '1 July 1946' }).first().click();
      await expect(page).toHaveURL(/state-1946-07-01\.html$/);
    });
  });
}

test.describe('from the disk', () => {
  test.use({ where: 'disk' });

  test('the chronology is narrowed, and leads to its years', async ({ page, site }) => {
    await page.goto(site('chronology.html'));
    const all = await page.locator(rows).count();
    await page.locator('label', { hasText: /^Documents/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
      new RegExp(`^\\d+ of ${all} shown$`),
    );
    await page.getByRole('heading', { level: 2, name: '1946' }).getByRole('link').click();
    await expect(page.locator('h1')).toHaveText('1946');
  });
});

test('the first year has none before it, the last none after', async ({ page, site }) => {
  await page.goto(site('chronology.html'));
  const years = await page
    .locator('.chronicle-year h2 a')
    .evaluateAll((links) => [
      links.at(0)?.getAttribute('href') ?? '',
      links.at(-1)?.getAttribute('href') ?? '',
    ]);
  for (const [at, gone] of [
    [0, 'prev'],
    [1, 'next'],
  ] as const) {
    await page.goto(site(years[at] ?? ''));
    await expect(page.locator(`.year-steps a[rel=${gone}]`)).toHaveCount(0);
    await expect(page.locator('.year-steps a[rel]')).toHaveCount(1);
  }
});

test('the band shows what the list says, to the eye alone', async ({ page, site }) => {
  await page.goto(site('chronology.html'));
  await expect(page.locator('.bands')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('.bands a, .bands [tabindex]')).toHaveCount(0);
  await expect(page.locator('.bands .band')).toHaveCount(2);
  await expect(page.locator('.bands .band-ticks').first()).toHaveAttribute('d', /^M[\d.]+ 16V/);
  const labels = page.locator('.bands .band').first().locator('.band-label');
  await expect(labels).toHaveText(['Centre', 'Three Districts', 'Seven Districts', 'No side']);
});

test('a timeline in an article tells what others say of it, and where', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const timeline = page.getByRole('figure', { name: 'Timeline: Zhang Zhizhong' });
  const change = timeline.locator('.chronicle', { hasText: 'succeeds Zhang Zhizhong' }).first();
  await expect(change).toContainText('Masud Sabri succeeds Zhang Zhizhong as Chairman');
  await expect(change.locator('time').first()).toHaveAttribute('datetime', '1947-05-21');
  await expect(change.locator('.said-in').first()).toHaveAttribute('title', 'said in Masud Sabri');
  const mark = change.locator('.marks a').first();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  await expect(note).toHaveCount(1);
});

test('a timeline is a list in the article as Markdown', async ({ page, site }) => {
  const text = await (await page.request.get(site('zhang-zhizhong.md'))).text();
  expect(text).toMatch(/^- \*\*2 January 1946\*\*: \[Eleven-article peace agreement\]\(/m);
});
