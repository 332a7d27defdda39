import { defineConfig } from 'playwright/test';
import { findBrowser } from './support/find-browser.ts';
import type { Where } from './support/site.ts';

const browser = findBrowser();
const executablePath = typeof browser === 'string' ? browser : undefined;

const files = (...names: readonly string[]) => names.map((name) => `${name}.test.ts`);

/** What readers do, hosted and from the disk alike. */
const everywhere = files('reading', 'search', 'search-dialog', 'search-quality', 'check-page');

/** From the disk every page is opened; hosted, where they are the same files, some. */
const unzipped = files('crawl');

/** From the disk, where more is forbidden; hosted only what is tagged so. */
const atHome = files('settings', 'previews', 'state', 'map');

/** What is looked at on the other sites, which change only when somebody means them to. */
const others = files(
  'second-corpus',
  'pictures',
  'tree',
  'succession',
  'exceptions',
  'wanted',
  'one-fact',
  'portals',
  'readings',
  'epub',
  'zim',
  'hostile',
);

/** A second build in the checkout would change the articles under the dev server. */
const dev = 'dev.test.ts';

export default defineConfig<{ where: Where }>({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A browser that had to wait for its machine gets a second try; the report names every such test.
  retries: 1,
  // Browsers wait more than they work: two of them leave half of two cores idle.
  workers: 3,
  timeout: 60_000,
  // One set for all platforms: every character is set in a font of the site.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: {
    toMatchAriaSnapshot: { children: 'deep-equal', pathTemplate: '{testDir}/trees/{arg}{ext}' },
  },
  updateSnapshots: 'none',
  projects: [
    { name: 'bundle', testMatch: 'bundle.setup.ts' },
    {
      name: 'hosted',
      testIgnore: [...others, ...atHome, ...unzipped, dev],
      use: { where: 'hosted' },
      dependencies: ['bundle'],
    },
    { name: 'hosted alike', testMatch: atHome, grep: /@hosted/, use: { where: 'hosted' } },
    {
      name: 'disk',
      testMatch: [...everywhere, ...atHome, ...unzipped],
      use: { where: 'disk' },
      dependencies: ['bundle'],
    },
    { name: 'build of other sites', testMatch: 'sites.setup.ts' },
    { name: 'other sites', testMatch: others, dependencies: ['build of other sites'] },
    { name: 'dev', testMatch: dev, dependencies: ['build of other sites'] },
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
