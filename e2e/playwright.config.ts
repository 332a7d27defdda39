import { defineConfig } from 'playwright/test';
import { findBrowser } from './support/find-browser.ts';
import type { Where } from './support/site.ts';

const browser = findBrowser();
const executablePath = typeof browser === 'string' ? browser : undefined;

/** What readers do, hosted and from the disk alike. */
const everywhere = [
  'reading',
  'linking',
  'search',
  'settings',
  'every-page',
  'previews',
  'notes',
].map((name) => `${name}.test.ts`);

export default defineConfig<{ where: Where }>({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  projects: [
    { name: 'hosted', use: { where: 'hosted' } },
    { name: 'disk', testMatch: everywhere, use: { where: 'disk' } },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
