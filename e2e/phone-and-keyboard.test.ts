import { articlePages } from './support/pages.ts';
import { expect, templates, test } from './support/site.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const name of templates) {
    test(`${name} does not scroll sideways`, async ({ page, site }) => {
      await page.goto(site(name));
      const { wide, inner } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        inner: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(inner);
    });
  }

  test('the lead comes before the infobox', async ({ page, site }) => {
    await page.goto(site('zhang-zhizhong.html'));
    const lead = await page.locator('.prose p').first().boundingBox();
    const infobox = await page.locator('.infobox').first().boundingBox();
    expect(lead?.y ?? 0).toBeLessThan(infobox?.y ?? 0);
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

test('at most three key presses lead past the head, on every article', async ({ page, site }) => {
  test.setTimeout(180_000);
  const tooMany: string[] = [];
  for (const name of await articlePages()) {
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
