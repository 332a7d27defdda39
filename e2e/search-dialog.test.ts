import type { Page } from 'playwright/test';
import { holdScript } from './support/hold-script.ts';
import { expect, test } from './support/site.ts';

/* The search from any page: a dialog with a field and what it suggests. */

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.getByRole('option', { selected: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

test('names are suggested, in their own script, and the arrow keys and Enter open one', async ({
  page,
  site,
}) => {
  await open(page, site('dihua.html'));
  await page.keyboard.insertText('ئەخمەتجان');
  await expect(options(page).first()).toContainText('Ehmetjan Qasimi');
  const name = options(page).first().locator('bdi');
  await expect(name).toHaveAttribute('lang', 'ug-Arab');
  await expect(name).toHaveAttribute('dir', 'rtl');
  await expect(options(page).first()).toContainText(/Person, 1914/);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await field(page).evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  const id = await chosen(page).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '-');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Ehmetjan Qasimi/);
  await expect(page).toHaveURL(/ehmetjan-qasimi\.html$/);
});

test('the last suggestion, and Enter without one, lead to the text', async ({ page, site }) => {
  await open(page, site('dihua.html'));
  await page.keyboard.type('postal currency');
  await expect(options(page).last()).toHaveText('Search the text for “postal currency”');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText(/^Search the text/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\.html\?q=postal\+currency$/);
  await expect(page.locator('.search-hit-title').first()).toBeVisible({ timeout: 20_000 });
});

test('Escape closes the list, then the dialog, and brings the reader back', async ({
  page,
  site,
}) => {
  await page.goto(site('dihua.html'));
  const box = page.locator('.site-header input[name="q"]');
  await box.focus();
  await expect.poll(() => page.evaluate(() => 'qamusSearchDialog' in globalThis)).toBe(true);
  await page.keyboard.type('Zhang');
  await expect(dialog(page)).toBeVisible();
  await expect(field(page)).toHaveValue('Zhang');
  // The last option repeats what was typed: the list is that of the whole word.
  await expect(options(page).last()).toContainText('Zhang');
  await expect(chosen(page)).toHaveCount(0);
  for (const [key, at] of [
    ['ArrowDown', 0],
    ['End', -1],
    ['ArrowDown', undefined],
    ['ArrowUp', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    if (at === undefined) await expect(chosen(page)).toHaveCount(0);
    else await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('Zhang');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(dialog(page)).toBeVisible();
  await expect(options(page).first()).toContainText('Zhang');
});

test('the number of names is told, and that there is none', async ({ page, site }) => {
  await open(page, site('people.html'));
  await page.keyboard.insertText('xyzzyqwerty');
  const status = dialog(page).getByRole('status');
  await expect(status).toHaveText('No name like this');
  await field(page).fill('Zhang Zhizhong');
  await expect(status).toHaveText(/^\d+ names$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 720 }, hasTouch: true, isMobile: true });

  test('a thumb opens it, as wide as the screen, and opens what is suggested', async ({
    page,
    site,
  }) => {
    await page.goto(site('dihua.html'));
    await page.locator('.site-header input[name="q"]').tap();
    await expect(field(page)).toBeFocused();
    expect(await dialog(page).boundingBox()).toMatchObject({ x: 0, y: 0, width: 390 });
    await page.keyboard.insertText('张治中');
    const first = options(page).first();
    expect((await first.boundingBox())?.height).toBeGreaterThan(43);
    await first.tap();
    await expect(page).toHaveURL(/zhang-zhizhong\.html$/);
    await page.goBack();
    await expect(dialog(page)).toBeHidden();
  });

  test('ways to narrow are folded until they are asked for', async ({ page, site }) => {
    await page.goto(site('search.html?q=government'));
    await expect(page.locator('.search-hit').first()).toBeVisible({ timeout: 20_000 });
    const person = page.getByRole('checkbox', { name: /^Person/ });
    await expect(person).toBeHidden();
    await page.getByRole('button', { name: 'Narrow' }).tap();
    await person.tap();
    await expect(page.getByRole('button', { name: 'Narrow 1 chosen' })).toBeVisible();
    await expect(page).toHaveURL(/kind=person/);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

test('what an input method composes is asked when it is complete', async ({ page, site }) => {
  await open(page, site('dihua.html'));
  const session = await page.context().newCDPSession(page);
  const compose = { text: 'zhang', selectionStart: 5, selectionEnd: 5 };
  await session.send('Input.imeSetComposition', compose);
  await page.waitForTimeout(300);
  await expect(options(page)).toHaveCount(0);
  await session.send('Input.insertText', { text: '張治中' });
  await expect(options(page).first()).toContainText('Zhang Zhizhong');
});

test('nothing of it is loaded before somebody means to search', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const searching = () =>
    asked.filter((path) =>
      /\/search\/|search-|mark-found|found\./.test(path.replace(/^.*\/search\.html$/, '')),
    );
  for (const name of ['index.html', 'dihua.html', 'people.html', 'search.html']) {
    await page.goto(site(name));
    await page.waitForLoadState('networkidle');
    expect(searching(), name).toEqual([]);
  }
  await page.goto(site('dihua.html'));
  await page.locator('.site-header form').hover();
  await expect.poll(() => searching().some((path) => path.includes('search-dialog'))).toBe(true);
  expect(searching().filter((path) => path.includes('/search/'))).toEqual([]);
  await page.locator('.site-header input[name="q"]').focus();
  await expect.poll(() => searching().some((path) => path.includes('/search/names'))).toBe(true);
  // Of the full text nothing yet.
  expect(searching().filter((path) => path.includes('/search/engine'))).toEqual([]);
});

test('what is typed while the dialog is loading goes along with it', async ({ page, site }) => {
  const letCome = await holdScript(page, 'search-dialog');
  await page.goto(site('dihua.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('Zhang Zhi');
  await letCome();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('zhong');
  await expect(field(page)).toHaveValue('Zhang Zhizhong');
  await expect(options(page).first()).toContainText('Zhang Zhizhong');
});

test('where the dialog cannot be loaded, the box is the form it is', async ({ page, site }) => {
  await page.addInitScript(() => {
    // As if its file were missing.
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      set(this: HTMLScriptElement, address: string) {
        if (!address.includes('search-dialog')) this.setAttribute('src', address);
        else setTimeout(() => this.dispatchEvent(new Event('error')));
      },
    });
  });
  await page.goto(site('dihua.html'));
  await page.keyboard.press('/');
  await expect(page.locator('.site-header input[name="q"]')).toBeFocused();
  await page.keyboard.type('Zhang');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\.html\?q=Zhang$/);
});
