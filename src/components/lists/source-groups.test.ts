import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../citations/source.ts';
import type { SourceUse } from '../../corpus/corpus.ts';
import { siteOf } from '../article/small-corpus.ts';
import {
  genreAnchorOf,
  sourcesByGenre,
  sourcesByStandpoint,
  type SourceGroup,
} from './source-groups.ts';

const use = (key: string, standpoint: string, genre: string | undefined, ...citedBy: string[]) => {
  const people = { author: [], editor: [], translator: [] };
  const source: Source = {
    key,
    type: 'book',
    title: key,
    ...people,
    genre,
    standpoint,
    consulted: 'whole',
  };
  return { source, citedBy, furtherIn: [] };
};
const empty = siteOf([]);
const site = {
  ...empty,
  encyclopedia: { ...empty.encyclopedia, genres: { letter: 'Letters', 'field-book': 'Notes' } },
  corpus: {
    ...empty.corpus,
    sources: [
      use('anna-letters', 'pupil', 'letter', 'anna', 'ben'),
      use('ben-letters', 'pupil', 'letter', 'ben'),
      use('critic', 'critics', 'press-cutting', 'anna', 'ben', 'carl'),
      use('heap', 'critics', undefined),
      use('uncited', 'nobody', undefined, 'anna'),
    ],
  },
};
const told = (groups: readonly SourceGroup[]) =>
  groups.map(({ label, anchor, uses, cited, articles }) => [
    label,
    anchor,
    uses.map(({ source }) => source.key).join(' '),
    cited,
    articles,
  ]);

test('by kind of witness, in the order of the config, others after', () => {
  assert.deepEqual(told(sourcesByGenre(site)), [
    ['Letters', 'genre_letters', 'anna-letters ben-letters', 2, 2],
    ['Press cutting', 'genre_press-cutting', 'critic', 1, 3],
    ['Others', 'genre_others', 'heap', 0, 0],
  ]);
});

test('what nobody opened and nothing rests on stands last, as further reading', () => {
  const unseen = ({ source, ...rest }: SourceUse): SourceUse => ({
    ...rest,
    source: { ...source, consulted: 'none' },
  });
  const sources = site.corpus.sources.map((each) =>
    ['critic', 'heap'].includes(each.source.key) ? unseen(each) : each,
  );
  const corpus = {
    ...site,
    corpus: { ...site.corpus, sources: [...sources, unseen(use('ode', 'pupil', 'poem'))] },
  };
  assert.deepEqual(told(sourcesByGenre(corpus)).slice(1), [
    // A citation is shown where it is looked for, even if it should not be there.
    ['Press cutting', 'genre_press-cutting', 'critic', 1, 3],
    ['Further reading, not seen', 'genre_further-reading-not-seen', 'heap ode', 0, 0],
  ]);
  assert.equal(genreAnchorOf(corpus, 'ode'), 'genre_further-reading-not-seen');
  assert.equal(genreAnchorOf(corpus, 'critic'), 'genre_press-cutting');
});

test('by who speaks, those whom most articles cite first', () => {
  assert.deepEqual(told(sourcesByStandpoint(site)), [
    ['Critics', 'standpoint_critics', 'critic heap', 1, 3],
    ['Pupil', 'standpoint_pupil', 'anna-letters ben-letters', 2, 2],
  ]);
});
