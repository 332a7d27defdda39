/* Runs in the service worker. */
import { keptCaches } from './kept-editions.ts';

/** Which page was opened with which edition: a page is given all its files from one. */
export interface OpenedPages {
  readonly note: (page: string, edition: string) => Promise<void>;
  readonly editionOf: (page: string) => Promise<string | undefined>;
  /** Forgets pages that are closed; the editions that the others read. */
  readonly stillRead: (open: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** The worker itself ends whenever nothing happens, so it is written down. */
export function openedPages(scope: string): OpenedPages {
  const known = new Map<string, string>();
  const cacheName = keptCaches.notes(scope);
  const begin = `${scope}?opened=`;
  return {
    async note(page, edition) {
      known.set(page, edition);
      await (await caches.open(cacheName)).put(begin + page, new Response(edition));
    },
    async editionOf(page) {
      if (page === '') return undefined;
      return known.get(page) ?? (await caches.match(begin + page, { cacheName }))?.text();
    },
    async stillRead(open) {
      if (!(await caches.has(cacheName))) return new Set();
      const notes = await caches.open(cacheName);
      const read = new Set<string>();
      for (const { url } of await notes.keys()) {
        if (!url.startsWith(begin)) continue;
        const page = url.slice(begin.length);
        const edition = await (await notes.match(url))?.text();
        // One that is just being opened is not listed among the open ones.
        const isOpen = open.includes(page) || known.has(page);
        if (isOpen && edition !== undefined) read.add(edition);
        else await notes.delete(url);
      }
      return read;
    },
  };
}
