/* Runs in the reader's browser, in pages and in the service worker alike. */
import { forgetEditions, keptCaches, keptEdition, setKeptEdition } from './kept-editions.ts';
import { fromHost } from './load-manifest.ts';
import { shortDigest, type OfflineFile, type OfflineManifest } from './offline-files.ts';

/** Why nothing was saved. */
export type SaveFailure =
  /** The device has not that much room. What was loaded is deleted again. */
  | 'no-room'
  /** A file could not be loaded. What was loaded stays, for the next time. */
  | 'no-connection'
  /** The host has begun to give files of another edition. */
  | 'changed'
  | 'stopped';

export class NotSaved extends Error {
  readonly why: SaveFailure;

  constructor(why: SaveFailure) {
    super(why);
    this.why = why;
  }
}

export interface SaveWishes {
  /** The address of the site's folder. */
  readonly scope: string;
  readonly manifest: OfflineManifest;
  /** Told of each file: bytes that are there, of all. */
  readonly told?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

const atOnce = 6;

/** The manifest is kept beside its files, under an address that no file has. */
const manifestIn = (scope: string): string => `${scope}?kept-manifest`;

/**
 * Loads an edition into a cache of its own and makes it the one that is read, when every file is
 * there and is what the manifest says. Files that an older edition has alike are not loaded again.
 *
 * @throws NotSaved; the edition read so far stays the one that is read.
 */
export async function saveEdition({ scope, manifest, told, signal }: SaveWishes): Promise<void> {
  const before = await keptEdition(scope);
  const known = before && (await keptManifest(scope, before.id));
  const older = new Map(known?.files.map(([path, digest]) => [path, digest]));
  const cache = await caches.open(keptCaches.edition(scope, manifest.id));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  let bytes = 0;
  const left = [...manifest.files];
  const work = async (): Promise<void> => {
    for (let file = left.pop(); file; file = left.pop()) {
      if (signal?.aborted) throw new NotSaved('stopped');
      const [path, digest, size] = file;
      const url = new URL(path, scope).href;
      if (!there.has(url)) {
        const isAlike = before && digest !== '' && older.get(path) === digest;
        const from = isAlike
          ? await caches.match(url, { cacheName: keptCaches.edition(scope, before.id) })
          : undefined;
        await put(cache, url, from ?? (await load(url, file, signal)));
      }
      bytes += size;
      told?.(bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    await put(cache, manifestIn(scope), new Response(JSON.stringify(manifest)));
    await checkWhole(scope, manifest);
    // Removed while it was being renewed.
    if (before && !(await keptEdition(scope))) throw new NotSaved('stopped');
    await setKeptEdition(scope, manifest);
  } catch (error) {
    left.length = 0;
    if (error instanceof NotSaved && error.why !== 'no-room') throw error;
    await forgetEditions(scope, new Set(before ? [before.id] : []));
    throw error instanceof NotSaved ? error : new NotSaved('no-room');
  }
}

/** Whoever removes an edition may do so while it is still being loaded. */
async function checkWhole(scope: string, { id, files }: OfflineManifest): Promise<void> {
  const cache = await caches.open(keptCaches.edition(scope, id));
  if ((await cache.keys()).length <= files.length) throw new NotSaved('stopped');
}

async function keptManifest(scope: string, id: string): Promise<OfflineManifest | undefined> {
  const cacheName = keptCaches.edition(scope, id);
  const kept = await caches.match(manifestIn(scope), { cacheName });
  return kept && ((await kept.json()) as OfflineManifest);
}

/** A file as the manifest has it. */
async function load(
  url: string,
  [, digest]: OfflineFile,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const broken = (): never => {
    throw new NotSaved(signal?.aborted ? 'stopped' : 'no-connection');
  };
  const response = await fetch(url, { ...fromHost, signal: signal ?? null }).catch(broken);
  if (response.status >= 500) broken();
  const body = await response.arrayBuffer().catch(broken);
  const found = shortDigest(await crypto.subtle.digest('SHA-256', body));
  if (digest === '' ? !response.ok : found !== digest) throw new NotSaved('changed');
  // A new one: browsers refuse a page that came by way of a redirect.
  const type = response.headers.get('Content-Type') ?? '';
  return new Response(body, { headers: { 'Content-Type': type } });
}

async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response);
  } catch {
    throw new NotSaved('no-room');
  }
}
