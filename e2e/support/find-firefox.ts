import { existsSync } from 'node:fs';
import { installPackages, placesOnPath } from './debian-package.ts';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];

const wellKnown = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const sentence =
  'The tests in Firefox are left out, because none was found. ' +
  'Install Firefox, or set QAMUS_FIREFOX to its path.';

/**
 * A real Firefox, which alone gives every file a storage of its own: `QAMUS_FIREFOX` or one on
 * the machine. Else one sentence that says what to do.
 */
export function findFirefox(): string | { readonly sentence: string } {
  return (
    [process.env['QAMUS_FIREFOX'] ?? '', ...placesOnPath(names), ...wellKnown].find(
      (path) => path !== '' && existsSync(path),
    ) ?? { sentence }
  );
}

/** The same, after Debian's package was installed where there is none and we may. */
export function provideFirefox(): string | { readonly sentence: string } {
  const found = findFirefox();
  if (typeof found === 'string') return found;
  installPackages(['firefox-esr']);
  return findFirefox();
}
