import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { buildFolders } from '../src/bundles/build-folders.ts';
import { makeRelease } from '../src/bundles/carriers/make-release.ts';
import { listFiles } from '../src/bundles/list-files.ts';
import { hereSheetName } from '../src/bundles/zip/launcher.ts';
import { zipCarrier } from '../src/bundles/zip/zip-carrier.ts';
import { offlineParts } from '../src/bundles/write-offline.ts';
import { routes } from '../src/entities/routes.ts';
import { dist } from './support/site.ts';
import { bundleFolder, unzippedFolder } from './support/unzipped.ts';

/*
 * What is read from the disk is what readers unzip: made of the finished site as any release is.
 */

test('the site is zipped and unzipped, and no file of it is lost or another', async () => {
  test.setTimeout(180_000);
  await rm(bundleFolder, { recursive: true, force: true });
  const out = join(bundleFolder, 'release');
  const carriers = [zipCarrier];
  await makeRelease(buildFolders(), { out, carriers, isWanted: () => true });
  const zip = (await readdir(out)).find((name) => name.endsWith('.zip')) ?? '';
  const files = Object.entries(unzipSync(await readFile(join(out, zip))));
  for (const [path, content] of files) {
    await mkdir(dirname(join(unzippedFolder, path)), { recursive: true });
    await writeFile(join(unzippedFolder, path), content);
  }
  const folder = `${zip.replace(/\.zip$/, '')}/`;
  const inside = new Map(files.filter(([path]) => path.startsWith(folder)));
  const unlike: string[] = [];
  for (const name of await listFiles(dist)) {
    const content = inside.get(`${folder}${name}`);
    if (content === undefined || !(await readFile(join(dist, name))).equals(content))
      unlike.push(name);
    inside.delete(`${folder}${name}`);
  }
  // Only a host shows the one, and only in the zip there is a launcher that asks for the other.
  expect(unlike.toSorted()).toEqual([routes.notFound(), ...offlineParts].sort());
  expect([...inside.keys()]).toEqual([`${folder}${hereSheetName}`]);
  expect(files.length).toBeLessThanOrEqual(1500);
});
