import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { routes } from '../entities/routes.ts';
import type { OfflineEdition, OfflineManifest } from '../offline/offline-files.ts';
import { offlineParts, writeOffline } from './write-offline.ts';

test('a site says which files a browser has to keep, and by which digest it knows them', async (t) => {
  const site = await mkdtemp(join(tmpdir(), 'qamus-offline-'));
  t.after(() => rm(site, { recursive: true }));
  await mkdir(join(site, 'search'));
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, 'search', 'a.js'), 'a');
  await writeFile(join(site, routes.takeHome()), 'finished by a bundle');
  await writeFile(join(site, routes.hostRedirects()), 'for the host');

  assert.equal(await writeOffline(site, 'First edition'), 4 + 1 + 20);
  const manifest = await readJson<OfflineManifest>(site, routes.offlineFiles());
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
  assert.deepEqual(manifest.files, [
    ['index.html', digest('home'), 4],
    ['search/a.js', digest('a'), 1],
    [routes.takeHome(), '', 20],
  ]);
  const { id, size } = manifest;
  assert.deepEqual(await readJson<OfflineEdition>(site, routes.offlineEdition()), {
    id,
    name: 'First edition',
    size: 25,
  });
  assert.equal(size, 25);

  const first = await Promise.all(offlineParts.map((path) => readFile(join(site, path), 'utf8')));
  await writeOffline(site, 'First edition');
  const again = await Promise.all(offlineParts.map((path) => readFile(join(site, path), 'utf8')));
  assert.deepEqual(again, first, 'the same site gives the same bytes');

  await writeFile(join(site, 'index.html'), 'HOME');
  await writeOffline(site, 'First edition');
  const changed = await readJson<OfflineEdition>(site, routes.offlineEdition());
  assert.notEqual(changed.id, id);
});

async function readJson<T>(site: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(site, path), 'utf8')) as T;
}
