import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { routes } from '../entities/routes.ts';
import { shortDigest, type OfflineFile, type OfflineManifest } from '../offline/offline-files.ts';
import { browsers } from './bundle-scripts.ts';
import { listFiles } from './list-files.ts';
import { replaceFile } from './replace-file.ts';

/** What lets a browser keep the site, and is no part of what it keeps. */
export const offlineParts = [
  routes.serviceWorker(),
  routes.offlineEdition(),
  routes.offlineFiles(),
] as const;

/**
 * Writes into a finished site what a browser needs to keep it: the service worker, which files
 * there are, and a few words to know an edition by. Returns how large it is in bytes.
 */
export async function writeOffline(site: string, name: string): Promise<number> {
  const parts = new Set<string>(offlineParts);
  const files: OfflineFile[] = [];
  for (const path of await listFiles(site)) {
    if (parts.has(path) || isForHosts(path)) continue;
    const content = await readFile(join(site, path));
    const digest = shortDigest(createHash('sha256').update(content).digest());
    // Bundles put sizes and links into it, for the host.
    files.push([path, path === routes.takeHome() ? '' : digest, content.length]);
  }
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const size = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const edition = { id, name, size };
  const manifest: OfflineManifest = { ...edition, files };
  await replaceFile(join(site, routes.offlineEdition()), JSON.stringify(edition));
  await replaceFile(join(site, routes.offlineFiles()), JSON.stringify(manifest));
  await replaceFile(join(site, routes.serviceWorker()), await workerScript());
  return size;
}

/** Hosts read `_redirects` and `.nojekyll`, and give them to nobody. */
function isForHosts(path: string): boolean {
  return /^[_.]/.test(path);
}

async function workerScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '..', 'offline', 'service-worker.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: browsers,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
