import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { BuildFailure } from '../build-failure.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 31) % 251);
const contents: Readonly<Record<string, Uint8Array>> = {
  'START.html': Buffer.from('<p>'.repeat(900)),
  'rivers/empty.txt': new Uint8Array(),
  'rivers/names.txt': Buffer.from('張治中 ئىلى'),
  'rivers/a.woff2': noise,
};
const entries = Object.entries(contents).map(([path, bytes]): ZipEntry => ({
  path,
  read: () => Promise.resolve(bytes),
}));

async function zipped(day?: string, files = entries): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  await writeZip(
    files,
    (bytes) => {
      parts.push(bytes.slice());
      return Promise.resolve();
    },
    day,
  );
  return Buffer.concat(parts);
}

test('the same files give the same bytes, wherever and whenever', async () => {
  const zone = process.env['TZ'];
  const here = await zipped('2026-11-30');
  process.env['TZ'] = 'Pacific/Kiritimati';
  const there = await zipped('2026-11-30');
  process.env['TZ'] = zone;
  if (zone === undefined) delete process.env['TZ'];
  assert.ok(here.equals(there));
  assert.ok(!here.equals(await zipped('2026-12-01')), 'the day stands in it');
});

test('readers of zips find every file, whole and in order', async (context) => {
  const zip = await zipped('2026-11-30');
  const read = unzipSync(zip);
  assert.deepEqual(Object.keys(read), Object.keys(contents));
  for (const [path, bytes] of Object.entries(contents)) {
    assert.ok(Buffer.from(bytes).equals(read[path] ?? Buffer.of(0)), path);
  }
  const folder = await mkdtemp(join(tmpdir(), 'qamus-zip-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'x.zip');
  await writeFile(file, zip);
  const tested = spawnSync('unzip', ['-t', file], { encoding: 'utf8' });
  if (tested.error) context.diagnostic('unzip is not here');
  else assert.match(tested.stdout, /No errors detected/, tested.stdout + tested.stderr);
  const listed = spawnSync('zipinfo', ['-l', file], { encoding: 'utf8' });
  if (!listed.error) {
    assert.match(listed.stdout, /^-rw-r--r--.*defN 26-Nov-30 00:00 START\.html$/m);
  }
});

test('what does not become smaller is stored, and sizes stand before each file', async () => {
  const zip = await zipped();
  const name = zip.indexOf('rivers/a.woff2');
  const header = zip.subarray(name - 30, name);
  assert.equal(header.readUInt16LE(6), 0, 'no sizes behind the file');
  assert.equal(header.readUInt16LE(8), 0, 'stored');
  assert.equal(header.readUInt32LE(18), noise.length);
});

test('one file at a time is in memory', async () => {
  const read: string[] = [];
  const watched = entries.map((entry): ZipEntry => ({
    path: entry.path,
    read: () => {
      read.push(entry.path);
      return entry.read();
    },
  }));
  const before: number[] = [];
  await writeZip(watched, (bytes) => {
    if (bytes.length > 0) before.push(read.length);
    return Promise.resolve();
  });
  assert.deepEqual([...new Set(before)], [1, 2, 3, 4]);
});

test('a writer that fails ends it at once', async () => {
  let room = 300;
  const pieces: number[] = [];
  const failing = writeZip(entries, (bytes) => {
    pieces.push(bytes.length);
    room -= bytes.length;
    if (room < 0) return Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    return Promise.resolve();
  });
  await assert.rejects(failing, { code: 'ENOSPC' });
  const left = pieces.length;
  await new Promise(setImmediate);
  assert.equal(pieces.length, left);
});

test('what no unzipper opens is refused in words', async () => {
  const many = Array.from({ length: 65_535 }, (): ZipEntry => entries[1] as ZipEntry);
  await assert.rejects(zipped(undefined, many), (error) => {
    assert.ok(error instanceof BuildFailure);
    assert.match(error.message, /holds less than 65535 files/);
    return true;
  });
});
