import anyAscii from 'any-ascii';
import { idPattern } from '../schema/sourced-values.ts';

/** As long as an id may be. */
const longest = 80;

/**
 * The id that a title would have in Latin letters: `Łódź` is `lodz`, `郭守敬` is
 * `guo-shou-jing`. Apostrophes go, whatever else is no letter or digit parts words. Empty where
 * nothing can be spelt.
 */
export function suggestId(title: string): string {
  const latin = anyAscii(title.normalize('NFC').replace(/\p{sc=Han}/gu, ' $& '));
  const id = latin
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return idPattern.test(id) ? id : '';
}
