import { readdir } from 'node:fs/promises';
import { dist, expect, test } from './support/site.ts';

// A jump down a long page is there at once.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Names in other scripts: every page of an order, with the collation that it promises. */
const orders = [
  { page: 'a-z-pinyin.html', locale: 'zh-u-co-pinyin' },
  { page: 'a-z-strokes.html', locale: 'zh-u-co-stroke' },
  { page: 'a-z-cyrillic.html', locale: 'ru' },
];

/** Names in traditional characters that stand where they are read, not where their first mostly is. */
const readOtherwise = new Set(['重慶']);

test('every order of names has a page, and each leads to all others', async ({ page, site }) => {
  const pages = (await readdir(dist)).filter((name) => /^a-z.*\.html$/.test(name)).sort();
  expect(pages).toEqual([
    'a-z-arabic.html',
    'a-z-cyrillic.html',
    'a-z-pinyin.html',
    'a-z-strokes.html',
    'a-z.html',
  ]);
  for (const name of pages) {
    await page.goto(site(name));
    const views = page.getByRole('navigation', { name: 'Orders' }).getByRole('link');
    const hrefs = await views.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.toSorted()).toEqual(pages);
    await expect(views.and(page.locator('[aria-current=page]'))).toHaveAttribute('href', name);
  }
});

for (const { page: name, locale } of orders) {
  test(`${name} is in order`, async ({ page, site }) => {
    await page.goto(site(name));
    const names = await page.locator('.native-row a bdi:first-child').allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    const { compare } = new Intl.Collator(locale, { ignorePunctuation: locale === 'ru' });
    const bare = names
      .map((text) => text.replace(/^\d+/, ''))
      .filter((text) => !readOtherwise.has(text));
    expect(bare).toEqual(bare.toSorted(compare));
  });
}

test('names in Arabic letters are read from the right', async ({ page, site }) => {
  await page.goto(site('a-z-arabic.html'));
  const row = page.locator('.native-row').first();
  const name = await row.locator('bdi').first().boundingBox();
  const title = await row.locator('.native-title').boundingBox();
  expect(name && title && name.x > title.x).toBe(true);
  await expect(row).toHaveCSS('direction', 'rtl');
  await expect(row.locator('.native-title')).toHaveCSS('direction', 'ltr');
  await expect(row.locator('.native-title')).toHaveAttribute('lang', /^en/);
});

test('a letter leads to its group, and a name to what it names', async ({ page, site }) => {
  await page.goto(site('a-z-strokes.html'));
  await page
    .getByRole('navigation', { name: 'Numbers of strokes' })
    .getByRole('link', { name: '11', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: '11 strokes' })).toBeInViewport();
  await page.getByRole('link', { name: '張治中', exact: true }).click();
  await expect(page.locator('h1')).toContainText('Zhang Zhizhong');
});

/** Titles of the items in sight. */
const inSight = '.listed:visible h2';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'choices' : 'choices without scripts', () => {
    test.use({ javaScriptEnabled });

    test('leave what they say, by keyboard', async ({ page, site }) => {
      await page.goto(site('people.html'));
      const all = await page.locator(inSight).count();
      const choice = page.getByRole('radio', { name: /^Side Three Districts \d+$/ });
      const count = Number(/\d+$/.exec((await choice.evaluate(labelOf)) ?? '')?.[0]);
      await page.getByRole('radio', { name: /^Side All/ }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(choice).toBeChecked();
      await expect(choice).toBeFocused();
      await expect(page.locator(inSight)).toHaveCount(count);
      expect(count).toBeLessThan(all);
      await expect(page.locator('.listed:visible .facet-note')).toContainText(
        Array.from({ length: count }, () => 'Three Districts'),
      );
    });

    test('never hide what the address names', async ({ page, site }) => {
      await page.goto(site('people.html'));
      await page.locator('label', { hasText: 'Three Districts' }).click();
      const other = page.locator('.entry:not(:visible)').first();
      const id = await other.getAttribute('id');
      await page.goto(site(`people.html#${id}`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  });
}

function labelOf(input: Element): string | null {
  return input.nextElementSibling?.textContent?.trim() ?? null;
}

test('choices are told, and forget what the address named', async ({ page, site }) => {
  await page.goto(site('people.html'));
  const id = await page.locator('.entry:not(.f0v1)').first().getAttribute('id');
  await page.goto(site(`people.html#${id}`));
  await page.locator('label', { hasText: 'Three Districts' }).click();
  await expect(page.locator(`#${id}`)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
    /^\d+ of \d+ shown$/,
  );
  const status = page.getByRole('status').filter({ hasText: 'shown' });
  const told = parseInt(await status.innerText(), 10);
  await page.evaluate((named) => {
    location.hash = named ?? '';
  }, id);
  await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(status).toHaveText(new RegExp(`^${told + 1} of`));
  await page.locator('label', { hasText: /^All/ }).first().click();
  await expect(page.locator(`#${id}`)).toBeVisible();
});

test('choices that leave nothing together say so', async ({ page, site }) => {
  await page.goto(site('people.html'));
  const nothing = page.locator('.filter-nothing');
  const covered = () =>
    nothing.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + 5, top + height / 2));
    });
  expect(await covered()).toBe(true);
  await page.locator('label', { hasText: 'Seven Districts' }).click();
  await page.locator('label', { hasText: 'Shorter entries' }).click();
  await expect(page.locator(inSight)).toHaveCount(0);
  expect(await covered()).toBe(false);
});

test('choices are not printed', async ({ page, site }) => {
  await page.goto(site('people.html'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters > label:visible')).toHaveCount(0);
  await expect(page.locator(inSight).first()).toBeVisible();
});

test('the index by date is in order of time', async ({ page, site }) => {
  await page.goto(site('people.html'));
  await page.getByRole('link', { name: 'By date' }).click();
  await expect(page).toHaveURL(/people-by-date\.html$/);
  await page.waitForLoadState();
  const years = await page
    .locator('.by-date time')
    .evaluateAll((times) => times.map((time) => Number(/\d{4}/.exec(time.textContent)?.[0])));
  expect(years.length).toBeGreaterThan(5);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test('sources stand by kind of witness, and by who speaks', async ({ page, site }) => {
  await page.goto(site('sources.html'));
  const shares = page.getByRole('table', { name: 'Who speaks' }).getByRole('link').first();
  const who = (await shares.innerText()).trim();
  await shares.click();
  await expect(page).toHaveURL(/sources-by-standpoint\.html#standpoint_/);
  await expect(page.getByRole('heading', { name: who, exact: true })).toBeInViewport();
  await page.locator('.standpoint a').first().click();
  await expect(page).toHaveURL(/source-[a-z0-9-]+\.html$/);
  await page.getByRole('definition').getByRole('link').first().click();
  await expect(page).toHaveURL(/sources\.html#genre_/);
});

test('a source that the address names stands under any choice', async ({ page, site }) => {
  await page.goto(site('sources.html'));
  await page.locator('label', { hasText: 'Read whole' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(/^\d+ of \d+/);
  for (const section of await page.locator('.source-group:has(h2:visible)').all()) {
    await expect(section.locator('.source:visible').first()).toBeVisible();
  }
  const emptied = page.locator('.source-group:not(:has(h2:visible))').first();
  await expect(emptied.locator('.source:visible')).toHaveCount(0);
  const key = await emptied.locator('.source').first().getAttribute('id');
  await page.evaluate((id) => {
    location.hash = `#${id}`;
  }, key);
  await expect(page.locator(`#${key}`)).toBeInViewport();
});
