import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { makeUpCorpus } from './made-up-corpus.ts';

test('a made-up encyclopedia is sound, linked, and the same each time', async () => {
  const { files, plain } = makeUpCorpus(60);
  assert.deepEqual(makeUpCorpus(60).files, files);
  assert.equal(plain.size, 60);
  const root = await mkdtemp(join(tmpdir(), 'qamus-made-up-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const { pass, problems } = await readCorpus(root);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const articles = pass?.outline().articles ?? [];
    assert.equal(articles.length, 60);
    for (const { id, linksOut, words } of articles) {
      assert.ok(linksOut.length >= 20, `${id} has ${linksOut.length} links`);
      assert.ok(words > 800 && words < 950, `${id} has ${words} words`);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
