import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import { writeOffline } from '../src/bundles/write-offline.ts';
import { serve, type RunningServer } from '../src/cli/serve-folder.ts';
import { articlePages } from './support/pages.ts';
import { dist } from './support/site.ts';

/* A host that is taken away: what is read then, the browser has kept. */

const article = 'zhang-zhizhong.html';

interface Host {
  readonly folder: string;
  /** The address of a page. */
  readonly at: (page: string) => string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'qamus-host-'));
    // Pages made in numbers, and all articles but one, are like the others.
    const articles = new Set((await articlePages()).filter((page) => page !== article));
    const isCopied = (path: string): boolean =>
      !/^(?:state|source|year|name|booklet)-|\.(?:json|md)$/.test(basename(path)) &&
      !articles.has(basename(path));
    await cp(dist, folder, { recursive: true, filter: isCopied });
    await writeOffline(folder, 'First edition');
    let server: RunningServer | undefined;
    const start = async (): Promise<void> => {
      server = await serve({ folder, base: '/town/', port: server ? portOf(server) : 0 });
    };
    await start();
    await use({
      folder,
      at: (page) => `${server?.url ?? ''}${page}`,
      start,
      stop: async () => server?.close(),
    });
    await server?.close();
    await rm(folder, { recursive: true });
  },
});

// Hundreds of files are loaded and kept.
test.describe.configure({ timeout: 120_000 });

const portOf = ({ url }: RunningServer): number => Number(new URL(url).port);

test('the site is saved, read without a network, renewed and removed', async ({
  host,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(host.at('take-home.html'));
  const control = page.locator('[data-save-offline]');
  await expect(control).toContainText(/It takes [\d.]+ MB on this device/);
  expect(await keptIn(page), 'nothing is kept before somebody asks').toEqual({
    caches: [],
    workers: 0,
  });
  await control.getByRole('button', { name: 'Save for offline' }).click();
  await expect(control.locator('[data-offline-told]')).toHaveText('Everything is saved.', {
    timeout: 40_000,
  });
  await expect(control).toContainText('Saved: First edition');
  await expect(control.getByRole('button', { name: 'Remove from this device' })).toBeFocused();

  await host.stop();
  await context.setOffline(true);
  const complaints = listen(page);
  await page.goto(host.at(''));
  await expect(page).toHaveTitle('Ten Districts');
  await page.goto(host.at('zhang-zhizhong'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zhang Zhizhong');
  expect(
    await page.evaluate('document.fonts.size > 0 && getComputedStyle(document.body).fontFamily'),
  ).toContain('Qamus Serif');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('張治中');
  await expect(page.locator('.suggestion-title').first()).toHaveText('Zhang Zhizhong');
  await page.goto(host.at('search.html?q=Resolution+324'));
  await expect(page.locator('.search-hit-title').first()).toBeVisible({ timeout: 20_000 });
  expect(complaints).toEqual([]);
  expect((await page.goto(host.at('nobody.html')))?.status()).toBe(404);

  // Another edition is online; who reads the old one goes on with it.
  await page.goto(host.at(article));
  await renew(host.folder);
  await host.start();
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto(host.at('take-home.html'));
  const update = other.getByRole('button', { name: 'Load the newer edition' });
  const renewed = other.getByText('Saved: Second edition');
  await expect(update.or(renewed).first()).toBeVisible();
  if (await update.isVisible()) await update.click();
  await expect(renewed).toBeVisible({ timeout: 40_000 });
  expect(await styleIn(page)).not.toContain('second');
  await host.stop();
  await context.setOffline(true);
  expect(await styleIn(page), 'a page is given all its files from its own edition').not.toContain(
    'second',
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zhang of the second edition');
  expect(await styleIn(page)).toContain('second');

  await host.start();
  await context.setOffline(false);
  await other.bringToFront();
  await other.reload();
  await other.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(other.locator('[data-offline-told]')).toHaveText(
    'Everything is removed from this device.',
  );
  await other.reload();
  await expect(other.getByRole('button', { name: 'Save for offline' })).toBeVisible();
  expect(await keptIn(other)).toEqual({ caches: [], workers: 0 });
});

test('where there is no room, and where the host changes, it says so and keeps nothing half', async ({
  host,
  context,
}) => {
  const page = await context.newPage();
  await page.goto(host.at('take-home.html'));
  await giveRoom(context, page, 2_000_000);
  const told = page.locator('[data-offline-told]');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(told).toContainText('There is not enough room');
  // A browser that promises more than it has.
  await page.evaluate('navigator.storage.estimate = () => Promise.resolve({})');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save for offline' })).toBeFocused();
  await expect(told).toContainText('There is not enough room');
  expect((await keptIn(page)).caches).toEqual([]);

  await giveRoom(context, page, undefined);
  await writeFile(join(host.folder, 'about.html'), 'of another edition');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(told).toContainText('is just being changed', { timeout: 40_000 });
  expect((await keptIn(page)).workers).toBe(0);
  await expect(page.locator('[data-save-offline]')).not.toContainText('Saved:');
});

/** What a host looks like after the next edition: one page, and the style sheet of every page. */
async function renew(folder: string): Promise<void> {
  const page = join(folder, article);
  const html = await readFile(page, 'utf8');
  await writeFile(
    page,
    html.replace('<h1>Zhang Zhizhong</h1>', '<h1>Zhang of the second edition</h1>'),
  );
  const style = join(folder, 'facets.css');
  await writeFile(style, `${await readFile(style, 'utf8')}/* second */`);
  await writeOffline(folder, 'Second edition');
}

function styleIn(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('facets.css')).text());
}

function keptIn(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

async function giveRoom(
  context: BrowserContext,
  page: Page,
  quotaSize: number | undefined,
): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} ${message.location().url} on ${page.url()}`);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return complaints;
}
