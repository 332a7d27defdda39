import type { Page } from 'playwright/test';
import { textCutOrCovered, widerThanWindow } from './support/cut-text.ts';
import { pagesToOpen } from './support/pages.ts';
import { expect, templates, test } from './support/site.ts';

/*
 * What readers set otherwise: narrow windows, zoom, spacing, their own colours, no motion.
 */

const article = 'coalition-government-xinjiang.html';

test('no page scrolls sideways at 320 px, whatever the size of the text', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wider: string[] = [];
  for (const name of await pagesToOpen({ articles: 20, ofEachNumber: 3 })) {
    await page.goto(site(name), { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const size of ['normal', 'larger']) {
      await page.evaluate((to) => (document.documentElement.dataset['textSize'] = to), size);
      if ((await widerThanWindow(page)) > 0) wider.push(`${name}, ${size}`);
    }
  }
  expect(wider).toEqual([]);
});

test.use({ bypassCSP: true });

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const name of templates) {
  test(`${name} bears zoom, spaced text, forced colours, and no motion`, async ({ page, site }) => {
    await page.goto(site(name));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));

    await test.step('a window of 1440 × 900 at a zoom of 200 %', async () => {
      await page.setViewportSize({ width: 720, height: 450 });
      expect.soft(await widerThanWindow(page)).toBeLessThanOrEqual(0);
      expect.soft(await textCutOrCovered(page)).toEqual([]);
    });
    await test.step('reduced motion: nothing moves by itself', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect.soft(await moving(page)).toEqual([]);
    });
    await test.step('forced colours: nothing is lost', async () => {
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      expect.soft(await lostInForcedColours(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    });
    await test.step('text spaced out: nothing is cut or covered', async () => {
      await page.addStyleTag({ content: spacing });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await widerThanWindow(page), `${width} px`).toBeLessThanOrEqual(0);
        expect.soft(await textCutOrCovered(page), `${width} px`).toEqual([]);
      }
    });
  });
}

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'dark', forcedColors: 'active' });

  test('facet marks are drawn, and differ by their form', async ({ page, site }) => {
    for (const name of [article, 'people.html']) {
      await page.goto(site(name));
      const marks = await page.locator('.facet-mark').evaluateAll((all) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return all.map((mark) => {
          const { borderTopColor, borderTopWidth, backgroundColor, boxShadow } =
            getComputedStyle(mark);
          return {
            isDrawn: Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== ground,
            form: `${backgroundColor} ${boxShadow === 'none' ? '' : 'ringed'}`,
          };
        });
      });
      expect(marks.length, name).toBeGreaterThan(5);
      expect(
        marks.every(({ isDrawn }) => isDrawn),
        name,
      ).toBe(true);
      expect(new Set(marks.map(({ form }) => form)).size, name).toBe(3);
    }
  });

  test('links are told from text by their line', async ({ page, site }) => {
    await page.goto(site(article));
    const bare = await page.locator('.prose p a:not(sup a)').evaluateAll((links) =>
      links
        .filter((link) => {
          const { textDecorationLine, borderBottomWidth } = getComputedStyle(link);
          return !textDecorationLine.includes('underline') && borderBottomWidth === '0px';
        })
        .map((link) => link.outerHTML),
    );
    expect(bare).toEqual([]);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('a card, a menu and a jump are there at once', async ({ page, site }) => {
    await page.goto(site(article));
    await page.locator('.prose a[href="zhang-zhizhong.html"]').first().hover();
    await expect(page.locator('.preview-card')).toBeVisible();
    await page.locator('.settings > summary').click();
    expect(await moving(page)).toEqual([]);
  });
});

/** Elements that glide, fade or turn. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) =>
      Math.max(...list.split(',').map((each) => Number.parseFloat(each)));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.scrollBehavior === 'smooth' ||
          seconds(style.transitionDuration) > 0.01 ||
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Fields and buttons without an edge, and text in the colour of its ground. */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (each) => each.checkVisibility({ checkVisibilityCSS: true }) && !each.closest('svg'),
    );
    const faint = seen.filter((each) => {
      const hasText = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const { color, backgroundColor } = getComputedStyle(each);
      return hasText && color === (backgroundColor.endsWith(', 0)') ? ground : backgroundColor);
    });
    const edgeless = seen.filter((each) => {
      if (!each.matches('input[type=search], input[type=text], select, button')) return false;
      const { borderTopWidth, textDecorationLine } = getComputedStyle(each);
      return borderTopWidth === '0px' && !textDecorationLine.includes('underline');
    });
    return [...faint, ...edgeless].map((each) => each.outerHTML.slice(0, 120));
  });
}
