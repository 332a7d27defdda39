import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import {
  articleAskedFor,
  asking,
  articlesAskedFor,
  dateAskedFor,
  dayAskedFor,
  facetAskedFor,
  fieldAskedFor,
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
    articlesAskedFor(site, asking('Entities', { page: 'people' }), ' quartet\n old-anna ').map(
      ({ id }) => id,
    ),
    ['quartet', 'anna'],
  );
  assert.equal(
    dayAskedFor(encyclopedia, asking('MapOn', { page: 'people' }), '1946-07-01'),
    '1946-07-01',
  );
  assert.equal(postAskedFor(band, asking('HoldersOf', { page: 'people' }), 'leader'), 'leader');
  assert.equal(postAskedFor(band, asking('HoldersOf', { page: 'people' }), undefined), undefined);
  assert.equal(dateAskedFor(asking('ChronologyOf', { page: 'people' }), '1946')?.kind, 'year');
});

test('what does not exist is a sentence with the component and the file, and what was meant', () => {
  const told: readonly (readonly [() => unknown, RegExp])[] = [
    [
      () => articleAskedFor(site, asking('SeatsOf', { page: 'people' }), 'quartett'),
      /`<SeatsOf>` in `pages\/people.mdx`: .*`quartett`.*mean `quartet`\?/,
    ],
    [
      () => articlesAskedFor(site, asking('Entities', { page: 'people' }), ' '),
      /`<Entities>`.*`ids` names nobody/,
    ],
    [
      () => kindAskedFor(encyclopedia, asking('EntitiesOf', { page: 'people' }), 'persons'),
      /kind `persons`.*mean `person`/,
    ],
    [
      () => fieldAskedFor(kindAskedFor(encyclopedia, 'x', 'band'), 'x', 'hal'),
      /no field `hal`.*mean `hall`/,
    ],
    [
      () => facetAskedFor(encyclopedia, asking('EntitiesOf', { page: 'people' }), 'eras'),
      /facet `eras`.*mean `era`/,
    ],
    [
      () => mapAskedFor(site, asking('MapOn', { page: 'people' }), 'halls'),
      /`<MapOn>`.*no map `halls`/,
    ],
    [
      () => dayAskedFor(encyclopedia, asking('MapOn', { page: 'people' }), '1946-07'),
      /`1946-07` is no day/,
    ],
    [
      () => dayAskedFor(encyclopedia, asking('MapOn', { page: 'people' }), '1951-01-01'),
      /outside.*1900-01-01 to 1950-12-31/,
    ],
    [
      () => postAskedFor(band, asking('HoldersOf', { page: 'people' }), 'laeder'),
      /`quartet` declares no post.*mean `leader`/,
    ],
    [
      () => dateAskedFor(asking('ChronologyOf', { page: 'people' }), '1 July'),
      /`<ChronologyOf>`.*`1 July` is no date/,
    ],
  ];
  for (const [ask, words] of told) assert.throws(ask, { message: words });
});

test('a component of the title page stands in the portal', () => {
  assert.equal(asking('MapOn', {}), '`<MapOn>` in `pages/portal.mdx`');
});
