import type { Consulted } from '../../citations/source.ts';

/** How much of a source was read by whoever cites it, in words. */
export const consultedWords: Readonly<Record<Consulted, string>> = {
  whole: 'read whole',
  excerpt: 'read in excerpt',
  abstract: 'abstract read',
  'front-matter': 'front matter seen',
  none: 'not seen',
};
