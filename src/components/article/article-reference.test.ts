import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '../../citations/bibtex.ts';
import { articleItem, articleReference } from './article-reference.ts';
import { siteOf } from './small-corpus.ts';

const { encyclopedia } = siteOf([]);
const hosted = {
  ...encyclopedia,
  site: 'https://music.example',
  base: '/notes/',
  edition: 'Second edition',
};
const band = { id: 'the-band', frontMatter: { title: 'The Band', qualifier: 'of Leipzig' } };
const text = (...input: Parameters<typeof articleReference>): string =>
  articleReference(...input)
    .map((run) => (run.italic ? `*${run.text}*` : run.text))
    .join('');

test('an article is an entry of the encyclopedia, in its edition, of the day of its last change', () => {
  assert.equal(
    text(hosted, band, '2026-11-20'),
    '“The Band (of Leipzig)”. In *Music*. Second edition, 20\u00a0November 2026. music.example.',
  );
  assert.deepEqual(articleItem(hosted, band, '2026-11-20'), {
    id: 'the-band',
    type: 'entry-encyclopedia',
    title: 'The Band (of Leipzig)',
    'container-title': 'Music',
    edition: 'Second edition',
    issued: { 'date-parts': [[2026, 11, 20]] },
    language: 'en-GB',
    URL: 'https://music.example/notes/the-band.html',
  });
  assert.match(bibtex(articleItem(hosted, band)), /^@incollection\{the-band,\n/);
});

test('without a host, an edition and a history it says what it knows', () => {
  assert.equal(text(encyclopedia, band), '“The Band (of Leipzig)”. In *Music*.');
  assert.equal('issued' in articleItem(encyclopedia, band), false);
});
