/*
 * The service worker: gives pages and their files from the edition that a reader has saved. It is
 * only there where somebody asked for it, and knows nothing of anybody.
 */
import { routes } from '../entities/routes.ts';
import { forgetEditions, keptCaches, keptEdition } from './kept-editions.ts';
import { fromHost, loadEdition, loadManifest } from './load-manifest.ts';
import { openedPages } from './opened-pages.ts';
import { saveEdition } from './save-edition.ts';
import type { WorkerFetch, WorkerScope } from './worker-scope.ts';

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const opened = openedPages(scope);

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (request.cache === fromHost.cache) return;
  event.respondWith(request.mode === 'navigate' ? openPage(event) : giveFile(event));
});

async function openPage(event: WorkerFetch): Promise<Response> {
  const { request, resultingClientId } = event;
  isPageNamed = resultingClientId !== '';
  const kept = await keptEdition(scope);
  if (!kept) return fetch(request);
  const page = await keptFile(request.url, kept.id);
  if (!page) {
    const missing = async (): Promise<Response> => {
      const told = await keptFile(new URL(routes.notFound(), scope).href, kept.id);
      return told
        ? new Response(told.body, { status: 404, headers: told.headers })
        : Response.error();
    };
    return fetch(request).catch(missing);
  }
  event.waitUntil(opened.note(resultingClientId, kept.id).then(lookAfter));
  return page;
}

/** A page that came from the host gets its files from there, one of an edition from that edition. */
async function giveFile({ request, clientId }: WorkerFetch): Promise<Response> {
  const edition = (await opened.editionOf(clientId)) ?? (await editionOfUnnamed());
  const file = edition === undefined ? undefined : await keptFile(request.url, edition);
  return file ?? fetch(request);
}

/** Some browsers do not say which page will ask for the files: they are given the kept edition. */
async function editionOfUnnamed(): Promise<string | undefined> {
  return isPageNamed ? undefined : (await keptEdition(scope))?.id;
}

/** By the path alone; a page may be asked for without its ending, as hosts allow. */
async function keptFile(address: string, edition: string): Promise<Response | undefined> {
  const { pathname } = new URL(address);
  const cacheName = keptCaches.edition(scope, edition);
  const base = new URL(pathname, scope).href;
  const names = base === scope ? [scope + routes.home()] : [base, `${base}.html`];
  for (const name of names) {
    const file = await caches.match(name, { cacheName });
    if (file) return file;
  }
  return undefined;
}

let isPageNamed = true;
let isLookedAfter = false;

/** Once in the life of a worker, that is when somebody comes to read: is there a newer edition? */
async function lookAfter(): Promise<void> {
  const kept = await keptEdition(scope);
  if (isLookedAfter || !kept) return;
  isLookedAfter = true;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await forgetEditions(
    scope,
    new Set([kept.id, ...(await opened.stillRead(open.map(({ id }) => id)))]),
  );
  if (isSparing()) return;
  try {
    if ((await loadEdition(scope)).id === kept.id) return;
    await saveEdition({ scope, manifest: await loadManifest(scope) });
  } catch {
    // Offline, or no room for two editions: the one that is kept is read on.
  }
}

/** The reader has asked the browser to load little. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
