import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from 'playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { unzippedSite } from './unzipped.ts';

/** Where the site under test is read: from a server, or from the disk by a double click. */
export type Where = 'hosted' | 'disk';

interface Options {
  readonly where: Where;
}

interface Fixtures {
  /** The address of a page: `site('a-z.html')`. */
  readonly site: (page: string) => string;
  /** What went wrong in the browser: errors on the console, requests that failed. */
  readonly complaints: readonly string[];
}

interface WorkerFixtures {
  readonly addresses: Readonly<Record<Where, string>>;
}

/** The finished site of the first corpus, built before the tests begin. */
export const dist = resolve(import.meta.dirname, '..', '..', 'dist');

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  where: ['hosted', { option: true }],

  addresses: [
    async ({}, use) => {
      const server = await serve({ folder: dist, port: 0 });
      await use({ hosted: server.url, disk: `${pathToFileURL(await unzippedSite()).href}/` });
      await server.close();
    },
    { scope: 'worker' },
  ],

  site: async ({ addresses, where }, use) => {
    await use((page) => `${addresses[where]}${page}`);
  },

  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { protocol, hostname, href } = new URL(request.url());
        const isHome = hostname === '127.0.0.1' || hostname === 'localhost';
        if (/^(?:http|ws)s?:$/.test(protocol) && !isHome)
          complaints.push(`It left the site: ${href}`);
      });
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // What a page still loads when the reader goes on is given up, and rightly.
        if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints, 'the console and the network are quiet').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Pages that stand for every template. */
export const templates = [
  'index.html',
  'coalition-government-xinjiang.html',
  'zhang-zhizhong.html',
  'people.html',
  'people-by-date.html',
  'a-z.html',
  'a-z-arabic.html',
  'a-z-strokes.html',
  'sources.html',
  'sources-by-standpoint.html',
  'source-clubb-1971.html',
  'wanted.html',
  'readings.html',
  'reading-thirteen-months.html',
  'search.html',
  'about.html',
  'three-sides.html',
  'name-ili.html',
  'state-1947-05-22.html',
  'chronology.html',
  'year-1946.html',
  '404.html',
] as const;

/** Types a query into the search page and waits for its answer; titles in their order. */
export async function searchFor(page: Page, address: string, query: string): Promise<string[]> {
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  const results = page.locator('.search-hit-title');
  const nothing = page.locator('[data-search-none]');
  await expect(results.first().or(nothing).filter({ visible: true })).toBeVisible({
    timeout: 20_000,
  });
  return results.allInnerTexts();
}
