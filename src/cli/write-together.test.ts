import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { writeTogether } from './write-together.ts';

const folder = await mkdtemp(join(tmpdir(), 'qamus together '));
const at = (name: string) => join(folder, name);
const files = async () => {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = names.map(async ({ name }) => [name, await readFile(at(name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
};

after(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(at('folder'), { recursive: true });
  await writeFile(at('a'), 'a');
  await writeFile(at('b'), 'b');
});

test('all are written, and what moves is gone from its old place', async () => {
  await writeTogether([
    { path: at('a'), content: '1' },
    { path: at('c'), from: at('b'), content: '2' },
  ]);
  assert.deepEqual(await files(), { a: '1', c: '2' });
});

test('if one cannot be written beside its place, nothing has changed', async () => {
  const missing = join(folder, 'nowhere', 'x');
  await assert.rejects(
    writeTogether([
      { path: at('a'), content: '1' },
      { path: missing, content: '2' },
    ]),
  );
  assert.deepEqual(await files(), { a: 'a', b: 'b' });
});

test('if one cannot be put in its place, the others are put back', async () => {
  await assert.rejects(
    writeTogether([
      { path: at('a'), content: '1' },
      { path: at('c'), from: at('b'), content: '2' },
      { path: at('folder'), content: '3' },
    ]),
  );
  assert.deepEqual(await files(), { a: 'a', b: 'b' });
});

test('what moves never takes the place of another', async () => {
  await assert.rejects(writeTogether([{ path: at('a'), from: at('b'), content: '2' }]), /exists/);
  assert.deepEqual(await files(), { a: 'a', b: 'b' });
});
