import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EncyclopediaConfig } from '../config/encyclopedia-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import { chronologyOf } from './chronology.ts';
import { dateOf, sourcesOfRow, type ChronologyRow } from './chronology-row.ts';
import { detailLabel, rowWords, whenOf } from './chronology-words.ts';

const named = { case: 'proper' } as const;
const config: EncyclopediaConfig = {
  title: 'Towns',
  description: 'Towns.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    person: {
      ...named,
      label: 'Person',
      plural: 'People',
      index: 'people',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
      fields: ({ date }) => ({ knighted: date('Knighted') }),
    },
    town: {
      ...named,
      label: 'Town',
      plural: 'Towns',
      index: 'towns',
      life: {
        begin: { field: 'founded', label: 'Date', told: 'founded' },
        end: { field: 'left', label: 'Left' },
      },
    },
    event: {
      ...named,
      label: 'Event',
      plural: 'Events',
      index: 'events',
      happens: true,
      life: { begin: { field: 'began', label: 'Began' }, end: { field: 'ended', label: 'Ended' } },
    },
  },
  relations: [
    { id: 'signed', label: 'Signed', inverse: 'Signed by' },
    { id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants' },
    { id: 'saved-by', label: 'Saved by', inverse: 'Saved', judging: true },
  ],
  facets: {
    side: {
      label: 'Side',
      values: [
        { id: 'east', label: 'East' },
        { id: 'west', label: 'West' },
      ],
    },
  },
};
const { encyclopedia } = resolveConfig(config);
assert.ok(encyclopedia);

/** Rows of a corpus, by its front matters. */
function rowsOf(files: Readonly<Record<string, string>>): readonly ChronologyRow[] {
  assert.ok(encyclopedia);
  const { entities, problems } = readEntities(
    Object.entries(files).map(([path, yaml]) => {
      const title = path.split('/')[1] ?? path;
      const text = `---\ntitle: ${title}\nsummary: x\n${yaml}\n---\n`;
      return { path: `articles/${path}.mdx`, text };
    }),
    encyclopedia,
  );
  assert.deepEqual(problems, []);
  return chronologyOf(entities, encyclopedia);
}

/** A line for each row: when, what, and its details. */
function told(files: Readonly<Record<string, string>>): string[] {
  return rowsOf(files).map((row) => {
    const words = rowWords(row, 'en-GB').map((phrase) =>
      phrase.type === 'text' ? phrase.text : phrase.type === 'entity' ? phrase.id : phrase.value,
    );
    const details = row.details.map(
      (detail) => ` | ${detailLabel(detail)}: ${detail.named.join(', ')}`,
    );
    return `${whenOf(row, 'en-GB')} – ${words.join('')}${details.join('')}`;
  });
}

test('life dates are called by the config, and stand in order of time', () => {
  assert.deepEqual(
    told({
      'person/anna': 'born: 1901-05-02\ndied: 1970-01',
      'person/bert': 'born: 1901\nknighted: 1950-06-01',
      'town/lake': "founded: '1890~'\nleft: 1949",
    }),
    [
      'about 1890 – lake founded',
      '1901 – bert born',
      '2 May 1901 – anna born',
      '1949 – lake left',
      '1 June 1950 – bert knighted',
      'January 1970 – anna died',
    ],
  );
});

test('what happens is told by its title; its end has a row of its own in another month', () => {
  assert.deepEqual(
    told({
      'event/fair': 'began: 1945-02-04\nended: 1945-02-11',
      'event/feast': 'began: 1945-02-04',
      'event/siege': 'began: 1945-03-04\nended: 1946',
      'event/storm': 'began: 1947-08-12\nended: 1947-08',
    }),
    [
      '4–11 February 1945 – fair',
      '4 February 1945 – feast',
      '4 March 1945 – siege, until 1946',
      '1946 – siege ended',
      '12 August 1947 – storm, until August 1947',
    ],
  );
});

test('posts begin and end; several who begin on one day share a row', () => {
  assert.deepEqual(
    told({
      'town/lake': 'posts: [{ id: judge, label: Judge, plural: Judges, seats: 2 }]',
      'person/anna': 'holds: [{ post: lake#judge, from: 1946-07-01, until: 1947 }]',
      'person/bert': 'holds: [{ post: lake#judge, from: 1946-07-01, until: .. }]',
      'person/cara': 'holds: [{ post: lake#judge, from: 1946-07-01, acting: true }]',
    }),
    [
      '1 July 1946 – anna and bert become Judges, lake',
      '1 July 1946 – cara becomes Acting Judge, lake',
      '1947 – anna no longer Judge, lake',
    ],
  );
});

const mayor = 'posts: [{ id: mayor, label: Mayor, seats: 1 }]';

test('who takes a single seat on the day another leaves it succeeds him, in one row', () => {
  const rows = {
    'town/lake': mayor,
    'person/anna': 'holds: [{ post: lake#mayor, until: 1946-07-01 }]',
    'person/bert': 'holds: [{ post: lake#mayor, from: 1946-07-01, acting: true }]',
  };
  assert.deepEqual(told(rows), ['1 July 1946 – bert succeeds anna as Acting Mayor, lake']);
  const [row] = rowsOf(rows);
  assert.deepEqual(
    row?.told.map(({ bound, home }) => [bound, home.id]),
    [
      ['end', 'anna'],
      ['begin', 'bert'],
    ],
  );
});

test('where two take it or leave it nobody is said to succeed, nor anybody himself', () => {
  assert.deepEqual(
    told({
      'town/lake': mayor,
      'person/anna': 'holds: [{ post: lake#mayor, until: 1946 }]',
      'person/bert': 'holds: [{ post: lake#mayor, from: 1946 }]',
      'person/cara': 'holds: [{ post: lake#mayor, from: 1946, acting: true }]',
      'person/dora': 'holds: [{ post: lake#mayor, from: 1950, until: 1950 }]',
    }),
    [
      '1946 – anna no longer Mayor, lake',
      '1946 – bert becomes Mayor, lake',
      '1946 – cara becomes Acting Mayor, lake',
      '1950 – dora no longer Mayor, lake',
      '1950 – dora becomes Mayor, lake',
    ],
  );
});

test('that nobody held a post is said by its body', () => {
  assert.deepEqual(
    told({
      'town/lake':
        'posts:\n  - { id: mayor, label: Mayor, vacant: [{ from: 1920, until: 1922 }, { until: 1930 }] }',
    }),
    [
      '1920 – lake: Mayor vacant, until 1922',
      '1922 – lake: Mayor vacant, until then',
      '1930 – lake: Mayor vacant, until then',
    ],
  );
});

test('who died in an event is named in its row, and nowhere else', () => {
  const files = {
    'event/flood': 'began: { oneOf: [{ on: 1949-08-25 }, { on: 1949-08-27 }] }',
    'person/anna': 'side: east\ndied: { in: flood }',
    'person/bert': 'died: { in: flood }',
  };
  assert.deepEqual(told(files), ['25 August 1949 – flood | Died: anna, bert']);
  const [row] = rowsOf(files);
  assert.deepEqual(row?.kinds, ['event', 'person']);
  assert.deepEqual(row.facets, { side: ['east'] });
});

test('what lies in an event that nobody dates has no row', () => {
  assert.deepEqual(told({ 'event/flood': '', 'person/anna': 'died: { in: flood }' }), []);
});

test('what is said of the day an entity began or ended stands in that row', () => {
  assert.deepEqual(
    told({
      'town/lake': `founded: 1946-07-01\nleft: 1947\n${mayor}`,
      'event/treaty': 'began: 1946-01-02',
      'person/anna':
        'holds: [{ post: lake#mayor, from: 1946-07-01, until: 1947 }]\n' +
        'relations: [{ type: signed, to: treaty, on: 1946-01-02 }]',
      'person/bert': 'relations: [{ type: lived-in, to: lake, from: 1946-07-01 }]',
    }),
    [
      '2 January 1946 – treaty | Signed by: anna',
      '1 July 1946 – lake founded | Mayor: anna | Inhabitants: bert',
      '1947 – lake left | Mayor until then: anna',
    ],
  );
});

test('a relation is read from the side that says it, with the end of what begins', () => {
  assert.deepEqual(
    told({
      'town/lake': '',
      'person/anna': 'relations: [{ type: lived-in, to: lake, from: 1912, until: 1949 }]',
      'person/bert': 'relations: [{ type: lived-in, to: lake, from: 1912 }]',
      'person/cara': 'relations: [{ type: signed, to: lake, on: 1947-07-12 }]',
    }),
    [
      '1912 – anna: lived in lake, until 1949',
      '1912 – bert: lived in lake, from then',
      '12 July 1947 – cara: signed lake',
      '1949 – anna: lived in lake, until then',
    ],
  );
});

test('a judgement keeps whose it is, apart from the same by another', () => {
  const rows = rowsOf({
    'town/lake': '',
    'person/anna': 'relations: [{ type: saved-by, to: lake, on: 1912, according_to: Anna }]',
    'person/bert': 'relations: [{ type: saved-by, to: lake, on: 1912, according_to: Bert }]',
  });
  assert.deepEqual(
    rows.map((row) => row.told.map(({ accordingTo }) => accordingTo)),
    [['Anna'], ['Bert']],
  );
});

test('places that come under one side on one day share a row', () => {
  assert.deepEqual(
    told({
      'town/lake': 'control: [{ by: east, from: 1945-09, until: 1949 }]',
      'town/moor': 'control: [{ by: east, from: 1945-09, until: 1949 }]',
    }),
    [
      'September 1945 – lake and moor: controlled by east, until 1949',
      '1949 – lake and moor: controlled by east, until then',
    ],
  );
});

test('a place that changes hands on a day has one row, with both sides', () => {
  const files = {
    'town/lake':
      'control: [{ by: west, until: 1945-09 }, { by: east, from: 1945-09, until: 1949 }, ' +
      '{ by: east, from: 1949 }]',
  };
  assert.deepEqual(told(files), [
    'September 1945 – lake: control passes from west to east',
    '1949 – lake: controlled by east, until then',
    '1949 – lake: controlled by east, from then',
  ]);
  assert.deepEqual(
    rowsOf(files).map(({ facets }) => facets['side']),
    [['east', 'west'], ['east'], ['east']],
  );
});

test('every claim is kept with its sources; the first gives the place', () => {
  const [row] = rowsOf({
    'person/anna':
      'born: { oneOf: [{ on: 1890-10-27, source: [a, b] }, { on: 1891, source: c, note: doubtful }] }',
  });
  assert.ok(row);
  assert.equal(dateOf(row).edtf, '1890-10-27');
  assert.deepEqual(
    row.told[0].dates.map(({ value, note }) => [value.edtf, note]),
    [
      ['1890-10-27', undefined],
      ['1891', 'doubtful'],
    ],
  );
  assert.deepEqual(sourcesOfRow(row), ['a', 'b', 'c']);
});

test('each statement knows its line, and the side it has itself or from its entity', () => {
  const [row, other] = rowsOf({
    'town/lake': mayor,
    'person/anna':
      'side: east\nholds:\n  - { post: lake#mayor, from: 1912, side: west }\n' +
      '  - { post: lake#mayor, from: 1920 }',
  });
  assert.deepEqual(row?.told[0].home, { id: 'anna', line: 6 });
  assert.deepEqual(row?.facets, { side: ['west'] });
  assert.deepEqual(other?.facets, { side: ['east'] });
});

test('rows have anchors of their own, by the day', () => {
  assert.deepEqual(
    rowsOf({ 'person/anna': 'born: 1912', 'person/bert': 'born: 1912-01-01' }).map(({ id }) => id),
    ['on_1912-01-01_1', 'on_1912-01-01_2'],
  );
});

test('what is still so, and what has no date, has no row', () => {
  assert.deepEqual(
    told({
      'town/lake': mayor,
      'person/anna': 'holds: [{ post: lake#mayor, until: .. }, { post: lake#mayor }]',
    }),
    [],
  );
});
