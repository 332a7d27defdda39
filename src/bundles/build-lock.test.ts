import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { lockWork } from './build-lock.ts';

let work = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'lock'));
});
afterEach(() => rm(work, { recursive: true }));

test('a lock is given back, and leaves nothing behind', async () => {
  const unlock = await lockWork(work);
  await unlock();
  assert.deepEqual(await readdir(work), []);
  await (
    await lockWork(work)
  )();
});

test('a lock that is held is refused, with the process and the file', async () => {
  const unlock = await lockWork(work);
  await assert.rejects(lockWork(work), /Another build \(process \d+\).*build\.lock/);
  await unlock();
});

test('the lock of a process that is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(join(work, 'build.lock'), `${pid}\n`);
  const unlock = await lockWork(work);
  await assert.rejects(lockWork(work), /Another build/);
  await unlock();
  assert.deepEqual(await readdir(work), []);
});

test('a lock that was never finished is taken over', async () => {
  await writeFile(join(work, 'build.lock'), '');
  await (
    await lockWork(work)
  )();
});

test('of several that find a stale lock only one gets it', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  await writeFile(join(work, 'build.lock'), `${pid}\n`);
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockWork(work)));
  assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 1);
});
