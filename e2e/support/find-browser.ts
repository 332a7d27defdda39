import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

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
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing the Chromium of Debian (once) …');
    const install = 'apt-get install -y --no-install-recommends chromium';
    spawnSync('sh', ['-c', `(${install} || (apt-get update && ${install})) >/dev/null 2>&1`], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return (
    installedBrowser() ?? {
      sentence:
        'The browser tests need Chromium and none was found. ' +
        'Install it (`npx playwright install chromium`), or set QAMUS_CHROMIUM to its path.',
    }
  );
}

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [
    process.env['QAMUS_CHROMIUM'] ?? '',
    ...onPath,
    ...wellKnown,
    chromium.executablePath(),
  ].find((path) => path !== '' && existsSync(path));
}
