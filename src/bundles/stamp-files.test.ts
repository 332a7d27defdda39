import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { stampFiles } from './stamp-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'qamus-stamp-'));
after(() => rm(folder, { recursive: true, force: true }));

test('the stamp of a folder changes with its files and is the same as long as they are', async () => {
  const picture = join(folder, 'a.svg');
  await writeFile(picture, '<svg width="10"/>');
  await utimes(picture, 1, 1);
  const before = await stampFiles(folder);
  assert.equal(await stampFiles(folder), before);
  await utimes(picture, 2, 2);
  const later = await stampFiles(folder);
  await writeFile(join(folder, 'b.svg'), '');
  assert.equal(new Set([before, later, await stampFiles(folder)]).size, 3);
});

test('a folder that is not there has a stamp', async () => {
  assert.equal(await stampFiles(join(folder, 'none')), '');
});
