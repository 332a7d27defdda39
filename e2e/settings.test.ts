import type { Page } from 'playwright/test';
import { expect, test } from './support/site.ts';

const first = 'dihua.html';
const second = 'zhang-zhizhong.html';

/** Setting, choice, and the attribute by which the rest of the house knows it. */
const choices = [
  ['Paper', 'Dark', 'data-theme', 'dark'],
  ['Paper', 'Light', 'data-theme', 'light'],
  ['Text size', 'Small', 'data-text-size', 'small'],
  ['Text size', 'Large', 'data-text-size', 'large'],
  ['Text size', 'Larger', 'data-text-size', 'larger'],
  ['Previews of links', 'Off', 'data-previews', 'off'],
] as const;

const usual = [
  ['Paper', 'As the system'],
  ['Text size', 'Normal'],
  ['Previews of links', 'On'],
] as const;

for (const [setting, choice, attribute, value] of choices) {
  test(
    `${setting}, ${choice}: at once, after a reload, on the next page`,
    { tag: '@hosted' },
    async ({ page, site }) => {
      await page.goto(site(first));
      await choose(page, setting, choice);
      const root = page.locator('html');
      await expect(root).toHaveAttribute(attribute, value);
      await page.reload();
      await expect(root).toHaveAttribute(attribute, value);
      await page.locator('.site-footer a').first().click();
      await expect(page).toHaveURL(/index\.html$/);
      await expect(root).toHaveAttribute(attribute, value);
      await openSettings(page);
      await expect(radio(page, setting, choice)).toBeChecked();
    },
  );
}

test('the usual choices leave nothing behind', async ({ page, site }) => {
  await page.goto(site(first));
  for (const [setting, choice] of choices) await choose(page, setting, choice);
  for (const [setting, choice] of usual) await choose(page, setting, choice);
  await page.goto(site(second));
  const root = page.locator('html');
  for (const attribute of ['data-theme', 'data-text-size', 'data-previews'])
    await expect(root).not.toHaveAttribute(attribute, /.*/);
});

test('paper and size of the text are what was chosen', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(site(first));
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      return { ground: backgroundColor, size: Number.parseFloat(fontSize) };
    });
  const before = await look();
  await choose(page, 'Paper', 'Light');
  await choose(page, 'Text size', 'Larger');
  const after = await look();
  expect(after.ground).not.toBe(before.ground);
  expect(after.size).toBeGreaterThan(before.size * 1.2);
});

test('a page has its settings before it has a body', { tag: '@hosted' }, async ({ page, site }) => {
  await page.goto(site(first));
  await choose(page, 'Paper', 'Dark');
  await choose(page, 'Text size', 'Large');
  await page.addInitScript(() => {
    const seen: (string | null)[] = [];
    Object.assign(window, { seenAtBody: seen });
    new MutationObserver((_changes, observer) => {
      // The types do not know a document without a body.
      if ((document.body as HTMLElement | null) === null) return;
      observer.disconnect();
      const root = document.documentElement;
      seen.push(root.getAttribute('data-theme'), root.getAttribute('data-text-size'));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site(second));
  const seen = await page.evaluate(() => (window as { seenAtBody?: unknown }).seenAtBody);
  expect(seen).toEqual(['dark', 'large']);
});

test('who reads where nothing may be kept can still choose for the page', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  });
  await page.goto(site(first));
  await choose(page, 'Paper', 'Dark');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what stands in the storage by mistake changes nothing', async ({ page, site }) => {
  await page.goto(site(first));
  await page.evaluate(() => {
    localStorage.setItem('theme', 'constructor');
    localStorage.setItem('text-size', '900%');
  });
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /.*/);
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size', /.*/);
});

test(
  'an open page follows what is chosen in another',
  { tag: '@hosted' },
  async ({ page, context, site, where }) => {
    await page.goto(site(first));
    const other = await context.newPage();
    await other.goto(site(second));
    await choose(other, 'Paper', 'Dark');
    // Between files the event of the storage is a matter of the browser; turning to the page is not.
    if (where === 'disk')
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(radio(page, 'Paper', 'Dark')).toBeChecked();
  },
);

test('going back shows the present choice', async ({ page, site }) => {
  await page.goto(site(first));
  await page.goto(site(second));
  await choose(page, 'Text size', 'Large');
  await page.goBack();
  await expect(page).toHaveURL(site(first));
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  await openSettings(page);
  await expect(radio(page, 'Text size', 'Large')).toBeChecked();
});

test('settings are named groups of radio buttons, reached and used by the keyboard', async ({
  page,
  site,
}) => {
  await page.goto(site(first));
  await summary(page, 'Settings').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Paper' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(radio(page, 'Paper', 'As the system')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, 'Paper', 'Light')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const name of ['Browse', 'Settings'] as const) {
  test(`${name} closes by Escape, by a click elsewhere, and when the focus leaves`, async ({
    page,
    site,
  }) => {
    await page.goto(site(first));
    const panel = page.locator(name === 'Browse' ? '.browse-panel' : '.settings-panel');
    await summary(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(summary(page, name)).toBeFocused();
    await summary(page, name).click();
    await expect(panel).toBeVisible();
    await page.locator('h1').click();
    await expect(panel).toBeHidden();
    await page.locator('h1').click();
    await summary(page, name).click();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(panel).toBeHidden();
  });
}

test('without scripts one can browse, and no setting is offered that does nothing', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site(first));
  await expect(page.locator('.settings')).toBeHidden();
  await summary(page, 'Browse').click();
  await page.locator('.browse-panel').getByRole('link', { name: 'A to Z' }).click();
  await expect(page).toHaveURL(/a-z\.html$/);
  await context.close();
});

test('name, search field and tools never touch, nothing is cut off', async ({ page, site }) => {
  test.setTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  for (const [textSize, fontSize] of [
    ['normal', 16],
    ['larger', 16],
    ['normal', 32],
    ['larger', 32],
  ] as const) {
    await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize } });
    await page.goto(site(first));
    await page.evaluate((size) => localStorage.setItem('text-size', size), textSize);
    await page.reload();
    for (const width of [320, 390, 640, 820, 1024, 1216, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const parts = document.querySelectorAll('.site-menu > summary, .site-name, .search-place');
        const boxes = [...parts].map((part) => part.getBoundingClientRect());
        const touch = boxes.some((a, at) =>
          boxes
            .slice(at + 1)
            .some(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            ),
        );
        const { clientWidth } = document.documentElement;
        return { touch, out: boxes.some(({ left, right }) => left < 0 || right > clientWidth) };
      });
      expect(found, `${textSize}, ${fontSize} px, ${width} px wide`).toEqual({
        touch: false,
        out: false,
      });
    }
  }
});

test('the page scrolls nowhere sideways, however large the text', async ({ page, site }) => {
  for (const name of ['coalition-government-xinjiang.html', 'people.html', second, 'index.html']) {
    await page.goto(site(name));
    await page.evaluate(() => localStorage.setItem('text-size', 'larger'));
    await page.reload();
    for (const width of [320, 390, 820, 1216, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${name} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

function summary(page: Page, name: 'Browse' | 'Settings') {
  return page.locator('.site-menu > summary', { hasText: name });
}

function radio(page: Page, setting: string, choice: string) {
  return page
    .locator('fieldset', { has: page.locator('legend', { hasText: setting }) })
    .locator('label', { hasText: new RegExp(`^\\s*${choice}\\s*$`) })
    .locator('input');
}

async function openSettings(page: Page): Promise<void> {
  if (!(await page.locator('.settings-panel').isVisible())) await summary(page, 'Settings').click();
}

async function choose(page: Page, setting: string, choice: string): Promise<void> {
  await openSettings(page);
  await radio(page, setting, choice).check();
}
