import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingPlaces } from './reading-places.ts';

const reading = (id: string, articles: readonly string[]) => ({
  id,
  title: id.toUpperCase(),
  summary: '',
  introduction: [],
  steps: articles.map((article) => {
    return { article, isWanted: article.startsWith('wanted'), line: '' };
  }),
});

const places = readingPlaces([
  reading('down', ['aare', 'wanted-lake', 'rhine', 'sea']),
  reading('up', ['sea', 'rhine']),
]);

test('an article knows its place in every reading, and who is before and after it', () => {
  assert.deepEqual(places.get('sea'), [
    { reading: 'down', title: 'DOWN', number: 4, count: 4, previous: 'rhine', next: undefined },
    { reading: 'up', title: 'UP', number: 1, count: 2, previous: undefined, next: 'rhine' },
  ]);
});

test('a step that nobody has written is counted and passed over', () => {
  const [place] = places.get('rhine') ?? [];
  assert.equal(place?.number, 3);
  assert.equal(place?.previous, 'aare');
  assert.equal(places.has('wanted-lake'), false);
});
