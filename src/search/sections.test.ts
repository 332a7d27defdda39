import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextRun } from './excerpt.ts';
import { foundSections } from './sections.ts';

const content = 'The river is long. Its course. It rises in 漢 水. Mouth. It ends in the sea.';
const words = content.split(' ');
const heading = (text: string, id: string) => {
  const [first = ''] = text.split(' ');
  const location = words.findIndex((word) => word === first || word === `${first}.`);
  return { element: 'h2', id, text, location };
};
const page = {
  content,
  anchors: [
    { element: 'li', id: 'fn-a', text: '', location: 4 },
    heading('Mouth', 'mouth'),
    heading('Its course', 'course'),
  ],
};
const told = (runs: readonly TextRun[] = []): string =>
  runs.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const sections = (...found: string[]) =>
  foundSections(
    page,
    words.flatMap((word, at) => (found.includes(word) ? [at] : [])),
  ).map(({ anchor, heading: title, excerpt, count }) => [
    anchor,
    told(title),
    told(excerpt),
    count,
  ]);

test('what stands before the first heading has no anchor', () => {
  assert.deepEqual(sections('river'), [[undefined, '', 'The [river] is long.', 1]]);
});

test('sections are told in the order of the text, each with its own words', () => {
  assert.deepEqual(sections('rises', 'sea.'), [
    ['course', 'Its course', 'It [rises] in 漢水.', 1],
    ['mouth', 'Mouth', 'It ends in the [sea].', 1],
  ]);
});

test('a word of a heading is marked there, and the section shown from its beginning', () => {
  assert.deepEqual(sections('Mouth.'), [['mouth', '[Mouth]', 'It ends in the sea.', 1]]);
});

test('a Han name is one mark', () => {
  assert.deepEqual(sections('漢', '水.'), [['course', 'Its course', 'It rises in [漢水].', 2]]);
});

test('a page found by its names alone has no sections', () => {
  assert.deepEqual(foundSections(page, []), []);
});
