import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'astro';
import { expect, test, type Page } from 'playwright/test';
import { bundleScripts } from '../src/bundles/bundle-scripts.ts';
import { makePortable } from '../src/bundles/make-portable.ts';
import { fixturePages } from '../src/search/fixture-pages.ts';
import { indexSite } from '../src/search/index-site.ts';

/*
 * The search page alone, over the index of a few pages: what a browser decides about scripts,
 * WebAssembly and addresses, hosted and opened from the disk.
 */

test.describe.configure({ mode: 'default' });

let folder = '';
let hosted = '';
let server: Server;

test.beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'qamus-')), 'search é page');
  await mkdir(folder);
  for (const [name, html] of Object.entries(fixturePages)) {
    await writeFile(join(folder, name), html);
  }
  await indexSite({ siteFolder: folder, outFolder: join(folder, 'search') });
  await writeFile(join(folder, 'search', 'names.js'), 'qamusNames={suggest:async()=>[]};');
  await writeSearchPage(folder);
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = /\.(html|js|css)$/u.exec(path)?.[1] ?? 'html';
    readFile(join(folder, path)).then(
      (content) => {
        const name = type === 'js' ? 'javascript' : type;
        response.writeHead(200, { 'content-type': `text/${name}; charset=utf-8` }).end(content);
      },
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hosted = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  server.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** Built by Astro and made portable, as every page is; its content security policy included. */
async function writeSearchPage(out: string): Promise<void> {
  const site = join(out, '..', 'astro');
  await build({
    // A root of its own: what Astro generates there is not the project's.
    root: fileURLToPath(new URL('fixtures/search-page', import.meta.url)),
    srcDir: '.',
    outDir: site,
    cacheDir: join(site, 'cache'),
    configFile: false,
    logLevel: 'error',
    build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
    vite: { build: { assetsInlineLimit: 0 } },
  });
  const { html, bundle, problems, loads } = makePortable(
    await readFile(join(site, 'search.html'), 'utf8'),
    {
      page: 'search.html',
      base: '/',
      fontStyles: 'assets/fonts.css',
      fontScript: 'assets/fonts.js',
    },
  );
  expect(problems).toEqual([]);
  if (!bundle) throw new Error('the search page has no script');
  await mkdir(join(out, 'assets'));
  await writeFile(join(out, 'search.html'), html);
  for (const sheet of loads.filter((path) => path.endsWith('.css'))) {
    const content = sheet === 'assets/fonts.css' ? '' : await readFile(join(site, sheet));
    await writeFile(join(out, sheet), content);
  }
  await writeFile(join(out, 'assets', 'fonts.js'), '');
  const script = await bundleScripts(bundle, { site, base: '/', assets: 'assets' });
  await writeFile(join(out, bundle.path), script);
  for (const [asset] of script.matchAll(/assets\/[\w.-]+/gu))
    await writeFile(join(out, asset), await readFile(join(site, asset)));
}

const places = {
  hosted: () => hosted,
  'from the disk': () => pathToFileURL(`${folder}/`).href,
};

const hits = (page: Page) => page.locator('.search-hit');
const status = (page: Page) => page.getByRole('status');
const box = (page: Page) => page.getByRole('searchbox');

for (const [place, base] of Object.entries(places)) {
  test.describe(place, () => {
    const complaints: string[] = [];
    test.beforeEach(({ page }) => {
      complaints.length = 0;
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(message.text());
        }
      });
    });
    test.afterEach(() => {
      expect(complaints).toEqual([]);
    });

    const expectations = [
      ['漢水', 'Han River', 'han-river.html'],
      ['汉水', 'Han River', 'han-river.html'],
      ['長江', 'Yangtze', 'yangtze.html'],
      ['urguli', 'Ürgüli River', 'urguli-river.html'],
      ['ئۈرگۈلى', 'Ürgüli River', 'urguli-river.html'],
      ['Алей', 'Alei', 'alei.html'],
      ['norgard', 'Per Nørgård', 'noergaard.html'],
      ['阿勒河', 'Aare', 'rivers.html#aare'],
    ] as const;
    test('a query in the address is answered, in every script', async ({ page }) => {
      for (const [query, title, address] of expectations) {
        await page.goto(`${base()}search.html?q=${encodeURIComponent(query)}`);
        await expect(box(page)).toHaveValue(query);
        const link = hits(page).first().getByRole('link').first();
        await expect(link).toHaveText(title);
        const href = (await link.getAttribute('href')) ?? '';
        expect(href.replace(/\?[^#]*/u, '')).toBe(address);
      }
    });

    test('an excerpt marks the words as they stand in the text', async ({ page }) => {
      await page.goto(`${base()}search.html?q=${encodeURIComponent('長江')}`);
      await expect(status(page)).toHaveText('2 results in the text');
      await expect(hits(page).nth(1).locator('mark')).toHaveText(['長江']);
      await expect(hits(page).nth(1)).toContainText('漢江是長江最長的支流，');
    });

    test('typing answers, keeps the address, and forgets what came before', async ({ page }) => {
      await page.goto(`${base()}search.html`);
      await expect(page.getByText('Type a name or a few words')).toBeVisible();
      await page.keyboard.press('/');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type('yangtze');
      await expect(hits(page).first().getByRole('link')).toHaveText('Yangtze');
      await expect(page.getByText('Type a name or a few words')).toBeHidden();
      await expect(page).toHaveURL(/\?q=yangtze$/);
      await box(page).fill('steppe');
      await expect(hits(page)).toHaveCount(1);
      await box(page).fill('');
      await expect(hits(page)).toHaveCount(0);
      await expect(page).toHaveURL(/search\.html$/);
    });

    test('the form of any page leads to the answer', async ({ page }) => {
      await page.goto(`${base()}search.html`);
      await box(page).fill('bach');
      await page.keyboard.press('Enter');
      await hits(page).first().getByRole('link').click();
      await expect(page).toHaveTitle('Johann Sebastian Bach');
    });

    test('a kind can be chosen', async ({ page }) => {
      await page.goto(`${base()}search.html?q=river`);
      await expect(hits(page)).not.toHaveCount(1);
      await page.getByRole('checkbox', { name: /^Composer/u }).check();
      await expect(hits(page)).toHaveCount(1);
      await expect(hits(page).getByRole('link')).toHaveText('Johann Sebastian Bach');
      expect(new URL(page.url()).search).toBe('?q=river&kind=composer');
    });

    test('where nothing is found, all names are one click away', async ({ page }) => {
      await page.goto(`${base()}search.html?q=xylophonist`);
      await expect(status(page)).toHaveText('Nothing was found for “xylophonist”.');
      await page.getByRole('link', { name: 'a list of all names' }).click();
      await expect(page).toHaveTitle('A–Z');
    });

    test('text of a page is shown as text', async ({ page }) => {
      await page.goto(`${base()}search.html?q=symphonies`);
      await expect(hits(page).first()).toContainText('eight symphonies <and> more');
    });
  });
}

test('a composed word is asked when it is complete', async ({ page }) => {
  await page.goto(`${hosted}search.html`);
  const session = await page.context().newCDPSession(page);
  await box(page).focus();
  await session.send('Input.imeSetComposition', {
    text: 'han',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await page.waitForTimeout(400);
  await expect(hits(page)).toHaveCount(0);
  await session.send('Input.insertText', { text: '漢水' });
  await expect(hits(page).first().getByRole('link')).toHaveText('Han River');
});

test('without an index the reader is told, and led to all names', async ({ page }) => {
  await page.route('**/search/engine.js', (route) => route.abort());
  await page.goto(`${hosted}search.html?q=bach`);
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'A to Z' })).toBeVisible();
});

test('without JavaScript the page says so', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${hosted}search.html?q=bach`);
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('Searching needs JavaScript.');
  await context.close();
});

test('nothing of the index is loaded before a reader means to search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${hosted}search.html`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.filter((path) => path === '/search/engine.js')).toHaveLength(1);
});
