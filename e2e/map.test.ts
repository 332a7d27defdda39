import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './support/site.ts';

const founding = 'state-1946-07-01.html';
const unknown = 'state-1912-01-01.html';
const outbreak = 'state-1944-11-02.html';

const map = (page: Page): Locator => page.locator('.region-map').first();
const region = (page: Page, place: string): Locator => map(page).locator(`[data-place="${place}"]`);
/** How a region is filled, and what the key says of it, in words. */
async function drawnAs(page: Page, place: string): Promise<string> {
  const fill = (await region(page, place).getAttribute('data-fill')) ?? '';
  await expect(region(page, place)).toHaveAttribute('fill', `url(#map:ten-districts:${fill})`);
  const key = map(page).locator(`[data-key="${fill}"]`);
  await expect(key).toBeVisible();
  return (await key.innerText()).trim();
}

function placesOf(page: Page): Promise<string[]> {
  return map(page)
    .locator('[data-place]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-place') ?? ''));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in the ${colorScheme} theme a region has the colour of the side that controls it`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(site(founding));
    const sides = { 'ili-district': 'three-districts', 'kashgar-district': 'roc-centre' };
    const seen = new Set<string>();
    for (const [place, side] of Object.entries(sides)) {
      const colours = await region(page, place).evaluate((path, name) => {
        const pattern = document.getElementById((path.getAttribute('fill') ?? '').slice(5, -1));
        const tint = pattern?.querySelector('rect');
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = `var(--facet-side-${name})`;
        const token = getComputedStyle(probe).color;
        probe.remove();
        return { tint: tint && getComputedStyle(tint).fill, token };
      }, side);
      expect(colours.tint, place).toBe(colours.token);
      seen.add(colours.token);
    }
    expect(seen.size).toBe(2);
  });
}

test('the map tells what the table tells, region by region', async ({ page, site }) => {
  for (const name of [founding, unknown, outbreak]) {
    await page.goto(site(name));
    const places = await placesOf(page);
    expect(places.length).toBe(10);
    for (const place of places) {
      const row = page.locator('[data-state-part="controls"] tr', {
        has: page.locator(`a[href$="#${place}"], a[href="${place}.html"]`),
      });
      const told = (await row.first().innerText()).toLowerCase();
      const [first = '', ...rest] = (await drawnAs(page, place)).toLowerCase().split(/\s+/);
      // `possibly` and the side may stand apart in the row.
      expect(told, place).toContain(first);
      expect(told, place).toContain(rest.join(' '));
    }
  }
});

test('where no source says, and where it is only possible, regions are hatched', async ({
  page,
  site,
}) => {
  await page.goto(site(unknown));
  expect(await drawnAs(page, 'ili-district')).toBe('No source says');
  await page.goto(site(outbreak));
  expect(await drawnAs(page, 'ili-district')).toBe('Possibly Three Districts');
  expect(await drawnAs(page, 'kashgar-district')).toBe('Centre');
});

test(
  'another day recolours the map, its own day brings it back',
  { tag: '@hosted' },
  async ({ page, site }) => {
    await page.goto(site(founding));
    expect(await drawnAs(page, 'ili-district')).toBe('Three Districts');
    const field = page.getByLabel('Another day');
    await field.fill('1944-10-01');
    await expect(region(page, 'ili-district')).toHaveAttribute('data-fill', 'roc-centre:yes');
    expect(await drawnAs(page, 'ashan-district')).toBe('Centre');
    await expect(map(page).locator('[data-key="three-districts:yes"]')).toBeHidden();
    await field.fill('1920-01-01');
    await expect(region(page, 'hami-district')).toHaveAttribute('data-fill', 'none');
    await field.fill('1946-07-01');
    await expect(region(page, 'ili-district')).toHaveAttribute('data-fill', 'three-districts:yes');
  },
);

test('regions lead to their places, and show what those are', async ({ page, site }) => {
  await page.goto(site(founding));
  await region(page, 'hami-district').hover();
  const card = page.getByRole('tooltip', { includeHidden: true });
  await expect(card).toContainText('Hami District');
  const link = card.locator('.preview-title a');
  await expect(link).toHaveAttribute('href', /places\.html#hami-district$/);
  await page.mouse.move(2, 2);
  await expect(card).toHaveCount(0);
  await region(page, 'hami-district').click();
  await expect(page).toHaveURL(/places\.html#hami-district$/);
});

test(
  'the drawing is for the eye: nothing in it is reached or read twice',
  { tag: '@hosted' },
  async ({ page, site, where }) => {
    await page.goto(site(founding));
    const tree = await map(page).ariaSnapshot();
    expect(tree).toContain('The ten districts on this day');
    expect(tree).toContain('link "Three Districts"');
    expect(tree).not.toMatch(/Tacheng|Mongolia/);
    const stops = await map(page)
      .locator('a, summary')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
    // The sides of the key, those of this day and of others, and what the map is made of.
    expect(stops).toBe(await map(page).locator('.map-key a, summary').count());
    // From the disk it would ask for the style sheets, which is refused.
    if (where === 'disk') return;
    const { violations } = await new AxeBuilder({ page }).include('.region-map').analyze();
    expect(violations).toEqual([]);
  },
);

test('the title page shows the founding day in words too, and leads to it', async ({
  page,
  site,
}) => {
  await page.goto(site('index.html'));
  expect(await drawnAs(page, 'ashan-district')).toBe('Three Districts');
  const tree = await map(page).ariaSnapshot();
  expect(tree).toMatch(
    /Three Districts: (Tacheng|Ashan|Ili), (Tacheng|Ashan|Ili), (Tacheng|Ashan|Ili)\./,
  );
  expect(tree).toMatch(/Centre: .*Kashgar/);
  await map(page).getByText('About this map').click();
  await expect(map(page)).toContainText('Baytag Bogd was undemarcated');
  await expect(map(page)).toContainText('Modern boundaries, approximate');
  await map(page)
    .getByRole('link', { name: /^State on 1.July.1946$/ })
    .click();
  await expect(page.locator('h1')).toHaveText('State on 1 July 1946');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the map is drawn, named and linked', async ({ page, site }) => {
    await page.goto(site(founding));
    await expect(map(page).locator('.map-names text')).toHaveCount(10);
    expect(await drawnAs(page, 'tacheng-district')).toBe('Three Districts');
    await region(page, 'tacheng-district').click();
    await expect(page).toHaveURL(/tacheng-district\.html$/);
  });
});

test('names on the map are legible on a phone, and do not touch', async ({ page, site }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site(founding));
    const names = map(page).locator('.map-names text');
    const boxes = await names.evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        return { name: text.textContent, left, right, top, bottom, size };
      }),
    );
    for (const [at, a] of boxes.entries()) {
      expect(a.size, `${a.name}, ${width} px`).toBeGreaterThan(width === 390 ? 10 : 8);
      expect(a.left >= 0 && a.right <= width, `${a.name}, ${width} px`).toBe(true);
      for (const b of boxes.slice(at + 1)) {
        const overlap =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.bottom - a.top) * 0.3;
        expect(overlap, `${a.name} and ${b.name}, ${width} px`).toBe(false);
      }
    }
  }
});

test('with two colours left, sides, doubt and silence are told apart by their lines', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site(outbreak));
  const looks = await map(page)
    .locator('.map-pattern')
    .evaluateAll((patterns) =>
      patterns.map((pattern) => {
        const [tint, texture] = ['.map-tint', '.map-texture'].map((part) =>
          pattern.querySelector(part),
        );
        const stroke = texture && getComputedStyle(texture).stroke;
        return {
          tint: tint && getComputedStyle(tint).fill,
          look: [texture?.getAttribute('d'), pattern.getAttribute('patternTransform')].join(),
          seen: stroke !== (tint && getComputedStyle(tint).fill),
        };
      }),
    );
  // Three sides, each sure in a way of its own; doubt and silence are two more.
  expect(new Set(looks.map(({ look }) => look)).size).toBe(5);
  expect(new Set(looks.map(({ tint }) => tint)).size).toBe(1);
  expect(looks.every(({ seen }) => seen)).toBe(true);
  const line = await map(page)
    .locator('.map-outline')
    .evaluate((path) => getComputedStyle(path).stroke);
  expect(line).not.toBe(looks[0]?.tint);
});

test('an article with a place says where it lies, in an entry of a list too', async ({
  page,
  site,
}) => {
  await page.goto(site('dihua.html'));
  const locator = page.getByRole('img', { name: 'Dihua on a map: The ten districts' });
  await expect(locator).toBeVisible();
  await expect(locator.locator('.locator-point')).toHaveCount(1);
  await page.goto(site('plane-crash-1949.html'));
  await expect(page.locator('.locator-map figcaption')).toContainText('The ten districts, shaded');
  await expect(page.locator('.locator-map text', { hasText: 'Mongolia' })).toBeVisible();
  await page.goto(site('places.html'));
  const entry = page.locator('#dihua-district');
  await expect(entry.locator('.locator-region')).toBeVisible();
  await expect(entry.locator('use')).toHaveAttribute('href', '#regions:ten-districts');
  await expect(page.locator('[id="regions:ten-districts"]')).toHaveCount(1);
  const drawn = await entry.locator('use').evaluate((use) => {
    const { width, height } = (use as SVGGraphicsElement).getBoundingClientRect();
    return width > 60 && height > 50;
  });
  expect(drawn).toBe(true);
});

test('an article without a place has no map', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  await expect(page.locator('.infobox')).toBeVisible();
  await expect(page.locator('.locator-map')).toHaveCount(0);
});
