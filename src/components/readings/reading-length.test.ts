import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import { articleLength, readingLength } from './reading-length.ts';

const site = siteOf([
  article('anna', 'person', {}, { words: 2310 }),
  article('bert', 'person', { status: 'entry', summary: 'Bert played the horn.' }),
  article('carl', 'person', {}, { words: 1320 }),
]);
const record = (id: string) => {
  const found = site.articles.get(id);
  assert.ok(found);
  return found;
};
const step = (id: string) => ({ article: id, isWanted: !site.articles.has(id), line: '' });

test('an article is as long as its text, an entry as its summary, and a minute at least', () => {
  assert.equal(articleLength(record('anna'), 'en'), '2,310 words, 11 minutes');
  assert.equal(articleLength(record('bert'), 'en'), '4 words, 1 minute');
});

test('a reading is as long as its steps; nobody can read what is not written', () => {
  const length = (...ids: readonly string[]) => readingLength({ steps: ids.map(step) }, site);
  assert.equal(length('anna', 'bert', 'tune'), '3 steps, about 11 minutes');
  assert.equal(length('carl'), '1 step, about 6 minutes');
  assert.equal(length('anna', 'carl'), '2 steps, about 15 minutes');
});
