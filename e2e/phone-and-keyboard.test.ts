import { someArticles } from './support/pages.ts';
import { expect, templates, test } from './support/site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no page scrolls sideways', async ({ page, site }) => {
    const wider: string[] = [];
    for (const name of templates) {
      await page.goto(site(name));
      const by = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (by > 0) wider.push(`${name} by ${by} px`);
    }
    expect(wider).toEqual([]);
  });

  test('what stands in lists of links and buttons is as large as a finger can tell apart', async ({
    page,
    site,
  }) => {
    const small: string[] = [];
    for (const name of ['dihua.html', 'people.html', 'a-z-strokes.html']) {
      await page.goto(site(name));
      for (const menu of await page.locator('details > summary').all())
        await menu.evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
      const targets = page.locator(
        'summary, button, .contents-folded a, .site-menu-panel :is(a, label), .filters label, .views a, .letters a',
      );
      const found = await targets.evaluateAll((all) =>
        all
          .filter((each) => each.getClientRects().length > 0)
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.textContent.trim()),
      );
      small.push(...found.map((text) => `${text} on ${name}`));
    }
    expect(small).toEqual([]);
  });

  test('the lead comes before the infobox', async ({ page, site }) => {
    await page.goto(site('zhang-zhizhong.html'));
    const lead = await page.locator('.prose p').first().boundingBox();
    const infobox = await page.locator('.infobox').first().boundingBox();
    expect(lead?.y ?? 0).toBeLessThan(infobox?.y ?? 0);
  });
});

test.describe('letters, words and lines set as wide as a reader may ask', () => {
  // The reader's own style sheet is none of the page's business.
  test.use({ viewport: { width: 320, height: 640 }, bypassCSP: true });

  test('make no page scroll sideways', async ({ page, site }) => {
    const wider: string[] = [];
    for (const name of templates) {
      await page.goto(site(name));
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
      });
      const by = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (by > 0) wider.push(`${name} by ${by} px`);
    }
    expect(wider).toEqual([]);
  });
});

test('the first key press leads to the text', async ({ page, site }) => {
  await page.goto(site('dihua.html'));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText(/skip/i);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
});

test('whatever has the focus shows it', async ({ page, site }) => {
  await page.goto(site('dihua.html'));
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    expect(outline, `after ${press + 1} key presses`).toBe(true);
  }
});

test('at most three key presses lead past the head', async ({ page, site }) => {
  test.setTimeout(180_000);
  const tooMany: string[] = [];
  for (const name of await someArticles(8)) {
    await page.goto(site(name));
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
    const isBefore = await page.evaluate(() => {
      const text = document.querySelector('.lead p') ?? document.body;
      const at = document.activeElement ?? document.body;
      const place = text.compareDocumentPosition(at);
      return !text.contains(at) && (place & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
    });
    if (isBefore) tooMany.push(name);
  }
  expect(tooMany).toEqual([]);
});
