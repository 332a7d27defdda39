import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeContents, writeNcx } from './contents.ts';

const items = [
  { label: 'Ada & Bo', file: 'text/ada.xhtml' },
  { label: 'People', items: [{ label: 'Bo', file: 'text/bo.xhtml' }] },
];

test('the contents are lists in lists, with headings that lead nowhere', () => {
  const contents = writeContents('Book', 'en', items, [
    { type: 'cover', label: 'Cover', file: 'cover.xhtml' },
  ]);
  assert.match(
    contents.replaceAll('\n', ''),
    /<ol><li><a href="text\/ada.xhtml">Ada &amp; Bo<\/a><\/li><li><span>People<\/span><ol><li><a href="text\/bo.xhtml">Bo<\/a><\/li><\/ol><\/li><\/ol>/,
  );
  assert.match(contents, /<a epub:type="cover" href="cover.xhtml">Cover<\/a>/);
});

test('for old readers a heading leads to its first page, and places count once', () => {
  const ncx = writeNcx('Book', 'en', 'urn:x', items);
  assert.match(ncx, /<meta name="dtb:depth" content="2"\/>/);
  assert.deepEqual(
    [...ncx.matchAll(/playOrder="(\d)"|src="([^"]+)"/g)].map((match) => match[1] ?? match[2]),
    ['1', 'text/ada.xhtml', '2', 'text/bo.xhtml', '2', 'text/bo.xhtml'],
  );
});
