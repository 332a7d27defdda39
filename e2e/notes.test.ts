import type { Page } from 'playwright/test';
import { someArticles } from './support/pages.ts';
import { leastShift } from './support/layout-shift.ts';
import { expect, test } from './support/site.ts';

const wide = { width: 1440, height: 1000 };
/** The article with the most notes, and footnotes. */
const longest = 'coalition-government-xinjiang.html';

test.describe('on a wide page', () => {
  test.use({ viewport: wide });

  test('notes stand beside the lines that refer to them', async ({ page, site }) => {
    await page.goto(site(longest));
    await expect(page.locator('.side-block.standing').first()).toBeVisible();
    const drifts = await page.evaluate(() => {
      const line = parseFloat(getComputedStyle(document.body).lineHeight);
      const end = (element: Element | null) => element?.getBoundingClientRect().bottom ?? NaN;
      return [...document.querySelectorAll('.side-block.standing')].map((block) => {
        const number = block.querySelector<HTMLAnchorElement>('.note-number');
        const mark = document.querySelector(`.prose sup > a[href="${number?.hash ?? ''}"]`);
        return (end(number) - end(mark)) / line;
      });
    });
    expect(drifts.length).toBeGreaterThan(15);
    expect(drifts.filter((lines) => !(Math.abs(lines) <= 12.5))).toEqual([]);
    // A mark is raised above its line, by a quarter of a line.
    const atTheirLine = drifts.filter((lines) => lines > 0 && lines < 0.4);
    expect(atTheirLine.length).toBeGreaterThan(drifts.length / 3);
  });

  test('they are short, and only for the eye', async ({ page, site }) => {
    await page.goto(site(longest));
    const column = page.locator('.side-notes');
    await expect(column).toHaveAttribute('aria-hidden', 'true');
    await expect(column.locator('a:not([tabindex="-1"])')).toHaveCount(0);
    await expect(column.locator('[id]')).toHaveCount(0);
    const numbers = await column.locator('.note-number').allTextContents();
    expect(new Set(numbers).size, 'each note once').toBe(numbers.length);
    const clubb = column.locator('.side-note', { hasText: 'Clubb' });
    await expect(clubb).toContainText('1971');
    await expect(clubb).toContainText('academic');
    await expect(clubb).not.toContainText('read in excerpt');
  });

  test('a footnote is shown whole', async ({ page, site }) => {
    await page.goto(site('zhang-zhizhong.html'));
    const copy = page.locator('.side-note.footnote').first();
    await expect(copy).toBeVisible();
    const footnote = await page.locator('#fn-a p').first().innerText();
    await expect(copy).toContainText(footnote.replace(/\s*↑$/u, ''));
    await expect(copy.locator('[data-footnote-backref]')).toHaveCount(0);
  });

  test('no note lies over another, or over what stands there', async ({ page, site }) => {
    test.setTimeout(120_000);
    let standing = 0;
    for (const name of await someArticles(16)) {
      await page.goto(site(name));
      await page.evaluate(() => document.fonts.ready);
      standing += await expectOrder(page, name);
    }
    expect(standing).toBeGreaterThan(100);
  });

  test('they move with the text', async ({ page, site }) => {
    await page.goto(site(longest));
    await page.evaluate(() => document.fonts.ready);
    await expectOrder(page, 'as it comes');
    await page.setViewportSize({ width: 1240, height: 800 });
    await expectOrder(page, 'in a narrower window');
    await page.setViewportSize(wide);
    await page.evaluate(() => (document.documentElement.dataset['textSize'] = 'large'));
    await page.setViewportSize({ width: 1600, height: 1000 });
    expect(await expectOrder(page, 'with larger text')).toBeGreaterThan(5);
    // So large that there is no margin left.
    await page.setViewportSize({ width: 1300, height: 1000 });
    expect(await expectOrder(page, 'with larger text in a narrower window')).toBe(0);
    await page.evaluate(() => delete document.documentElement.dataset['textSize']);
    await page.setViewportSize(wide);
    await page.evaluate(() => {
      const opened = document.createElement('div');
      opened.style.height = '700px';
      document.querySelector('.infobox')?.append(opened);
    });
    await expectOrder(page, 'when something opens in the infobox');
  });

  test('a mark and its note are marked together', async ({ page, site }) => {
    await page.goto(site(longest));
    const { note, mark } = await firstPair(page);
    await mark.hover();
    await expect(note).toHaveClass(/marked/);
    await expect(mark).toHaveClass(/marked/);
    await page.mouse.move(2, 2);
    await expect(note).not.toHaveClass(/marked/);
    await note.hover();
    await expect(mark).toHaveClass(/marked/);
    await page.mouse.move(2, 2);
    await expect(mark).not.toHaveClass(/marked/);
    await mark.focus();
    await expect(note).toHaveClass(/marked/);
  });

  test('a note beside its mark needs no card', async ({ page, site }) => {
    await page.goto(site(longest));
    const { note, mark } = await firstPair(page);
    await mark.hover();
    await expect(note).toHaveClass(/marked/);
    await page.waitForTimeout(600);
    await expect(page.locator('.preview-card')).toHaveCount(0);
  });

  test('a click on a mark shows the note in the margin, the next one goes to the end', async ({
    page,
    site,
  }) => {
    await page.goto(site(longest));
    const { note, mark, hash } = await firstPair(page);
    const before = page.url();
    await mark.click();
    await page.mouse.move(2, 2);
    await expect(note).toHaveClass(/marked/);
    await expect(mark).toBeFocused();
    expect(page.url()).toBe(before);
    await mark.click();
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(page.locator(hash)).toBeInViewport();
  });

  test('a key goes to the note at the end, as it is the one that is read aloud', async ({
    page,
    site,
  }) => {
    await page.goto(site(longest));
    const { mark, hash } = await firstPair(page);
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${hash}$`));
    await expect(page.locator(hash)).toBeInViewport();
  });

  test('a mark without a note in the margin goes to the end at once', async ({ page, site }) => {
    await page.goto(site(longest));
    await expect(page.locator('.side-block.standing').first()).toBeVisible();
    const mark = page.locator('.lead sup.cite > a').first();
    await mark.click();
    await expect(page).toHaveURL(/#cite-1$/);
  });
});

for (const [where, width] of [
  ['tablets', 1024],
  ['phones', 390],
] as const) {
  test(`on ${where} the notes are at the end only`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site(longest));
    await expect(page.locator('#cite-1')).toBeVisible();
    await expect(page.locator('.side-note').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-side-note]')).toHaveCount(0);
    await page.locator('.prose sup.cite > a').first().click();
    await expect(page.locator('#cite-1')).toBeInViewport();
  });
}

test('a window made wide gets its notes, and made narrow again loses them', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto(site(longest));
  await page.setViewportSize(wide);
  await expect(page.locator('.side-block.standing').first()).toBeVisible();
  await expect(page.locator('[data-side-note]').first()).toBeAttached();
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(page.locator('.side-note').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-side-note]')).toHaveCount(0);
  await page.locator('.body sup.cite > a').last().click();
  await expect(page).toHaveURL(/#cite-/);
});

test('without scripts the notes are at the end only', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: wide });
  await page.goto(site(longest));
  await expect(page.locator('#cite-1')).toBeVisible();
  await expect(page.locator('.side-note')).toHaveCount(0);
  await page.close();
});

for (const fonts of ['with their fonts', 'without any'] as const) {
  test(`notes shift nothing, ${fonts}`, async ({ browser, site }) => {
    for (const name of [longest, 'zhang-zhizhong.html', 'dihua.html']) {
      const shift = await leastShift(browser, site(name), {
        viewport: wide,
        fonts: fonts === 'with their fonts',
        ready: '.side-notes',
      });
      expect(shift, name).toBe(0);
    }
  });
}

const entry = '.contents-rail a';
const current = '.contents-rail a[aria-current="location"]';

test('contents mark the section that was jumped to, where pages glide', async ({ page, site }) => {
  await page.setViewportSize(wide);
  await page.goto(site(longest));
  for (const text of ['Strains', 'What links here', 'Related articles', 'Background']) {
    await page.locator(entry, { hasText: text }).click();
    await expect(page.locator(current)).toHaveText(text);
    await expect(page.locator('h2', { hasText: text })).toBeInViewport();
    await expect(page.locator(current)).toHaveText(text);
  }
});

test.describe('contents, where nothing glides,', () => {
  test.use({ viewport: wide, contextOptions: { reducedMotion: 'reduce' } });

  test('name the sections behind the text too', async ({ page, site }) => {
    await page.goto(site(longest));
    for (const text of ['Notes and sources', 'Related articles', 'What links here']) {
      await expect(page.locator(entry, { hasText: text })).toHaveCount(1);
    }
  });

  test('mark the section that was jumped to, each of them', async ({ page, site }) => {
    await page.goto(site(longest));
    for (const link of await page.locator(entry).all()) {
      await link.click();
      await expect(page.locator(current)).toHaveCount(1);
      await expect(link).toHaveAttribute('aria-current', 'location');
    }
  });

  test('mark the section that the address names', async ({ page, site }) => {
    await page.goto(site(`${longest}#related-articles`));
    await expect(page.locator(current)).toHaveText('Related articles');
  });

  test('follow the reading to the last section', async ({ page, site }) => {
    await page.goto(site(longest));
    await expect(page.locator(current)).toHaveCount(0);
    const seen = await page.evaluate(async (selector) => {
      const page = document.documentElement;
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      const texts: string[] = [];
      for (let last = -1; page.scrollTop > last;) {
        last = page.scrollTop;
        page.scrollBy(0, 130);
        // The rail follows in the frame after the one that tells it of the scrolling.
        for (let frame = 0; frame < 3; frame += 1) await drawn();
        const text = document.querySelector<HTMLElement>(selector)?.innerText;
        if (text !== undefined && text !== texts.at(-1)) texts.push(text);
      }
      return texts;
    }, current);
    expect(seen).toEqual(await page.locator(entry).allInnerTexts());
  });

  test('longer than the window, keep the current entry in sight', async ({ page, site }) => {
    await page.setViewportSize({ width: 1440, height: 300 });
    await page.goto(site(`${longest}#what-links-here`));
    await expect(page.locator(current)).toHaveText('What links here');
    await expect(page.locator(current)).toBeInViewport();
    expect(await page.evaluate(() => scrollY), 'the page stays at its end').toBeGreaterThan(5000);
  });
});

test('every section has its own address, named and in reach of a finger', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(site(longest));
  const sections = await page.locator('.prose .heading, .apparatus > .heading').all();
  expect(sections.length).toBeGreaterThan(8);
  for (const section of sections) {
    const text = await section.locator('h2, h3, h4').innerText();
    const link = section.getByRole('link', { name: `Link to the section “${text}”` });
    await expect(link).toHaveCSS('opacity', '1');
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), text).toBeGreaterThanOrEqual(24);
    expect((box?.x ?? 0) + (box?.width ?? 0), text).toBeLessThanOrEqual(390);
  }
  const last = page.locator('.apparatus > .heading a.anchor').last();
  await last.tap();
  await expect(page).toHaveURL(/#what-links-here$/);
  await page.close();
});

/** The first note that is in sight and whose mark is unique in sight, scrolled to. */
async function firstPair(page: Page) {
  const standing = page.locator('.side-block.standing .side-note').nth(3);
  await expect(standing).toBeVisible();
  await standing.evaluate((note) => note.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const href = await standing.locator('.note-number').getAttribute('href');
  const hash = href ?? '';
  return { note: standing, mark: page.locator(`.prose sup > a[href="${hash}"]`).first(), hash };
}

/** How many notes stand; fails where one lies over another or over what stands in the column. */
async function expectOrder(page: Page, what: string): Promise<number> {
  // Two frames: one for the layout, one for the notes that follow it.
  const { over, standing } = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => ({
        text: element.textContent?.trim().slice(0, 40) ?? '',
        box: element.getBoundingClientRect(),
      }));
    const notes = boxes('.side-block.standing');
    const others = boxes('.infobox, .title-block, .back-matter, .prose > *, .site-footer');
    const all = [...notes, ...others];
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const over = notes.flatMap(({ text, box }, place) =>
      all
        .filter((other, at) => at !== place && isOver(box, other.box))
        .map((other) => `${text} / ${other.text}`),
    );
    const tops = notes.map(({ box }) => box.top);
    if (tops.some((top, place) => top < (tops[place - 1] ?? -Infinity))) over.push('out of order');
    return { over, standing: notes.length };
  });
  expect(over, what).toEqual([]);
  return standing;
}

test('without the style sheets no note stands in the text a second time', async ({
  page,
  site,
  where,
}) => {
  test.skip(where === 'disk', 'what is read from the disk cannot be kept from the page');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.goto(site('zhang-zhizhong.html'));
  await expect(page.locator('.side-notes')).toBeEmpty();
});

test('two marks of a fact stand apart where they are read or copied', async ({ page, site }) => {
  await page.goto(site('zhang-zhizhong.html'));
  const joined = await page
    .locator('.marks')
    .evaluateAll((all) =>
      all
        .filter(
          (marks) =>
            marks.textContent.trim().split(/\s+/).length !== marks.querySelectorAll('a').length,
        )
        .map((marks) => marks.textContent),
    );
  expect(joined).toEqual([]);
});
