import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markSources, sortedMarks } from './source-marks.ts';

const note = (number: number, key: string, locator?: string) => ({
  number,
  id: `cite-${number}`,
  backrefs: [],
  offsets: [],
  key,
  locator,
});

test('a source with a note in the text is marked by the number of that note', () => {
  const marks = markSources(['atlas'], 'source', [note(1, 'diary'), note(2, 'atlas')]);
  assert.deepEqual(marks.get('atlas'), { label: '2', id: 'cite-2', isOwn: false });
});

test('a note that points to a page does not stand for the whole source', () => {
  const marks = markSources(['atlas'], 'source', [note(1, 'atlas', 'p. 3')]);
  assert.deepEqual(marks.get('atlas'), { label: 'a', id: 'source-a', isOwn: true });
});

test('other sources have letters, and after z two of them', () => {
  const keys = Array.from({ length: 28 }, (_, n) => `k${n}`);
  const labels = [...markSources(keys, 'x').values()].map(({ label }) => label);
  assert.deepEqual([labels[0], labels[25], labels[26], labels[27]], ['a', 'z', 'aa', 'ab']);
});

test('marks stand in the order of the notes, figures before letters, each once', () => {
  const notes = [note(2, 'diary'), note(10, 'atlas')];
  const marks = markSources(['map', 'atlas', 'letter', 'diary'], 'source', notes);
  const labels = sortedMarks(['letter', 'atlas', 'map', 'diary', 'map', 'unknown'], marks);
  assert.deepEqual(
    labels.map(({ label }) => label),
    ['2', '10', 'a', 'b'],
  );
});
