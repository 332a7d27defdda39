import { join, resolve } from 'node:path';
import { corpusRoot } from '../config/read-config.ts';

/** Where a build reads and writes; all absolute. `out` must lie on the same disk as `work`. */
export interface BuildFolders {
  /** The corpus: `content`. */
  readonly corpus: string;
  /** What readers get: `dist`. */
  readonly out: string;
  /** Everything in between: `.qamus`. */
  readonly work: string;
  /** What the corpus pass leaves for the pages. */
  readonly store: string;
  /** Astro's output, kept between builds and never edited. */
  readonly site: string;
  /** The portable files of the last build; only ever replaced whole, since `out` shares them. */
  readonly portable: string;
  /** The site being made; becomes `out`. */
  readonly next: string;
  /** The site before this one. */
  readonly previous: string;
  readonly cache: string;
}

/** Places as named by a command; what is left out comes from `QAMUS_…`, else has its usual name. */
export interface NamedPlaces {
  readonly corpus?: string | undefined;
  readonly out?: string | undefined;
  readonly work?: string | undefined;
}

export function buildFolders(places: NamedPlaces = {}): BuildFolders {
  const work = resolve(places.work ?? process.env['QAMUS_WORK'] ?? '.qamus');
  return {
    corpus: places.corpus === undefined ? corpusRoot() : resolve(places.corpus),
    out: resolve(places.out ?? process.env['QAMUS_OUT'] ?? 'dist'),
    work,
    store: join(work, 'corpus'),
    site: join(work, 'site'),
    portable: join(work, 'portable'),
    next: join(work, 'next'),
    previous: join(work, 'previous'),
    cache: join(work, 'cache'),
  };
}
