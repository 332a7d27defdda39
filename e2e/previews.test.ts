import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { allPages, articlePages, readPage } from './support/pages.ts';
import { dist, expect, test } from './support/site.ts';

const article = 'zhang-zhizhong.html';
const government = 'coalition-government-xinjiang.html';

const cardOf = (page: Page): Locator => page.locator('.preview-card');

/** The first link of the text to that page. */
const linkTo = (page: Page, href: string): Locator =>
  page.locator(`.prose a[href="${href}"]`).first();

test(
  'a pointer that rests on a link shows what it leads to',
  { tag: '@hosted' },
  async ({ page, site }) => {
    await page.goto(site(article));
    const link = linkTo(page, government);
    await link.hover();
    const card = cardOf(page);
    await expect(card).toBeVisible();
    await expect(card).toContainText('Coalition Government of Xinjiang Province');
    await expect(card).toContainText('Government, 1946–1947');
    await expect(card.locator('[lang="zh-Hant"]')).toHaveText('新疆省聯合政府');
    await expect(card.locator('.preview-text')).not.toBeEmpty();
    await expect(page.getByRole('tooltip')).toHaveCount(1);
  },
);

test('names from right to left are marked so', async ({ page, site }) => {
  await page.goto(site(government));
  await linkTo(page, article).hover();
  const name = cardOf(page).locator('[lang="ug-Arab"]');
  await expect(name).toHaveAttribute('dir', 'rtl');
  await expect(name).toHaveCSS('direction', 'rtl');
});

test('a pointer that passes over a link asks for nothing and shows nothing', async ({
  page,
  site,
}) => {
  const asked = scriptsAskedFor(page);
  await page.clock.install();
  await page.goto(site(article));
  // However slow the machine is, the pointer is gone before it can be said to rest.
  await page.clock.pauseAt(Date.now() + 60_000);
  await linkTo(page, government).hover();
  await page.mouse.move(2, 2);
  await page.clock.runFor(600);
  await expect(cardOf(page)).toHaveCount(0);
  expect(asked).toEqual([]);
});

test(
  'no card is asked for before the reader turns to a link, and then one script',
  { tag: '@hosted' },
  async ({ page, site }) => {
    const asked = scriptsAskedFor(page);
    await page.goto(site(article), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await linkTo(page, government).hover();
    await expect(cardOf(page)).toBeVisible();
    expect(asked).toHaveLength(1);
  },
);

test('the card stays while the pointer is on it, and goes with the pointer', async ({
  page,
  site,
}) => {
  await page.goto(site(article));
  await linkTo(page, government).hover();
  const card = cardOf(page);
  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toHaveCount(0);
});

test('the title of the card can be clicked, its text selected', async ({ page, site }) => {
  await page.goto(site(article));
  await linkTo(page, government).hover();
  const card = cardOf(page);
  await card.locator('.preview-text').click({ clickCount: 3 });
  expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(20);
  await card.locator('.preview-title a').click();
  await expect(page.locator('h1')).toContainText('Coalition Government');
});

test('the card covers neither its link nor the edge of the window', async ({ page, site }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto(site(government));
  const links = page.locator('.prose a.auto');
  for (const at of [0, 3, 7, 12, 20]) {
    const link = links.nth(at);
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const card = cardOf(page);
    await expect(link).toHaveAttribute('aria-describedby', 'preview:card');
    const box = await boxOf(card);
    const lines = await link.evaluate((element) =>
      [...element.getClientRects()].map((r) => r.toJSON() as DOMRect),
    );
    for (const line of lines)
      expect(box.y >= line.bottom || box.y + box.height <= line.top, `link ${at}`).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(8);
    expect(box.y).toBeGreaterThanOrEqual(8);
    expect(box.x + box.width).toBeLessThanOrEqual(892);
    expect(box.y + box.height).toBeLessThanOrEqual(492);
  }
});

test('where the card does not fit, its names give way to what it says', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 300 });
  await page.goto(site(article));
  const link = linkTo(page, government);
  await tabTo(page, link);
  const card = cardOf(page);
  await expect(card.locator('.preview-title')).toBeVisible();
  await expect(card.locator('.preview-names')).toBeHidden();
  const { y, height } = await boxOf(card);
  expect(y).toBeGreaterThanOrEqual(8);
  expect(y + height).toBeLessThanOrEqual(292);
});

test('the focus shows the card, which describes the link; Escape closes it', async ({
  page,
  site,
}) => {
  await page.goto(site(article));
  const link = linkTo(page, government);
  await tabTo(page, link);
  await expect(cardOf(page)).toBeVisible();
  await expect(link).toHaveAccessibleDescription(/^Government, 1946–1947 The Coalition/);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-describedby');
  await page.waitForTimeout(400);
  await expect(cardOf(page)).toHaveCount(0);
});

test('the card goes with the focus, and holds no stop for the keyboard', async ({ page, site }) => {
  await page.goto(site(article));
  const link = linkTo(page, government);
  await tabTo(page, link);
  await expect(cardOf(page)).toBeVisible();
  expect(
    await cardOf(page)
      .locator('a')
      .evaluateAll((links) => links.every((each) => each.tabIndex === -1)),
  ).toBe(true);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await expect(cardOf(page)).toHaveCount(0);
  await expect(link).not.toHaveAttribute('aria-describedby');
});

test('a card opened by the pointer is closed by Escape too, until the pointer comes back', async ({
  page,
  site,
}) => {
  await page.goto(site(article));
  const link = linkTo(page, government);
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await page.mouse.move(2, 2);
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
});

test('the card goes when its link is scrolled away', async ({ page, site }) => {
  await page.goto(site(article));
  await tabTo(page, linkTo(page, government));
  await expect(cardOf(page)).toBeVisible();
  await page.evaluate(() => {
    window.scrollTo({ top: 5000, behavior: 'instant' });
  });
  await expect(cardOf(page)).toHaveCount(0);
});

test('a citation shows its note, without the way back', async ({ page, site }) => {
  await page.goto(site(article));
  const mark = page.locator('.prose sup.cite a').first();
  const note = page.locator((await mark.getAttribute('href')) ?? '');
  await mark.hover();
  const card = cardOf(page);
  await expect(card).toContainText((await note.locator('.reference').innerText()).slice(0, 40));
  await expect(card).not.toContainText('↑');
  expect(await card.locator('[id]').count()).toBe(0);
});

test('the mark of a fact shows its source', async ({ page, site }) => {
  await page.goto(site(article));
  await page.locator('.infobox .marks a').first().hover();
  await expect(cardOf(page).locator('.reference')).not.toBeEmpty();
});

test('on a list the mark of a fact shows a note that is folded away', async ({ page, site }) => {
  await page.goto(site('people.html'));
  await page.locator('.entry .marks a').first().hover();
  await expect(cardOf(page).locator('.reference')).toBeVisible();
});

test('a footnote shows its text', async ({ page, site }) => {
  // Where it does not stand beside the mark already.
  await page.setViewportSize({ width: 1024, height: 720 });
  await page.goto(site(article));
  const reference = page.locator('sup.footnote a').first();
  const id = (await reference.getAttribute('href')) ?? '';
  await reference.hover();
  const text = await page.locator(`${id} p`).first().innerText();
  await expect(cardOf(page)).toContainText(text.replace(/\s*↑.*$/, '').slice(0, 40));
  await expect(cardOf(page)).not.toContainText('↑');
});

test('an entry has its card, from other pages and from its own', async ({ page, site }) => {
  await page.goto(site(government));
  const link = page.locator('main a[href*="people.html#"]').first();
  await link.hover();
  await expect(cardOf(page)).toContainText('Person');
  const own = await listThatLinksToItself();
  await page.goto(site(own));
  const ownLink = page.locator(`main a[href^="${own}#"]`).first();
  await ownLink.hover();
  await expect(cardOf(page).locator('.preview-title a')).toHaveAttribute(
    'href',
    await ownLink.evaluate((element) => (element as HTMLAnchorElement).href),
  );
});

test('a link to a section shows its article, whatever script the anchor has', async ({
  page,
  site,
}) => {
  await page.goto(site(article));
  await linkTo(page, government).evaluate((element) => {
    element.id = 'marked';
  });
  const link = page.locator('#marked');
  for (const anchor of ['%C3%9Cr%C3%BCmqi', '迪化', 'ئۈرۈمچى', '100%']) {
    await link.evaluate((element, hash) => {
      element.setAttribute('href', `coalition-government-xinjiang.html#${hash}`);
    }, anchor);
    await link.hover();
    await expect(cardOf(page), anchor).toContainText('Coalition Government');
    await page.mouse.move(2, 2);
    await expect(cardOf(page)).toHaveCount(0);
  }
});

test('a section of the page, and what leads around the site, show nothing', async ({
  page,
  site,
}) => {
  const asked = scriptsAskedFor(page);
  await page.goto(site(article));
  for (const link of [
    page.locator('.contents-rail a').nth(1),
    page.locator('.site-footer nav a').nth(2),
    page.locator('.site-name'),
  ]) {
    await link.hover();
    await page.waitForTimeout(500);
    await expect(cardOf(page)).toHaveCount(0);
  }
  expect(asked).toEqual([]);
});

test('a source shows its reference, a shared name what it can mean', async ({ page, site }) => {
  await page.goto(site('sources-by-standpoint.html'));
  await page.locator('.standpoint a').first().hover();
  await expect(cardOf(page)).toContainText(/read|seen/);
  await page.goto(site('index.html'));
  await page.locator('a[href="name-ili.html"]').hover();
  await expect(cardOf(page)).toContainText('It can mean');
  await expect(cardOf(page)).toContainText('Ili District, place');
});

test('the results of a search have cards', async ({ page, site }) => {
  await page.goto(site('search.html?q=Dihua'));
  const link = page.locator('[data-search-results] li a').first();
  await expect(link).toBeVisible({ timeout: 20_000 });
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
});

test('who switches previews off sees none, at once', async ({ page, site }) => {
  const asked = scriptsAskedFor(page);
  await page.goto(site(article));
  await page.evaluate(() => {
    document.documentElement.dataset['previews'] = 'off';
  });
  const link = linkTo(page, government);
  await link.hover();
  await page.waitForTimeout(500);
  await tabTo(page, link);
  await page.waitForTimeout(400);
  await expect(cardOf(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  await page.evaluate(() => {
    delete document.documentElement.dataset['previews'];
  });
  await page.mouse.move(2, 2);
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
});

test('without the cards a link is a link', async ({ page, site }) => {
  await page.goto(site(article));
  await page.evaluate(() => {
    document.querySelector('.preview-place')?.remove();
    // A part that holds nothing, as one of another edition would.
    globalThis.qamusPreviews = {};
  });
  await linkTo(page, government).hover();
  await page.waitForTimeout(500);
  await expect(cardOf(page)).toHaveCount(0);
  await linkTo(page, government).click();
  await expect(page.locator('h1')).toContainText('Coalition Government');
});

test(
  'cards that could not be had leave nothing behind, and come when they can be',
  { tag: '@hosted' },
  async ({ page, site, where, complaints }) => {
    test.skip(where === 'disk', 'what is read from the disk cannot be kept from the page');
    await page.route('**/previews/**', (route) => route.abort());
    await page.goto(site(article));
    for (let times = 0; times < 2; times += 1) {
      await linkTo(page, government).hover();
      await page.waitForTimeout(500);
      await page.mouse.move(2, 2);
    }
    expect(complaints.length).toBeGreaterThan(1);
    (complaints as string[]).length = 0;
    await expect(page.locator('script[src*="previews/"]')).toHaveCount(0);
    await page.unroute('**/previews/**');
    await linkTo(page, government).hover();
    await expect(cardOf(page)).toBeVisible();
  },
);

test('the card is not printed', async ({ page, site }) => {
  await page.goto(site(article));
  await linkTo(page, government).hover();
  await expect(cardOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(cardOf(page)).toBeHidden();
});

test('forced colours leave the card its border, reduced motion its place', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(site(article));
  await linkTo(page, government).hover();
  await expect(cardOf(page)).toHaveCSS('border-top-width', '1px');
  await expect(cardOf(page)).toHaveCSS('border-top-style', 'solid');
  await expect(cardOf(page)).toHaveCSS('animation-name', 'none');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(
      'a card that is open has nothing serious',
      { tag: '@hosted' },
      async ({ page, site, where }) => {
        test.skip(where === 'disk', 'axe reads the style sheets, which a file may not');
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const selector of [`.prose a[href="${government}"]`, '.prose sup.cite a']) {
          await page.goto(site(article));
          await page.locator(selector).first().hover();
          await expect(cardOf(page)).toBeVisible();
          const { violations } = await new AxeBuilder({ page })
            .include('.preview-card')
            .include('[aria-describedby~="preview:card"]')
            .analyze();
          expect(
            violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
          ).toEqual([]);
        }
      },
    );
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test(
    'a long press shows the card and follows no link; a tap elsewhere closes it',
    { tag: '@hosted' },
    async ({ page, site }) => {
      await page.goto(site(article));
      await press(page, linkTo(page, government), 800);
      const card = cardOf(page);
      await expect(card).toBeVisible();
      await page.waitForTimeout(300);
      await expect(page).toHaveURL(new RegExp(article));
      const { x, width } = await boxOf(card);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x + width).toBeLessThanOrEqual(382);
      // The card may lie over most of the page, but never at its very edge.
      await page.touchscreen.tap(3, 400);
      await expect(card).toHaveCount(0);
    },
  );

  test('the title of the card leads on', async ({ page, site }) => {
    await page.goto(site(article));
    await press(page, linkTo(page, government), 800);
    await cardOf(page).locator('.preview-title a').tap();
    await expect(page.locator('h1')).toContainText('Coalition Government');
  });

  test('the press that opens the card opens no menu; the next one does', async ({ page, site }) => {
    await page.goto(site(article));
    const link = linkTo(page, government);
    const opensMenu = (): Promise<boolean> =>
      link.evaluate((element) =>
        element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
      );
    await press(page, link, 800, {
      async during() {
        await expect(cardOf(page)).toBeVisible();
        expect(await opensMenu()).toBe(false);
      },
    });
    expect(await opensMenu()).toBe(true);
  });

  test('a tap follows the link', async ({ page, site }) => {
    await page.goto(site(article));
    await linkTo(page, government).tap();
    await expect(page.locator('h1')).toContainText('Coalition Government');
  });

  test('a finger that moves scrolls', async ({ page, site }) => {
    await page.goto(site(article));
    await press(page, linkTo(page, government), 700, { moves: 60 });
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('links are links', async ({ page, site }) => {
    await page.goto(site(article));
    await linkTo(page, government).hover();
    await page.waitForTimeout(500);
    await expect(cardOf(page)).toHaveCount(0);
    await linkTo(page, government).click();
    await expect(page.locator('h1')).toContainText('Coalition Government');
  });
});

test(
  'every link to an article, entry, source, shared name or wanted page has a card',
  { tag: '@hosted' },
  async () => {
    const context = { self: {} as { qamusPreviews?: Record<string, unknown> } };
    const folder = join(dist, 'previews');
    for (const name of await readdir(folder)) {
      runInNewContext(await readFile(join(folder, name), 'utf8'), context);
    }
    const cards = new Set(Object.keys(context.self.qamusPreviews ?? {}));
    const lists = new Set([...cards].flatMap((card) => /^(.+)#/.exec(card)?.[1] ?? []));
    const articles = new Set(await articlePages());
    const missing = new Set<string>();
    for (const name of await allPages()) {
      const links = (await readPage(dist, name)).matchAll(
        /<a\b[^>]* href="([\w-]+\.html)(#[^"]*)?"/g,
      );
      for (const [, file = '', anchor = ''] of links) {
        const address = lists.has(file) ? file + anchor : file;
        const isMeant = lists.has(file)
          ? anchor !== ''
          : articles.has(file) || file.startsWith('name-');
        if (isMeant && !cards.has(address)) missing.add(`${address} on ${name}`);
      }
    }
    expect(cards.size).toBeGreaterThan(100);
    expect([...missing]).toEqual([]);
  },
);

/** A list on which one entry speaks of another. */
async function listThatLinksToItself(): Promise<string> {
  for (const name of await allPages()) {
    if ((await readPage(dist, name)).includes(` href="${name}#`)) return name;
  }
  throw new Error('no list links to an entry of its own');
}

function scriptsAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/previews/')) asked.push(request.url());
  });
  return asked;
}

/** Brings the focus to a link as the keyboard does. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
}

/** A finger on a link for so many milliseconds; `moves` pixels downwards on the way. */
async function press(
  page: Page,
  link: Locator,
  milliseconds: number,
  { moves = 0, during }: { moves?: number; during?: () => Promise<void> } = {},
): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  const { x, y } = await link.evaluate((element) => {
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', y);
  if (moves > 0) await touch('touchMove', y + moves);
  await page.waitForTimeout(milliseconds);
  await during?.();
  await touch('touchEnd');
  await session.detach();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing is in sight');
  return box;
}
