import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { type Browser, type Page, launch } from 'puppeteer-core';
import { belowFloors } from '../src/search/judging/floors.ts';
import { askEverything } from './support/ask-search.ts';
import { findFirefox } from './support/find-firefox.ts';
import { unzippedSite } from './support/unzipped.ts';

/*
 * The site opened from the disk in Firefox, where every file has a storage of its own. Drivers
 * switch that off; here it is on, and the first test sees to it.
 */

const firefox = findFirefox();
const executablePath = typeof firefox === 'string' ? firefox : undefined;

test.describe.configure({ mode: 'default', timeout: 40_000 });
test.skip(executablePath === undefined, typeof firefox === 'string' ? '' : firefox.sentence);

let folder = '';
let site = '';
let browser: Browser;
let page: Page;
let complaints: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(90_000);
  folder = await mkdtemp(join(tmpdir(), 'qamus-firefox-'));
  site = join(folder, 'Bücher und 書');
  await cp(await unzippedSite(), site, { recursive: true });
  const home = join(folder, 'home');
  await mkdir(home);
  browser = await launch({
    browser: 'firefox',
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: true,
    timeout: 60_000,
    protocolTimeout: 120_000,
    // Firefox refuses to run in the home of somebody else.
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      // As readers have them; drivers set both otherwise.
      'network.cookie.cookieBehavior': 5,
      'network.cookie.sameSite.laxByDefault': true,
    },
  });
});

test.beforeEach(async ({}, { title }) => {
  complaints = [];
  // What one test chose is not the next one's business: at another place nothing is kept yet.
  const next = join(folder, `Bücher und 書, ${title}`);
  await rename(site, next);
  site = next;
  page = await openTab();
});

test.afterEach(async () => {
  const tabs = await browser.pages();
  await browser.newPage();
  for (const tab of tabs) await tab.close();
  expect(complaints, 'the console is quiet').toEqual([]);
});

test.afterAll(async () => {
  const running = (browser as Browser | undefined)?.process();
  await Promise.race([
    (browser as Browser | undefined)?.close().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 10_000)),
  ]);
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('two files have two storages', async () => {
  await page.goto(address('people.html'));
  await page.evaluate(() => localStorage.setItem('left-by', 'people'));
  await page.goto(address('places.html'));
  expect(await page.evaluate(() => localStorage.getItem('left-by'))).toBeNull();
});

test('a page reads in fonts of ours, with the colours of its theme', async () => {
  await page.goto(address('zhang-zhizhong.html'));
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      title: document.querySelector('h1')?.textContent.trim(),
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      shown: getComputedStyle(document.body).opacity,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(seen).toMatchObject({ title: 'Zhang Zhizhong', shown: '1', sideways: 0 });
  expect(seen.fonts).toBeGreaterThan(2);
});

test('choices go along a link, and nothing of them stands in the address', async () => {
  await page.goto(address('dihua.html'));
  await choose('theme', 'dark');
  await choose('text-size', 'larger');
  await choose('previews', 'off');
  const target = await page.$eval('.lead a.auto', (link) => link.href);
  await follow('.lead a.auto');
  expect(await chosen()).toEqual({ theme: 'dark', textSize: 'larger', previews: 'off' });
  expect(await page.evaluate(() => location.href)).toBe(target);
  for (let turn = 2; turn <= 5; turn += 1) {
    await follow(`.site-footer li:nth-child(${turn}) a`);
    expect((await chosen()).theme, `page turn ${turn}`).toBe('dark');
  }
});

test('a choice taken back is taken back on every page', async () => {
  await page.goto(address('people.html'));
  await choose('theme', 'dark');
  await page.goto(address('places.html'));
  await choose('theme', 'system');
  await page.goto(address('people.html'));
  expect((await chosen()).theme).toBeUndefined();
});

test('going back shows the present choice', async () => {
  await page.goto(address('dihua.html'));
  await follow('.lead a.auto');
  await choose('text-size', 'large');
  await page.evaluate(() => {
    history.back();
  });
  await expect.poll(() => page.evaluate(() => location.pathname)).toContain('/dihua.html');
  await expect.poll(async () => (await chosen()).textSize).toBe('large');
  await expect.poll(() => isChecked('input[value="large"]')).toBe(true);
});

test('a new tab has the choices, and tabs that were open follow when they are turned to', async () => {
  await page.goto(address('events.html'));
  const other = await openTab();
  await other.goto(address('documents.html'));
  await page.bringToFront();
  await choose('theme', 'dark');
  const fresh = await openTab();
  await fresh.goto(address('a-z.html'));
  expect((await chosen(fresh)).theme).toBe('dark');
  await other.bringToFront();
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect((await chosen(other)).theme).toBe('dark');
});

test('the search form takes them along, and finds', async () => {
  await page.goto(address('dihua.html'));
  await choose('theme', 'dark');
  await page.focus('.site-header input[name="q"]');
  await expect.poll(() => page.evaluate(() => 'qamusSearchDialog' in globalThis)).toBe(true);
  await page.keyboard.type('Zhang Zhizhong');
  expect(await page.$eval('dialog[open] input', (input) => input.value)).toBe('Zhang Zhizhong');
  await page.keyboard.press('Enter');
  // Asked of the page in one go: a handle could be of the page that is being left.
  const first = () =>
    page
      .evaluate(() => document.querySelector('[data-search-results] li a')?.textContent ?? '')
      .catch(() => '');
  await expect.poll(first, { timeout: 20_000 }).toContain('Zhang Zhizhong');
  expect(new URL(page.url()).search).toBe('?q=Zhang+Zhizhong');
  expect((await chosen()).theme).toBe('dark');
});

test('the dialog suggests names, and the keyboard opens one', async () => {
  await page.goto(address('people.html'));
  await page.keyboard.press('/');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('combobox');
  await page.keyboard.type('zhang zhizh');
  const first = () =>
    page.evaluate(() => document.querySelector('[role="option"]')?.textContent ?? '');
  await expect.poll(first, { timeout: 10_000 }).toContain('Zhang Zhizhong');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.keyboard.press('Enter')]);
  expect(page.url()).toBe(address('zhang-zhizhong.html'));
});

test('a result leads to its words, which are marked until Escape', async () => {
  await page.goto(`${address('search.html')}?q=elections&kind=person`);
  const links = () => page.evaluate(() => document.querySelectorAll('.search-hit-title').length);
  await expect.poll(links, { timeout: 20_000 }).toBeGreaterThan(0);
  await follow('.search-hit-title');
  const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(marks).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  expect(await marks()).toBe(0);
  expect(await page.evaluate(() => location.search)).toBe('');
});

test('a link shows its card to the pointer and to the keyboard', async () => {
  await page.goto(address('dihua.html'));
  const card = () =>
    page.evaluate(() => document.querySelector('.preview-card')?.textContent ?? null);
  await page.hover('.lead a.auto');
  await expect.poll(card).toMatch(/\S{3}/);
  await page.mouse.move(2, 2);
  await expect.poll(card).toBeNull();
  await page.focus('.lead a.auto');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Tab');
  await expect.poll(card).toMatch(/\S{3}/);
  await page.keyboard.press('Escape');
  expect(await card()).toBeNull();
});

test('a slider leads to any day, whose address can be kept', async () => {
  await page.goto(address('state-1947-05-22.html'));
  const title = () => page.evaluate(() => document.querySelector('h1')?.textContent);
  await page.focus('[data-day-range]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(title).toBe('State on 23 May 1947');
  await page.keyboard.press('PageDown');
  await expect.poll(title).toBe('State on 23 April 1947');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#1947-04-23');
  await page.reload();
  await expect.poll(title).toBe('State on 23 April 1947');
});

test('after the browser was closed, a page that kept a choice gives it to the others', async () => {
  await page.goto(address('about.html'));
  await choose('theme', 'light');
  // Cookies of files do not outlive the browser.
  await page.evaluate(() => {
    document.cookie = 'theme=; max-age=0';
  });
  await page.reload();
  expect((await chosen()).theme).toBe('light');
  await page.goto(address('sources.html'));
  expect((await chosen()).theme).toBe('light');
});

test('what readers type finds what they mean, in every script', async () => {
  test.setTimeout(120_000);
  await page.goto(address('search.html'));
  expect(belowFloors(await askEverything(page))).toEqual([]);
});

function address(name: string): string {
  return pathToFileURL(join(site, name)).href;
}

async function openTab(): Promise<Page> {
  const tab = await browser.newPage();
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(String(error)));
  return tab;
}

async function choose(setting: string, value: string): Promise<void> {
  const radio = `.settings input[name="${setting}"][value="${value}"]`;
  await page.$eval('.settings', (menu) => menu.setAttribute('open', ''));
  await page.click(radio);
  await expect.poll(() => isChecked(radio)).toBe(true);
}

/** (The page's policy forbids what the driver's own waiting would do.) */
function isChecked(radio: string): Promise<boolean> {
  return page.$eval(radio, (input) => (input as HTMLInputElement).checked);
}

async function chosen(tab = page) {
  const { theme, textSize, previews } = await tab.evaluate(
    () => ({ ...document.documentElement.dataset }) as Record<string, string>,
  );
  return { theme, textSize, previews };
}

async function follow(link: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ timeout: 15_000 }), page.click(link)]);
}

test('an article is checked while it is written', async () => {
  await page.goto(`${address('check.html')}?open=zhang-zhizhong`);
  const status = async (): Promise<string> =>
    page.$eval('[data-check-status]', (place) => place.textContent);
  await expect.poll(status, { timeout: 20_000 }).toBe('No problems');
  await page.focus('[data-check-text]');
  await page.keyboard.type('{');
  await expect.poll(status).toMatch(/^\d errors?, /);
});
