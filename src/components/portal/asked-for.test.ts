import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import {
  articleAskedFor,
  articlesAskedFor,
  dateAskedFor,
  dayAskedFor,
  facetAskedFor,
  kindAskedFor,
  mapAskedFor,
  postAskedFor,
} from './asked-for.ts';

const place = { start: 0, end: 0 };
const band = article('quartet', 'band', {
  posts: [{ id: 'leader', label: 'Leader', place, line: 1 }],
});
const plain = siteOf([band, article('anna', 'person')]);
const site = {
  ...plain,
  encyclopedia: {
    ...plain.encyclopedia,
    state: { from: '1900-01-01', until: '1950-12-31', kinds: [] },
  },
  corpus: { ...plain.corpus, redirects: { 'old-anna': 'anna' } },
};
const { encyclopedia } = site;

test('what exists is given, under former ids too', () => {
  assert.deepEqual(
    articlesAskedFor(site, 'Entities', ' quartet\n old-anna ').map(({ id }) => id),
    ['quartet', 'anna'],
  );
  assert.equal(dayAskedFor(encyclopedia, 'MapOn', '1946-07-01'), '1946-07-01');
  assert.equal(postAskedFor(band, 'HoldersOf', 'leader'), 'leader');
  assert.equal(postAskedFor(band, 'HoldersOf', undefined), undefined);
  assert.equal(dateAskedFor('ChronologyOf', '1946')?.kind, 'year');
});

test('what does not exist is a sentence with the component, and what was meant', () => {
  const told: readonly (readonly [() => unknown, RegExp])[] = [
    [
      () => articleAskedFor(site, 'SeatsOf', 'quartett'),
      /`<SeatsOf>`.*`quartett`.*mean `quartet`\?/,
    ],
    [() => articlesAskedFor(site, 'Entities', ' '), /`<Entities>`.*`ids` names nobody/],
    [() => kindAskedFor(encyclopedia, 'EntitiesOf', 'persons'), /kind `persons`.*mean `person`/],
    [() => facetAskedFor(encyclopedia, 'EntitiesOf', 'eras'), /facet `eras`.*mean `era`/],
    [() => mapAskedFor(site, 'MapOn', 'halls'), /`<MapOn>`.*no map `halls`/],
    [() => dayAskedFor(encyclopedia, 'MapOn', '1946-07'), /`1946-07` is no day/],
    [() => dayAskedFor(encyclopedia, 'MapOn', '1951-01-01'), /outside.*1900-01-01 to 1950-12-31/],
    [() => postAskedFor(band, 'HoldersOf', 'laeder'), /`quartet` declares no post.*mean `leader`/],
    [() => dateAskedFor('ChronologyOf', '1 July'), /`<ChronologyOf>`.*`1 July` is no date/],
  ];
  for (const [ask, words] of told) assert.throws(ask, { message: words });
});
