import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import type { ArticleData } from '../src/export/data-schemas.ts';
import { dist, expect, test } from './support/site.ts';

const government = 'coalition-government-xinjiang';
const place = 'dihua';

const row = (page: Page, label: string): Locator =>
  page.locator('.infobox .fact').filter({
    has: page.locator(`dt:text-is("${label}")`),
  });

const dataOf = async (id: string): Promise<ArticleData> =>
  JSON.parse(await readFile(join(dist, `${id}.json`), 'utf8')) as ArticleData;

test('a fact stands at both ends with the same source, and names its home at the other', async ({
  page,
  site,
}) => {
  const sourceOf = async (fact: Locator): Promise<string> => {
    const label = await fact.locator('.marks a').first().getAttribute('aria-label');
    return label?.replace(/^Source [^:]+: /, '') ?? '';
  };
  await page.goto(site(`${government}.html`));
  const own = row(page, 'Headquarters').locator('dd');
  await expect(own).toHaveCount(1);
  await expect(own.locator('.said-in')).toHaveCount(0);
  const title = await page.locator('h1').innerText();
  const source = await sourceOf(own);
  expect(source).not.toBe('');

  await page.goto(site(`${place}.html`));
  const derived = row(page, 'Headquarters of').locator('dd').filter({ hasText: title });
  expect(await sourceOf(derived)).toBe(source);
  await expect(derived.locator('.said-in')).toHaveText(`said in ${title}`);
  await expect(derived.locator('.said-in')).toHaveAttribute('title', `said in ${title}`);
});

for (const id of [
  government,
  place,
  'second-east-turkestan-republic',
  'eleven-article-agreement',
]) {
  test(`${id}: everything that others say names its home`, async ({ page, site }) => {
    const { statements } = await dataOf(id);
    // Of a field another calls nothing, this end has no row.
    const homes = new Set(
      statements.derived.flatMap((statement) =>
        statement.type === 'field' && statement.field !== 'headquarters' ? [] : [statement.home.id],
      ),
    );
    expect(homes.size).toBeGreaterThan(0);
    const titles = await Promise.all([...homes].map(async (home) => (await dataOf(home)).title));
    await page.goto(site(`${id}.html`));
    const said = await page.locator('.said-in').allTextContents();
    for (const title of titles)
      expect(said.map((text) => text.trim())).toContain(`said in ${title}`);
  });
}

test('every mark of the infobox leads to a source on the page', async ({ page, site }) => {
  await page.goto(site(`${government}.html`));
  const dead = await page
    .locator('.infobox .marks a')
    .evaluateAll((marks) =>
      marks
        .map((mark) => mark.getAttribute('href') ?? '')
        .filter((href) => document.querySelector(`.notes ${href}`) === null),
    );
  expect(dead).toEqual([]);
  expect(await page.locator('.infobox .marks a').count()).toBeGreaterThan(20);
});

test('marks stand in the order of the notes', async ({ page, site }) => {
  await page.goto(site(`${government}.html`));
  const rows = await page
    .locator('.infobox .marks')
    .evaluateAll((all) =>
      all.map((marks) => [...marks.querySelectorAll('a')].map((a) => a.textContent.trim())),
    );
  const rank = (label: string): string =>
    /^\d/.test(label) ? `0${label.padStart(4, '0')}` : `1${String(label.length)}${label}`;
  for (const labels of rows) expect(labels.map(rank)).toEqual(labels.map(rank).toSorted());
});

test('who died in an event has its day and its doubt from the event', async ({ page, site }) => {
  await page.goto(site('ehmetjan-qasimi.html'));
  const died = row(page, 'Died');
  await expect(died.locator('.differ-label')).toHaveText('Sources differ');
  const days = died.locator('.differ li');
  expect(await days.count()).toBeGreaterThan(1);
  for (const day of await days.all()) {
    await expect(day.locator('time')).toHaveAttribute('datetime', /^1949/);
    await expect(day.locator('.speakers')).not.toBeEmpty();
    await expect(day.locator('.said-in')).toHaveCount(1);
  }
  const event = died.locator('dd').last().locator('a').first();
  const [href] = await event.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto(site(href ?? ''));
  await expect(
    row(page, 'Died').getByRole('link', { name: 'Ehmetjan Qasimi', exact: true }),
  ).toHaveCount(1);
});

test('a judgement is a view at both ends, never a row', async ({ page, site }) => {
  await page.goto(site(`${government}.html`));
  const view = page.locator('.judgements .fact').filter({ hasText: 'Soviet Union' });
  await expect(view.locator('dt')).toHaveText('English Wikipedia');
  await expect(view.locator('dd')).toContainText('brokered by');
  await expect(row(page, 'Brokered by')).toHaveCount(0);
  const [, cause] = await page
    .locator('.judgements dd > a')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link.parentElement?.textContent.includes('caused by')
          ? ['', link.getAttribute('href')]
          : [],
      ),
    );
  await page.goto(site(cause ?? ''));
  const other = page
    .locator('.judgements .fact dd')
    .filter({ hasText: 'Coalition Government of Xinjiang Province' });
  await expect(other.first()).toContainText('led to');
  await expect(other.first().locator('.said-in')).toHaveCount(1);
});

test('the seats are a table; the chart beside it draws each once and is only for the eye', async ({
  page,
  site,
}) => {
  await page.goto(site(`${government}.html`));
  const composition = page.locator('.composition');
  const first = composition.locator('table').first();
  const counts = await first.locator('.count').allInnerTexts();
  expect(counts.map(Number)).toEqual([7, 8, 10]);
  await expect(composition.locator('.composition-head')).toContainText('25 seats');
  const charts = first.locator('svg.seat-chart');
  await expect(charts).toHaveCount(3);
  for (const [at, count] of counts.entries()) {
    const chart = charts.nth(at);
    await expect(chart).toHaveAttribute('aria-hidden', 'true');
    const drawn = await chart
      .locator('path')
      .evaluateAll((paths) =>
        paths.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1),
      );
    expect(drawn.reduce((sum, seats) => sum + seats, 0)).toBe(Number(count));
  }
  const unnamed = await first.locator('.seat-words').allInnerTexts();
  expect(unnamed[1]).toMatch(/^\d named, \d unnamed$/);
  await expect(composition.locator('caption').nth(1)).toContainText('Another count');
  await expect(composition.locator('caption .speakers')).not.toHaveCount(0);
});

test('who goes by keyboard meets each member once, and reads where a fact is written', async ({
  page,
  site,
}) => {
  await page.goto(site(`${government}.html`));
  const members = await page
    .locator('.composition .members a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(members).toEqual([...new Set(members)]);

  const mark = row(page, 'Chairmen').locator('.said-in').first();
  const words = mark.locator('span');
  const width = async (): Promise<number> => (await words.boundingBox())?.width ?? 0;
  expect(await width()).toBeLessThanOrEqual(1);
  await row(page, 'Chairmen').locator('.marks').first().locator('a').last().focus();
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
  expect(await width()).toBeGreaterThan(40);
  await expect(words).toHaveText(/^said in /);
  await page.keyboard.press('Shift+Tab');
  expect(await width()).toBeLessThanOrEqual(1);
});

test('at the foot each fact has its file and line', async ({ page, site }) => {
  await page.goto(site(`${place}.html`));
  const list = page.locator('.fact-homes');
  await expect(list.locator('li').first()).toBeHidden();
  await list.locator('summary').click();
  const text = await list.innerText();
  const { statements } = await dataOf(place);
  const derived = statements.derived.filter(
    (statement) => statement.type === 'field' && statement.field === 'headquarters',
  );
  expect(derived.length).toBeGreaterThan(0);
  for (const { home } of derived) expect(text).toContain(`content/${home.path}:${home.line}`);
});

test('dates of rows can be read by machines', async ({ page, site }) => {
  await page.goto(site(`${government}.html`));
  const times = row(page, 'Chairmen').locator('.when time');
  expect(await times.count()).toBeGreaterThan(1);
  for (const time of await times.all())
    await expect(time).toHaveAttribute('datetime', /^\d{4}(-\d{2}){0,2}$/);
});

test('a card shows the seats of a body, and keeps them from voices', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  await page.locator(`.prose a[href="${government}.html"]`).first().hover();
  const seats = page.locator('.preview-card .preview-seats');
  await expect(seats).toBeVisible();
  await expect(seats).toHaveAttribute('aria-hidden', 'true');
  await expect(seats.locator('li')).toHaveCount(3);
  await expect(seats.locator('li').first()).toContainText('7');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: infoboxes with everything open have nothing serious`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const id of [government, 'ehmetjan-qasimi']) {
      await page.goto(site(`${id}.html`));
      await page.locator('.infobox details').evaluateAll((all) => {
        for (const details of all as HTMLDetailsElement[]) details.open = true;
      });
      // Structure is the same in both themes, and colours are at all widths.
      for (const width of colorScheme === 'dark' ? [1440] : [1440, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const axe = new AxeBuilder({ page }).include('.infobox').setLegacyMode();
        const { violations } = await axe.analyze();
        const serious = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        );
        expect(serious).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });
}
