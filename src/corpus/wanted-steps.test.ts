import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWantedSteps } from './wanted-steps.ts';

const reading = (id: string, article: string, isWanted: boolean) => {
  const steps = [{ article, isWanted, line: '' }];
  return { id, title: id, summary: '', introduction: [], steps };
};

test('a step that nobody has written is a wanted page, the same as that of a link', () => {
  const linked = [{ name: 'Some Lake', slug: 'some-lake', mentions: [] }];
  const wanted = withWantedSteps(linked, [
    reading('down', 'some-lake', true),
    reading('up', 'deep-sea', true),
    reading('over', 'some-lake', true),
    reading('under', 'aare', false),
  ]);
  assert.deepEqual(wanted, [
    { name: 'deep-sea', slug: 'deep-sea', mentions: [], readings: ['up'] },
    { name: 'Some Lake', slug: 'some-lake', mentions: [], readings: ['down', 'over'] },
  ]);
});
