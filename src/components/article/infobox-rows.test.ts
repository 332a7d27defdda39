import assert from 'node:assert/strict';
import { test } from 'node:test';
import { infoboxRows } from './infobox-rows.ts';
import { article, dated, day, siteOf, withInverses } from './small-corpus.ts';

const place = { start: 0, end: 0 };

test('a post has its plural when several held it, each with the time', () => {
  const band = article(
    'city-band',
    'band',
    { posts: [{ id: 'leader', label: 'Leader', plural: 'Leaders', place, line: 1 }] },
    withInverses({
      holders: {
        leader: [
          { ...dated('1901', '1903'), holder: 'ann', acting: false, facets: {} },
          { ...dated('1903'), holder: 'ben', acting: true, facets: {} },
        ],
      },
    }),
  );
  const [row] = infoboxRows(siteOf([band]), band);
  assert.equal(row?.label, 'Leaders');
  assert.deepEqual(
    row?.statements.map(([claim]) => claim?.when),
    ['1901–1903', 'from 1903'],
  );
  assert.deepEqual(row?.statements[1]?.[0]?.pieces, [
    { type: 'entity', id: 'ben' },
    { type: 'text', text: ' (acting)' },
  ]);
});

test('whoever held a post has it under its label, with the body', () => {
  const band = article('city-band', 'band', {
    posts: [{ id: 'leader', label: 'Leader', place, line: 1 }],
  });
  const holds = [
    { ...dated('1901'), body: 'city-band', post: 'leader', acting: false, facets: {} },
  ];
  const ann = article('ann', 'person', { holds });
  const [row] = infoboxRows(siteOf([band, ann]), ann);
  assert.equal(row?.label, 'Post held');
  assert.deepEqual(row?.statements[0]?.[0]?.pieces, [
    { type: 'text', text: 'Leader, ' },
    { type: 'entity', id: 'city-band' },
  ]);
});

test('where sources differ every claim is there, the first one leading', () => {
  const begin = {
    label: 'Born',
    field: 'born',
    line: 1,
    dates: [
      { value: day('1850-03-01'), sources: ['a'] },
      { value: day('1851'), sources: ['b'] },
    ],
  } as const;
  const ann = article('ann', 'person', { begin });
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(row, {
    label: 'Born',
    statements: [
      [
        {
          pieces: [{ type: 'date', text: '1 March 1850', datetime: '1850-03-01' }],
          remarks: [],
          sources: ['a'],
        },
        { pieces: [{ type: 'date', text: '1851', datetime: '1851' }], remarks: [], sources: ['b'] },
      ],
    ],
  });
});

test('relations stand under their own label and, said by others, under the inverse one', () => {
  const ann = article(
    'ann',
    'person',
    { relations: [{ ...dated(), type: 'taught', to: 'ben', facets: {} }] },
    withInverses({ relations: [{ ...dated(), type: 'taught', entity: 'cem', facets: {} }] }),
  );
  const rows = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(
    rows.map(({ label, statements }) => [label, statements[0]?.[0]?.pieces[0]]),
    [
      ['Taught', { type: 'entity', id: 'ben' }],
      ['Teachers', { type: 'entity', id: 'cem' }],
    ],
  );
});

test('a symmetric relation told from both sides is one row and one statement', () => {
  const ann = article(
    'ann',
    'person',
    { relations: [{ ...dated(), type: 'friend-of', to: 'ben', facets: {} }] },
    withInverses({ relations: [{ ...dated(), type: 'friend-of', entity: 'ben', facets: {} }] }),
  );
  const rows = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(
    rows.map(({ label, statements }) => [label, statements.length]),
    [['Friend of', 1]],
  );
});

test('a judgement names who judges', () => {
  const relation = { ...dated(), accordingTo: 'her diary', type: 'taught', to: 'ben', facets: {} };
  const ann = article('ann', 'person', { relations: [relation] });
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(row?.statements[0]?.[0]?.remarks, ['according to her diary']);
});

test('coordinates are printed with their hemispheres', () => {
  const coordinates = { lat: -43.834, lon: 87.6, sources: ['a'] };
  const hall = article('hall', 'band', { coordinates });
  const [row] = infoboxRows(siteOf([hall]), hall);
  const pieces = row?.statements[0]?.[0]?.pieces;
  assert.deepEqual(pieces, [{ type: 'text', text: '43.83° S, 87.60° E' }]);
});

test('where sources differ on the time of a holding the other days are told beside it', () => {
  const from = [
    { value: day('1901'), sources: ['a'] },
    { value: day('1902'), sources: ['b'] },
  ] as const;
  const held = { ...dated(undefined, '1903'), from, body: 'x', post: 'leader', acting: false };
  const ann = article('ann', 'person', { holds: [{ ...held, facets: {} }] });
  const claim = infoboxRows(siteOf([ann]), ann)[0]?.statements[0]?.[0];
  assert.equal(claim?.when, '1901–1903');
  assert.deepEqual(claim?.remarks, ['sources differ: also from 1902']);
  assert.deepEqual(claim?.sources, ['programme', 'a', 'b']);
});
