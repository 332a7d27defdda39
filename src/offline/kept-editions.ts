/* Runs in the reader's browser, in pages and in the service worker alike. */
import type { OfflineEdition } from './offline-files.ts';

/**
 * What a browser keeps for one site: a cache for each edition, and one with a single note that says
 * which edition is whole. `scope` is the address of the site's folder; other sites of its host have
 * caches of their own.
 */
export const keptCaches = {
  edition: (scope: string, id: string): string => `${prefix(scope)}edition ${id}`,
  /** The note, and which page was opened with which edition. */
  notes: (scope: string): string => `${prefix(scope)}notes`,
} as const;

const prefix = (scope: string): string => `offline ${scope} `;
const note = (scope: string): string => `${scope}?kept-edition`;

/** The edition that is kept whole, if there is one. */
export async function keptEdition(scope: string): Promise<OfflineEdition | undefined> {
  const cacheName = keptCaches.notes(scope);
  // `open` would make the cache.
  const written = await caches.match(note(scope), { cacheName });
  return written && ((await written.json()) as OfflineEdition);
}

/** From now on an edition is the one that is read. It must be whole. */
export async function setKeptEdition(scope: string, edition: OfflineEdition): Promise<void> {
  const { id, name, size } = edition;
  const notes = await caches.open(keptCaches.notes(scope));
  await notes.put(note(scope), new Response(JSON.stringify({ id, name, size })));
}

/** Deletes editions but these. */
export async function forgetEditions(scope: string, but: ReadonlySet<string>): Promise<void> {
  const kept = new Set([...but].map((id) => keptCaches.edition(scope, id)));
  const editions = (await caches.keys()).filter((name) =>
    name.startsWith(keptCaches.edition(scope, '')),
  );
  await Promise.all(editions.filter((name) => !kept.has(name)).map((name) => caches.delete(name)));
}

/** Deletes all that was kept of the site. */
export async function forgetAll(scope: string): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
