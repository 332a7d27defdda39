import { loadEngine } from '../load-engine.ts';
import { search } from '../query.ts';
import { loadNames, suggest } from '../suggest.ts';

/* Runs in a page of the finished site, or in any page beside its folder of the search. */

/** Addresses of what a reader is shown, best first, and the milliseconds until then. */
export interface PageAnswer {
  readonly addresses: readonly string[];
  readonly time: number;
  /** Of names: that they are shown behind the pages. */
  readonly isAside: boolean;
}

declare global {
  var qamusAsk: Readonly<Record<'names' | 'pages', (query: string) => Promise<PageAnswer>>>;
}

/** As many as the page of the search has above its results. */
const shownNames = 5;
const shownPages = 10;

globalThis.qamusAsk = {
  names: (query) => timed(async () => suggest(await loadNames(), query, shownNames)),
  pages: (query) =>
    timed(async () => (await search(await loadEngine(), query)).hits(0, shownPages)),
};

interface Shown {
  readonly url: string;
  readonly isAside?: boolean | undefined;
}

async function timed(ask: () => Promise<readonly Shown[]>): Promise<PageAnswer> {
  const start = performance.now();
  const found = await ask();
  return {
    addresses: found.map(({ url }) => url),
    time: performance.now() - start,
    isAside: found.some(({ isAside }) => isAside),
  };
}
