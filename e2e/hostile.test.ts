import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test, type Page } from 'playwright/test';
import { hostileDist, hostileRelease } from './support/hostile-site.ts';

/*
 * An article is only data: a site made of attacks is opened from the disk, and nothing happens.
 * Each attack would call `tripwire`, or load something called canary.
 */

const root = `${pathToFileURL(hostileDist).href}/`;

/** Whatever a page does that it should not; filled as long as the page lives. */
async function watch(page: Page, home = root): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tripwire', (what: unknown) => {
    seen.push(`an attack ran: ${String(what)}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`a window: ${popup.url()}`));
  page.on('pageerror', ({ message }) => seen.push(`an error: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      seen.push(`a request: ${url}`);
    }
  });
  return seen;
}

/** Elements of the text that act, or lead to something that does. */
function whatActs(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter(
      ({ tagName, attributes }) =>
        ['IFRAME', 'OBJECT', 'EMBED', 'BASE'].includes(tagName) ||
        [...attributes].some(
          ({ name, value }) =>
            name.startsWith('on') || (name === 'href' && /^\s*(?:javascript|data):/i.test(value)),
        ),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** What of a page could still act: sentences. */
function whatCouldAct(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
      // Scripts of ours put cards and notes beside their places.
      const isPlace =
        name === 'style' && /^(?:[a-z-]+: (?:translateY\()?[\d.]+px\)?; ?)+$/.test(value);
      if (/^on|^style$|^srcdoc$/.test(name) && !isPlace) {
        found.push(`${element.tagName} ${name}=${value}`);
      }
      const isOurs = value === 'data:,' || value.startsWith(new URL('.', location.href).href);
      if (
        isAddress &&
        !isOurs &&
        /^[\0-\x20]*(?:javascript|vbscript|data|file|blob):/i.test(value)
      ) {
        found.push(`${element.tagName} ${name}=${value}`);
      }
      if (isAddress && /^(?:https?:)?\/\/canary/.test(value)) found.push(`leads to ${value}`);
    }
  }
  for (const element of document.querySelectorAll('base, iframe, object, embed, frame, form')) {
    const isSearch = element.getAttribute('action') === 'search.html';
    if (!isSearch && element.tagName !== 'FORM') found.push(`<${element.tagName}>`);
    else if (!isSearch && element.hasAttribute('action')) found.push(element.outerHTML);
  }
  for (const script of document.scripts) {
    const isOurs = script.src !== '' || script.hasAttribute('data-theme-script');
    if (!isOurs && !script.type.includes('json')) found.push(`a script: ${script.text}`);
  }
  for (const meta of document.querySelectorAll('meta[http-equiv]')) {
    const name = meta.getAttribute('http-equiv')?.toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (name === 'refresh' && !/^0; ?url=[a-z-]+\.html$/.test(content)) found.push(meta.outerHTML);
  }
  const own = Object.getOwnPropertyNames(Object.prototype).filter((name) =>
    name.includes('pollut'),
  );
  return [...found, ...own];
}

test('every page made of attacks is silent, and holds nothing that could act', async ({ page }) => {
  const seen = await watch(page);
  const names = (await readdir(hostileDist)).filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThan(30);
  let shown = '';
  for (const name of names) {
    await page.goto(root + name);
    // Only former addresses lead on, to the article.
    const isFormer = ['prototype.html', 'hasownproperty.html'].includes(name);
    await page.waitForURL(isFormer ? `${root}canary.html` : root + name);
    expect(await page.evaluate(whatCouldAct), name).toEqual([]);
    shown += await page.evaluate(() => document.body.textContent);
  }
  // They are there, as the text they are, but for typographer's quotation marks.
  shown = shown.replaceAll(/[“”]/g, '"');
  for (const what of ['title', 'summary', 'name', 'post', 'region', 'source', 'reading', 'code']) {
    expect(shown, what).toContain(`<script>tripwire("${what}")`);
  }
  expect(seen).toEqual([]);

  // Had one of them run, it would have been seen: the policy alone says so on the console.
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=tripwire(1)>'),
  );
  await expect.poll(() => seen.join()).toContain('Content Security Policy');
});

test('cards, the search and pictures by themselves are silent too', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(`${root}tostring.html`);
  await page.locator('.prose a[data-id="canary"]').first().hover();
  await expect(page.locator('.preview-card').filter({ visible: true })).toContainText('<script>');
  expect(await page.evaluate(whatCouldAct)).toEqual([]);

  for (const query of ['script', '<script>', '__proto__', 'constructor', '"><svg', 'tripwire']) {
    await page.goto(`${root}search.html?q=${encodeURIComponent(query)}`);
    const answer = page.locator('.search-hit-title').first().or(page.locator('[data-search-none]'));
    await expect(answer.filter({ visible: true }).first()).toBeVisible();
    expect(await page.evaluate(whatCouldAct), query).toEqual([]);
  }
  await page.goto(`${root}index.html`);
  await page.keyboard.press('/');
  await page.keyboard.type('constructor');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  expect(await page.evaluate(whatCouldAct)).toEqual([]);

  await page.goto(`${root}images/picture.svg`);
  expect(seen).toEqual([]);
});

test('files beside the pages hold no attack that their readers would obey', async () => {
  const read = (name: string) => readFile(join(hostileDist, name), 'utf8');
  const bibliography = await read('sources.bib');
  expect(bibliography).not.toMatch(/\\(?:input|write)/);
  expect(bibliography.match(/^@/gm)).toHaveLength(2);
  expect((await read('sources.ris')).match(/^TY {2}- /gm)).toHaveLength(2);
  for (const item of JSON.parse(await read('sources.json')) as object[]) {
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
  }
  expect((await read('_redirects')).trim().split('\n')).toHaveLength(2);
});

test('the one file is silent, leaf after leaf', async ({ page }) => {
  const [name = ''] = (await readdir(hostileRelease)).filter((file) => file.endsWith('house.html'));
  const file = pathToFileURL(join(hostileRelease, name)).href;
  const seen = await watch(page, file);
  await page.goto(file);
  const leaves = page.locator('.leaf');
  const ids = await leaves.evaluateAll((found) => found.map(({ id }) => id));
  expect(ids).toContain('canary');
  for (const id of ids) {
    await page.goto(`${file}#${id}`);
    await expect(page.locator(`[id="${id}"] h1`)).toBeVisible();
    expect(await page.evaluate(whatActs), id).toEqual([]);
  }
  expect(seen).toEqual([]);
});

test('books are well-formed, and hold nothing that acts', async ({ page }) => {
  const books = (await readdir(hostileRelease)).filter((file) => file.endsWith('.epub'));
  expect(books).toHaveLength(2);
  for (const book of books) {
    const files = unzipSync(await readFile(join(hostileRelease, book)));
    const texts = Object.entries(files).filter(([name]) => /\.(?:xhtml|opf|xml|svg)$/.test(name));
    expect(texts.length).toBeGreaterThan(5);
    for (const [name, bytes] of texts) {
      const faults = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return [...parsed.querySelectorAll('parsererror, script, iframe, object, embed, *')]
          .filter(
            ({ localName, attributes }) =>
              /^(?:parsererror|script|iframe|object|embed)$/.test(localName) ||
              [...attributes].some(
                (each) => each.name.startsWith('on') || /^\s*javascript:/i.test(each.value),
              ),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 200));
      }, new TextDecoder().decode(bytes));
      expect(faults, `${book} ${name}`).toEqual([]);
    }
  }
});
