import AxeBuilder from '@axe-core/playwright';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { startDevServer, type DevServer } from './support/dev-server.ts';
import { dist } from './support/site.ts';

/*
 * `npm run dev`, as a writer has it: an edit shows in every open page it changes, a mistake is
 * told there in the words of the terminal, and nothing that is typed ends it.
 */

const tycho = 'articles/astronomer/tycho-brahe.mdx';
const uraniborg = 'articles/observatory/uraniborg.mdx';
const config = 'encyclopedia.config.ts';

let dev: DevServer;
/** Every article as it was, for the next test. */
const originals = new Map<string, string>();

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  dev = await startDevServer();
  for (const file of [tycho, uraniborg, config]) originals.set(file, await dev.read(file));
});

test.afterEach(async ({}, info) => {
  await info.attach('what was printed', { body: dev.printed() });
  for (const [file, text] of originals) {
    if ((await dev.read(file)) !== text) await dev.save(file, text);
  }
});

test.afterAll(async () => {
  await dev.stop();
});

const overlay = (page: Page) => page.locator('qamus-problems');
const sheet = (page: Page) => overlay(page).locator('.sheet');
const main = (page: Page) => page.locator('main');

async function open(page: Page, name: string): Promise<void> {
  await page.goto(dev.page(name));
  await expect(main(page)).toBeVisible();
}

/** Where a line stands in the window, in pixels. */
const topOf = (line: Locator) => line.evaluate((element) => element.getBoundingClientRect().top);

/** A second section, so that names are linked once more. */
const later = (text: string) => (before: string) => `${before.trimEnd()}\n\n## Later\n\n${text}\n`;

test('an edit shows in the open page, which stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  await open(page, 'uraniborg.html');
  // Letters that come late move what stands above, and the browser scrolls along.
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 200));
  const read = page.locator('.prose p').first();
  const before = await topOf(read);
  await dev.edit(uraniborg, later('It was pulled down in 1601.'));
  await expect(main(page)).toContainText('pulled down in 1601');
  await expect.poll(async () => Math.abs((await topOf(read)) - before)).toBeLessThanOrEqual(2);
  expect(dev.printed()).toMatch(
    /corpus\/articles\/observatory\/uraniborg\.mdx {2}\d+ ms, no problems\n/,
  );
});

test('a page that an edit does not change is left alone', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, 'guo-shoujing.html');
  await open(other, 'uraniborg.html');
  await page.evaluate(() => (document.body.dataset['mine'] = 'kept'));
  await dev.edit(uraniborg, later('It was never rebuilt.'));
  await expect(main(other)).toContainText('never rebuilt');
  await expect(page.locator('body')).toHaveAttribute('data-mine', 'kept');
});

test('a new alias makes a plain word on another open page a link', async ({ page }) => {
  await dev.edit(uraniborg, later('The Great Dane built it.'));
  await open(page, 'uraniborg.html');
  await expect(main(page)).toContainText('The Great Dane');
  const link = main(page).getByRole('link', { name: 'Great Dane' });
  await expect(link).toHaveCount(0);
  await dev.edit(tycho, (text) =>
    text.replace('names:\n', 'names:\n  - { text: Great Dane, lang: en, use: alias }\n'),
  );
  await expect(link).toHaveAttribute('href', 'tycho-brahe.html');
});

test('a new article opens at once, and what wanted it leads there', async ({ page, context }) => {
  const file = 'articles/instrument/octant.mdx';
  await dev.edit(uraniborg, later('Its [[great-octant]] and its octant.'));
  await open(page, 'uraniborg.html');
  await expect(main(page).locator('a.wanted')).toHaveCount(1);
  const text =
    '---\ntitle: Octant\nsummary: An eighth of a circle.\nstatus: draft\n---\n\nUraniborg had one.\n';
  await dev.save(file, text);
  const link = main(page).locator('.prose a[href="octant.html"]');
  await expect(link).toHaveCount(1);
  const other = await context.newPage();
  await open(other, 'octant.html');
  await expect(other.locator('h1')).toContainText('Octant');

  await rename(dev.path(file), dev.path('articles/instrument/great-octant.mdx'));
  await expect(main(page).locator('a.wanted')).toHaveCount(0);
  await expect(other.locator('h1')).toContainText('Not found');
  await expect(sheet(other)).toContainText('This article has moved');
  await sheet(other).getByRole('link', { name: 'great-octant.html' }).click();
  await expect(other.locator('h1')).toContainText('Octant');

  await rm(dev.path('articles/instrument/great-octant.mdx'));
  await expect(main(page).locator('a.wanted')).toHaveCount(1);
  await expect(sheet(other)).toContainText('This article was deleted');
});

test('a mistake is told over the last good page, in the words of the terminal', async ({
  page,
}) => {
  await open(page, 'tycho-brahe.html');
  await page.getByRole('searchbox').first().focus();
  await dev.edit(tycho, (text) =>
    later('He saw {1 + 1} stars.')(text.replace('status: draft', 'statsu: draft')),
  );
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).locator('h2')).toHaveText('2 errors on this page');
  const [first, second] = await sheet(page).locator('.problem').allInnerTexts();
  for (const words of [
    'error field-unknown',
    `${tycho}:4:1`,
    'There is no field statsu here.',
    'Did you mean status?',
  ]) {
    expect(first).toContain(words);
    expect(dev.printed().replaceAll('`', '')).toContain(words);
  }
  expect(second).toContain('{1 + 1} is code.');
  await expect(sheet(page).locator('pre mark').first()).toHaveText('statsu');
  await expect(main(page)).toContainText('Tycho worked at Uraniborg');
  await expect(main(page)).not.toContainText('stars');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await expect(overlay(page).getByRole('alert')).toContainText('2 errors on this page');

  await dev.save(tycho, originals.get(tycho) ?? '');
  await expect(overlay(page)).toHaveCount(0);
  expect(dev.printed()).toMatch(
    /mended field-unknown .*tycho-brahe\.mdx: There is no field `statsu`/,
  );
});

test('the overlay can be put away, and stays so until something else is wrong', async ({
  page,
}) => {
  await open(page, 'tycho-brahe.html');
  await dev.edit(tycho, (text) => text.replace('status: draft', 'statsu: draft'));
  await expect(sheet(page)).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Hide' }).focus();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  const pill = overlay(page).getByRole('button');
  await expect(pill).toHaveText('1 error here');
  await expect(pill).toBeFocused();
  await page.reload();
  await expect(pill).toHaveText('1 error here');
  await pill.press('Enter');
  await expect(sheet(page).getByRole('button', { name: 'Hide' })).toBeFocused();
  await sheet(page).getByRole('button', { name: 'Hide' }).click();
  await dev.edit(tycho, later('{code}'));
  await expect(sheet(page)).toBeVisible();
});

test('problems of other files are a folded list', async ({ page }) => {
  await open(page, 'guo-shoujing.html');
  await dev.edit(tycho, (text) => text.replace('status: draft', 'statsu: draft'));
  const pill = overlay(page).getByRole('button');
  await expect(pill).toHaveText('1 error elsewhere');
  await expect(sheet(page)).toBeHidden();
  await pill.click();
  await sheet(page).locator('summary').click();
  await expect(sheet(page)).toContainText('There is no field statsu here.');
  const link = sheet(page).getByRole('link', { name: `${tycho}:4:1` });
  await expect(link).toHaveAttribute('href', /__open-in-editor\?file=.*tycho-brahe\.mdx%3A4%3A1$/);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the overlay is fit for everybody, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'tycho-brahe.html');
    await dev.edit(tycho, (text) => text.replace('status: draft', 'statsu: [[draft'));
    await dev.edit(uraniborg, later('[[nobody-wrote-this]] {code}'));
    await expect(sheet(page)).toContainText('1 error');
    await sheet(page).locator('summary').click();
    const { violations } = await new AxeBuilder({ page }).include('qamus-problems').analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}

test('a mistake in the config stands before every page, and its mending shows', async ({
  page,
}) => {
  await open(page, 'guo-shoujing.html');
  await dev.edit(config, (text) => text.replace('kinds: {', 'kinds: {{'));
  await expect(sheet(page)).toContainText('The config cannot be read');
  await dev.edit(config, () =>
    (originals.get(config) ?? '').replace('Before the Telescope', 'Naked-eye Astronomy'),
  );
  await expect(overlay(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/Naked-eye Astronomy/);
});

test('a new kind and a picture show without a restart', async ({ page }) => {
  const file = 'articles/comet/comet.mdx';
  await dev.edit(config, (text) =>
    text.replace(
      'kinds: {',
      "kinds: { comet: { label: 'Comet', plural: 'Comets', index: 'comets', case: 'common', life: {} },",
    ),
  );
  await mkdir(dev.path('articles/comet'), { recursive: true });
  await mkdir(dev.path('images'), { recursive: true });
  const svg = (size: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;
  await dev.save('images/comet.svg', svg(40));
  await dev.save(
    file,
    '---\ntitle: Comet\nsummary: A tail.\nstatus: draft\n---\n\n<Figure src="comet.svg" alt="A comet" caption="Comet" />\n',
  );
  await expect(async () => {
    await page.goto(dev.page('comet.html'));
    await expect(page.locator('h1')).toContainText('Comet', { timeout: 500 });
  }).toPass();
  await expect(main(page).locator('img')).toHaveAttribute('width', '40');
  await dev.save('images/comet.svg', svg(60));
  await expect(main(page).locator('img')).toHaveAttribute('width', '60');
  await rm(dev.path('articles/comet'), { recursive: true });
  await rm(dev.path('images/comet.svg'));
});

test('what the maintainers write shows too', async ({ page }) => {
  await open(page, 'about.html');
  await dev.edit('pages/about.mdx', (text) => `${text}\nWritten by many hands.\n`);
  await expect(main(page)).toContainText('Written by many hands');
});

test('of many saves in quick succession the last one is shown', async ({ page }) => {
  await open(page, 'uraniborg.html');
  const seen: number[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('uraniborg.html')) return;
    void response.text().then(
      (html) => seen.push(Number(/Save number (\d+)/.exec(html)?.[1] ?? 0)),
      () => undefined,
    );
  });
  const before = dev.printed().length;
  for (let number = 1; number <= 40; number += 1) {
    await dev.save(uraniborg, later(`Save number ${number}.`)(originals.get(uraniborg) ?? ''));
    await new Promise((settle) => setTimeout(settle, 15));
  }
  await expect(main(page)).toContainText('Save number 40.');
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  const lines =
    dev
      .printed()
      .slice(before)
      .match(/uraniborg\.mdx {2}/g) ?? [];
  expect(lines.length).toBeLessThan(20);
});

test('nothing that is saved ends it', async ({ page }) => {
  const sound = originals.get(tycho) ?? '';
  await open(page, 'tycho-brahe.html');
  const codes = sheet(page).locator('.here .code').first();
  const garbage = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256));
  const saves: readonly (readonly [string | Buffer, string])[] = [
    ['---\ntitle: Tycho\nnames:\n  - { text: T', 'error front-matter-missing'],
    ['---\ntitle: "Tycho\n---\n', 'error yaml-invalid'],
    [garbage, 'error file-encoding'],
    ['', 'error file-empty'],
    [`${sound}${'word '.repeat(120_000)}`, 'error file-too-large'],
    [`${sound}\n${'a'.repeat(30_000)}\n`, 'error line-too-long'],
  ];
  for (const [text, code] of saves) {
    await dev.save(tycho, text);
    await expect(codes).toHaveText(code);
    await expect(main(page)).toContainText('Tycho worked at Uraniborg');
  }
  // As many editors save: a file beside it takes its place.
  await dev.save(`${tycho}~`, sound.replaceAll('\n', '\r\n').replace('twenty years', '20 years'));
  await rename(dev.path(`${tycho}~`), dev.path(tycho));
  await expect(overlay(page)).toHaveCount(0);
  await expect(main(page)).toContainText('20 years');

  await rename(dev.path('articles'), dev.path('.articles'));
  await expect(page.locator('h1')).toContainText('Not found');
  await rename(dev.path('.articles'), dev.path('articles'));
  await expect(main(page)).toContainText('20 years');
  expect(dev.isRunning()).toBe(true);
});

test('another base shows under its own address', async ({ page }) => {
  await dev.edit(config, (text) => text.replace("'/encyclopedia/'", "'/stars/'"));
  const address = dev.page('uraniborg.html').replace('/encyclopedia/', '/stars/');
  await expect(async () => {
    await page.goto(address);
    await expect(page.locator('h1')).toContainText('Uraniborg', { timeout: 500 });
  }).toPass();
  await dev.edit(uraniborg, later('It still shows.'));
  await expect(main(page)).toContainText('It still shows.');
});

test('nothing of it is in the finished site', async () => {
  const files = await readdir(dist, { recursive: true });
  const texts = files.filter((file) => /\.(?:html|js|css)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  for (const file of texts) {
    const text = await readFile(join(dist, file), 'utf8');
    expect(text, file).not.toMatch(/qamus-problems|qamus:changed|@vite|import\.meta/);
  }
});
