import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import type { PageAnswer } from '../../search/judging/ask-in-page.ts';

/** An answer with the bytes that a host had to send for it, compressed. */
export interface MeasuredAnswer extends PageAnswer {
  readonly bytes: number;
}

export interface MeasuredPage {
  readonly ask: (what: 'names' | 'pages', query: string) => Promise<MeasuredAnswer>;
  readonly close: () => Promise<void>;
}

/** Opens a page of a site that has loaded nothing yet, and runs what asks its search. */
export async function openMeasured(
  browser: Browser,
  address: string,
  asker: string,
): Promise<MeasuredPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(asker);
  let arriving: Promise<number>[] = [];
  page.on('response', (response) => {
    arriving.push(response.body().then((body) => gzipSync(body).length));
  });
  return {
    ask: async (what, query) => {
      arriving = [];
      const answer = await page.evaluate(([kind, text]) => globalThis.qamusAsk[kind](text), [
        what,
        query,
      ] as const);
      const bytes = (await Promise.all(arriving)).reduce((sum, size) => sum + size, 0);
      return { ...answer, bytes };
    },
    close: () => context.close(),
  };
}

/** Asks Pagefind as it comes: its own module, its own order, and no names. */
export const defaultAsker = `globalThis.qamusAsk = {
  names: async () => ({ addresses: [], time: 0, isAside: false }),
  pages: async (query) => {
    const start = performance.now();
    const { search } = await import('./pagefind/pagefind.js');
    const { results } = await search(query);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { addresses: found.map(({ url }) => url), time: performance.now() - start, isAside: false };
  },
};`;
