import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readCorpus } from './read-corpus.ts';
import { storedCorpus } from './site-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

const root = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'second-corpus');
const store = await mkdtemp(join(tmpdir(), 'qamus-store-'));
after(() => rm(store, { recursive: true }));

test('what is stored is what the pass has found, links from others included', async () => {
  const { errors } = await writeCorpus(root, { store });
  assert.equal(errors, 0);
  const { pass, encyclopedia } = await readCorpus(root);
  const stored = await storedCorpus(store);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const articles = pass?.assemble().articles.map((article) => {
    const { body: _body, raw: _raw, ...record } = article;
    return record;
  });
  assert.deepEqual([...stored.articles.values()], plain(articles));
  assert.deepEqual(stored.encyclopedia, plain(encyclopedia));
  assert.ok([...stored.articles.values()].some(({ linksIn }) => linksIn.length > 1));
});

test('it is read once, until a pass has left another', async () => {
  const before = await storedCorpus(store);
  assert.equal(await storedCorpus(store), before);
});
