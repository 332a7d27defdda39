import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from './book.ts';
import { zipBook } from './zip-book.ts';

const clock = process.env['TZ'];
after(() => {
  if (clock === undefined) delete process.env['TZ'];
  else process.env['TZ'] = clock;
});

function book(edition?: string, date?: string): Book {
  const imprint = {
    name: 'whole',
    title: 'Fish & Chips',
    description: 'All of it.',
    language: 'en',
    creator: 'Authors of Fish & Chips',
    publisher: 'Fish & Chips',
    licence: { name: 'CC0', url: 'https://example.org/cc0' },
    edition,
    date,
  };
  const files = [
    { path: 'cover.xhtml', data: '<html/>', type: 'application/xhtml+xml', isText: true },
    {
      path: 'text/a.xhtml',
      data: '<svg/>',
      type: 'application/xhtml+xml',
      properties: ['svg'],
      isText: true,
    },
    { path: 'cover.png', data: 'png', type: 'image/png', properties: ['cover-image'] },
  ];
  return { imprint, files, contents: [{ label: 'A', file: 'text/a.xhtml' }], landmarks: [] };
}

const read = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('the first bytes of a book say that it is one', () => {
  const bytes = zipBook(book());
  assert.equal(strFromU8(bytes.slice(30, 58)), 'mimetypeapplication/epub+zip');
});

test('the package lists every file, and the texts in the order of reading', () => {
  const text = read(zipBook(book('Second', '2026-03-04')), 'book/package.opf');
  const ids = new Map(
    [...text.matchAll(/<item id="(\w+)" href="([^"]+)"/g)].map(([, id = '', path]) => [id, path]),
  );
  assert.deepEqual(
    [...text.matchAll(/idref="(\w+)"/g)].map(([, id = '']) => ids.get(id)),
    ['cover.xhtml', 'contents.xhtml', 'text/a.xhtml'],
  );
  assert.deepEqual([...ids.values()].slice(-2), ['cover.png', 'contents.ncx']);
  assert.match(text, /<dc:title>Fish &amp; Chips<\/dc:title>/);
  assert.match(text, /<meta property="dcterms:modified">2026-03-04T00:00:00Z<\/meta>/);
  assert.match(text, /href="text\/a\.xhtml" media-type="application\/xhtml\+xml" properties="svg"/);
  assert.match(text, /<meta property="schema:accessMode">textual<\/meta>/);
});

test('an edition keeps its identifier, and the next has another', () => {
  const identifier = (edition: string, date?: string) =>
    /urn:uuid:([\w-]+)/.exec(read(zipBook(book(edition, date)), 'book/package.opf'))?.[1];
  assert.match(
    identifier('First') ?? '',
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  assert.equal(identifier('First'), identifier('First'));
  assert.notEqual(identifier('First'), identifier('Second'));
  assert.notEqual(identifier('First'), identifier('First', '2026-03-04'));
});

test('a book is the same bytes wherever it is made', () => {
  process.env['TZ'] = 'Asia/Urumqi';
  const east = zipBook(book('First', '2026-03-04'));
  process.env['TZ'] = 'America/Los_Angeles';
  const west = zipBook(book('First', '2026-03-04'));
  assert.ok(Buffer.from(east).equals(west));
});
