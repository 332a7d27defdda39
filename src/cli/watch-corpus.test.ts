import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { watchCorpus } from './watch-corpus.ts';
import { writeText } from './write-text.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus watch '));
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('work is done at once, again after a change, and never twice at a time', async () => {
  const stop = new AbortController();
  let rounds = 0;
  let busy = 0;
  await watchCorpus(
    folder,
    async () => {
      busy += 1;
      assert.equal(busy, 1);
      rounds += 1;
      if (rounds < 3) await writeFile(join(folder, 'a.mdx'), `${rounds}`);
      else stop.abort();
      busy -= 1;
    },
    stop.signal,
  );
  assert.equal(rounds, 3, 'two changes, then the end');
});

test('a text is put in the place of the one that was read, its mark kept', async () => {
  const path = join(folder, 'b.mdx');
  await writeFile(path, '\ufeffone\r\n');
  assert.equal(await writeText(path, 'one\r\n', 'two\r\n'), true);
  assert.equal(await readFile(path, 'utf8'), '\ufefftwo\r\n');
});

test('what was changed meanwhile, or is there already, is left as it is', async () => {
  const path = join(folder, 'c.mdx');
  await writeFile(path, 'by somebody else');
  assert.equal(await writeText(path, 'as it was read', 'mended'), false);
  assert.equal(await writeText(path, undefined, 'new'), false);
  assert.equal(await readFile(path, 'utf8'), 'by somebody else');
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.includes('.part')),
    [],
  );
});
