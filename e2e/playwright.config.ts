import { defineConfig } from 'playwright/test';
import { findBrowser } from './support/find-browser.ts';
import type { Where } from './support/site.ts';

const browser = findBrowser();
const executablePath = typeof browser === 'string' ? browser : undefined;

/** What readers do, hosted and from the disk alike. */
const everywhere = ['reading', 'search', 'settings', 'every-page', 'previews', 'state', 'map'].map(
  (name) => `${name}.test.ts`,
);

/** What is looked at on the second corpus, which changes only when somebody means it to. */
const second = ['second-corpus', 'pictures', 'tree', 'succession', 'exceptions'].map(
  (name) => `${name}.test.ts`,
);

export default defineConfig<{ where: Where }>({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // One set for all platforms: every character is set in a font of the site.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: {
    toMatchAriaSnapshot: { children: 'deep-equal', pathTemplate: '{testDir}/trees/{arg}{ext}' },
  },
  updateSnapshots: 'none',
  projects: [
    { name: 'hosted', testIgnore: second, use: { where: 'hosted' } },
    { name: 'disk', testMatch: everywhere, use: { where: 'disk' } },
    { name: 'build of the second corpus', testMatch: 'second-corpus.setup.ts' },
    { name: 'second corpus', testMatch: second, dependencies: ['build of the second corpus'] },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // Pictures of text come out alike on other machines.
        '--font-render-hinting=none',
        '--disable-lcd-text',
      ],
    },
  },
});
