import { join, resolve } from 'node:path';

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

export function buildFolders(
  places: { readonly corpus?: string; readonly out?: string; readonly work?: string } = {},
): BuildFolders {
  const work = resolve(places.work ?? '.qamus');
  return {
    corpus: resolve(places.corpus ?? 'content'),
    out: resolve(places.out ?? 'dist'),
    work,
    store: join(work, 'corpus'),
    site: join(work, 'site'),
    portable: join(work, 'portable'),
    next: join(work, 'next'),
    previous: join(work, 'previous'),
    cache: join(work, 'cache'),
  };
}
