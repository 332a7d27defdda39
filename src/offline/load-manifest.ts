/* Runs in the reader's browser, in pages and in the service worker alike. */
import { routes } from '../entities/routes.ts';
import type { OfflineEdition, OfflineManifest } from './offline-files.ts';

/**
 * Neither what lies in caches between, which may be of another edition, nor what is kept: the
 * service worker knows by it that it is not asked.
 */
export const fromHost = { cache: 'no-store' } as const;

/** Which edition the host has. Rejects where it does not answer. */
export function loadEdition(scope: string): Promise<OfflineEdition> {
  return loadJson<OfflineEdition>(new URL(routes.offlineEdition(), scope));
}

/** All its files. */
export function loadManifest(scope: string): Promise<OfflineManifest> {
  return loadJson<OfflineManifest>(new URL(routes.offlineFiles(), scope));
}

async function loadJson<T>(url: URL): Promise<T> {
  const response = await fetch(url, fromHost);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
  return (await response.json()) as T;
}
