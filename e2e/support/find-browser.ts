import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installPackages, placesOnPath } from './debian-package.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];

const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium to test with: `QAMUS_CHROMIUM`, one on the machine, Playwright's own, or Debian's
 * package, installed on the spot when we may. Else one sentence that says what to do.
 */
export function findBrowser(): string | { readonly sentence: string } {
  const found = installedBrowser();
  if (found !== undefined) return found;
  installPackages(['chromium']);
  return (
    installedBrowser() ?? {
      sentence:
        'The browser tests need Chromium and none was found. ' +
        'Install it (`npx playwright install chromium`), or set QAMUS_CHROMIUM to its path.',
    }
  );
}

function installedBrowser(): string | undefined {
  return [
    process.env['QAMUS_CHROMIUM'] ?? '',
    ...placesOnPath(names),
    ...wellKnown,
    chromium.executablePath(),
  ].find((path) => path !== '' && existsSync(path));
}
