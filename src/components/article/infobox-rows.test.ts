import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../dates/date-pieces.ts';
import type { InfoboxRow, ShownClaim } from './infobox-row.ts';
import { infoboxRows } from './infobox-rows.ts';
import { viewRows } from './relation-rows.ts';
import { article, dated, day, siteOf, withInverses } from './small-corpus.ts';

const place = { start: 0, end: 0 };
const whenOf = (claim: ShownClaim | undefined) => wordsOf(claim?.when ?? []);
const firstOf = (row: InfoboxRow | undefined) => row?.statements[0]?.[0];

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
    row?.statements.map(([claim]) => whenOf(claim)),
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

test('whose side somebody was on is sourced, by a line of its own or by the posts held for it', () => {
  const facets = { side: 'left' };
  const holds = [
    { ...dated('1901'), body: 'city-band', post: 'leader', acting: false, facets },
    { ...dated('1903'), body: 'city-band', post: 'drummer', acting: false, facets: {} },
  ];
  const sourcesFor = (sources: readonly string[]) => {
    const facetClaims = { side: [{ value: 'left', sources }] } as const;
    const ann = article('ann', 'person', { facets, facetClaims, holds });
    return firstOf(infoboxRows(siteOf([ann]), ann)[0])?.sources;
  };
  assert.deepEqual(sourcesFor(['diary']), ['diary']);
  assert.deepEqual(sourcesFor([]), ['programme']);
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
          homes: [{ id: 'ann', line: 1 }],
        },
        {
          pieces: [{ type: 'date', text: '1851', datetime: '1851' }],
          remarks: [],
          sources: ['b'],
          homes: [{ id: 'ann', line: 1 }],
        },
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

test('where sources differ on the time of a holding every claim is told with who makes it', () => {
  const from = [
    { value: day('1901'), sources: ['a'] },
    { value: day('1902~'), sources: ['b'], note: 'from memory' },
  ] as const;
  const held = { ...dated(undefined, '1903'), from, body: 'x', post: 'leader', acting: false };
  const ann = article('ann', 'person', { holds: [{ ...held, facets: {} }] });
  const claim = firstOf(infoboxRows(siteOf([ann]), ann)[0]);
  assert.equal(whenOf(claim), '1901–1903');
  assert.deepEqual(claim?.sources, ['programme']);
  assert.deepEqual(claim.differing, [
    {
      of: 'beginning',
      claims: [
        { when: [{ text: '1901', datetime: '1901' }], note: undefined, sources: ['a'] },
        { when: [{ text: 'about 1902' }], note: 'from memory', sources: ['b'] },
      ],
    },
  ]);
});

test('who says when is among the sources where only one says so', () => {
  const from = [{ value: day('1901'), sources: ['a'], note: 'in May' }] as const;
  const held = { ...dated(), from, body: 'x', post: 'leader', acting: false, facets: {} };
  const ann = article('ann', 'person', { holds: [held] });
  const claim = firstOf(infoboxRows(siteOf([ann]), ann)[0]);
  assert.deepEqual(claim?.sources, ['programme', 'a']);
  assert.deepEqual(claim.remarks, ['in May']);
});

test('a fact said elsewhere knows the article and the line', () => {
  const ben = article(
    'ben',
    'person',
    {},
    withInverses({
      relations: [{ ...dated(), line: 38, type: 'taught', entity: 'ann', facets: {} }],
    }),
  );
  const [row] = infoboxRows(siteOf([ben]), ben);
  assert.equal(row?.label, 'Teachers');
  assert.deepEqual(firstOf(row)?.homes, [{ id: 'ann', line: 38 }]);
});

test('what both ends say is one statement with the sources and the homes of both', () => {
  const friend = { type: 'friend-of', facets: {} };
  const ann = article(
    'ann',
    'person',
    { relations: [{ ...dated(), ...friend, to: 'ben', line: 7 }] },
    withInverses({
      relations: [
        {
          ...dated('1901'),
          ...friend,
          sources: ['letter'],
          entity: 'ben',
          line: 9,
          note: 'at school',
        },
      ],
    }),
  );
  const [row, ...others] = infoboxRows(siteOf([ann]), ann);
  assert.equal(row?.statements.length, 1);
  assert.deepEqual(others, []);
  const claim = firstOf(row);
  assert.deepEqual(claim?.sources, ['programme', 'letter']);
  assert.deepEqual(claim.remarks, ['at school']);
  assert.equal(whenOf(claim), 'from 1901');
  assert.deepEqual(claim.homes, [
    { id: 'ann', line: 7 },
    { id: 'ben', line: 9 },
  ]);
});

test('two statements of one article about two times stay two', () => {
  const taught = { type: 'taught', to: 'ben', facets: {} };
  const ann = article('ann', 'person', {
    relations: [
      { ...dated('1901', '1902'), ...taught },
      { ...dated('1910'), ...taught },
      { ...dated(), ...taught },
    ],
  });
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(
    row?.statements.map(([claim]) => whenOf(claim)),
    ['1901–1902', 'from 1910', ''],
  );
});

test('whose life ended in an event has its day, its doubt and its sources, and the event', () => {
  const dates = [
    { value: day('1900-05-01'), sources: ['a'] },
    { value: day('1900-05-02'), sources: ['b'] },
  ] as const;
  const life = { end: { dates, home: { id: 'the-fire', line: 4 } } };
  const end = { label: 'Died', field: 'died', line: 6, event: 'the-fire', sources: ['c'] };
  const ann = article('ann', 'person', { end }, { life });
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.equal(row?.label, 'Died');
  const [days, event] = row.statements;
  assert.deepEqual(
    days?.map(({ pieces, sources, homes }) => [pieces.map((piece) => piece.type), sources, homes]),
    [
      [['date'], ['a'], [{ id: 'the-fire', line: 4 }]],
      [['date'], ['b'], [{ id: 'the-fire', line: 4 }]],
    ],
  );
  assert.deepEqual(event, [
    {
      pieces: [
        { type: 'text', text: 'in ' },
        { type: 'entity', id: 'the-fire' },
      ],
      remarks: [],
      sources: ['c'],
      homes: [{ id: 'ann', line: 6 }],
    },
  ]);
});

test('an event of no known day is still what the life ended in', () => {
  const end = { label: 'Died', field: 'died', line: 6, event: 'the-fire', sources: [] };
  const ann = article('ann', 'person', { end });
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.deepEqual(
    row?.statements.map(([claim]) => claim?.pieces),
    [[{ type: 'entity', id: 'the-fire' }]],
  );
});

test('an event lists those whose life ended in it, as they call that', () => {
  const lives = [
    { entity: 'ann', label: 'Died', sources: ['a'], line: 6 },
    { entity: 'ben', label: 'Died', sources: [], line: 5 },
  ];
  const fire = article('the-fire', 'band', {}, withInverses({ lives }));
  const [row, ...others] = infoboxRows(siteOf([fire]), fire);
  assert.deepEqual(others, []);
  assert.equal(row?.label, 'Died');
  assert.deepEqual(
    row.statements.map(([claim]) => [claim?.pieces[0], claim?.sources, claim?.homes]),
    [
      [{ type: 'entity', id: 'ann' }, ['a'], [{ id: 'ann', line: 6 }]],
      [{ type: 'entity', id: 'ben' }, [], [{ id: 'ben', line: 5 }]],
    ],
  );
});

test('a seat is a row with the group it is counted with, and every other count of it', () => {
  const seat = { entity: 'city-band', line: 12 };
  const ann = article(
    'ann',
    'person',
    {},
    withInverses({
      seats: [
        { ...seat, group: 'baroque', sources: ['a'] },
        { ...seat, group: 'strings', label: 'Strings', sources: ['b'] },
      ],
    }),
  );
  const [row] = infoboxRows(siteOf([ann]), ann);
  assert.equal(row?.label, 'Member of');
  assert.deepEqual(
    row.statements.map((claims) => claims.map(({ pieces, sources }) => [pieces.slice(1), sources])),
    [
      [
        [
          [
            { type: 'text', text: ', counted with ' },
            { type: 'facet', value: 'baroque' },
          ],
          ['a'],
        ],
        [
          [
            { type: 'text', text: ', counted with ' },
            { type: 'text', text: 'Strings' },
          ],
          ['b'],
        ],
      ],
    ],
  );
});

test('a field of another is a row under its inverse label, and none where it has no such label', () => {
  const site = siteOf([]);
  const { band, ...kinds } = site.encyclopedia.kinds;
  assert.ok(band);
  const field = { type: 'entity', label: 'Home', many: false, kinds: [] } as const;
  const fields = { home: { ...field, inverse: 'Home of' }, founder: field };
  const encyclopedia = { ...site.encyclopedia, kinds: { ...kinds, band: { ...band, fields } } };
  const named = (key: string, isDisputed: boolean) => {
    const claim = { value: 'hall', sources: ['a'] };
    return { entity: 'city-band', key, line: 5, claim, isDisputed };
  };
  const hall = article(
    'hall',
    'band',
    {},
    withInverses({ fields: [named('home', true), named('founder', false)] }),
  );
  const others = siteOf([hall, article('city-band', 'band')]).articles;
  const rows = infoboxRows({ ...site, encyclopedia, articles: others }, hall);
  assert.deepEqual(rows, [
    {
      label: 'Home of',
      statements: [
        [
          {
            pieces: [{ type: 'entity', id: 'city-band' }],
            remarks: ['sources differ'],
            sources: ['a'],
            homes: [{ id: 'city-band', line: 5 }],
          },
        ],
      ],
    },
  ]);
});

test('who stands for a side has the places that the side controls', () => {
  const controls = [{ ...dated('1901', '1903'), entity: 'hall', line: 8 }];
  const guild = article('guild', 'band', {}, withInverses({ controls }));
  const [row] = infoboxRows(siteOf([guild]), guild);
  assert.equal(row?.label, 'Controls');
  assert.equal(whenOf(firstOf(row)), '1901–1903');
  assert.deepEqual(firstOf(row)?.homes, [{ id: 'hall', line: 8 }]);
});

test('causes and judgements are the view of somebody at both ends, and never a row', () => {
  const plain = siteOf([]);
  const judging = { id: 'copied', label: 'Copied', inverse: 'Copied by', judging: true };
  const encyclopedia = { ...plain.encyclopedia, relations: [judging] };
  const view = { ...dated(), type: 'copied', accordingTo: 'a critic', facets: {} };
  const ann = article('ann', 'person', {
    relations: [
      { ...view, to: 'ben' },
      { ...view, to: 'cem', accordingTo: 'her diary' },
    ],
  });
  const ben = article(
    'ben',
    'person',
    {},
    withInverses({ relations: [{ ...view, entity: 'ann' }] }),
  );
  const site = { ...siteOf([ann, ben]), encyclopedia };
  const told = (record: typeof ann) =>
    viewRows(site, record).map(({ label, statements }) => [label, statements.flat()[0]?.pieces]);
  assert.deepEqual(told(ann), [
    [
      'A critic',
      [
        { type: 'text', text: 'copied ' },
        { type: 'entity', id: 'ben' },
      ],
    ],
    [
      'Her diary',
      [
        { type: 'text', text: 'copied ' },
        { type: 'entity', id: 'cem' },
      ],
    ],
  ]);
  assert.deepEqual(told(ben), [
    [
      'A critic',
      [
        { type: 'text', text: 'copied by ' },
        { type: 'entity', id: 'ann' },
      ],
    ],
  ]);
  assert.deepEqual([...infoboxRows(site, ann), ...infoboxRows(site, ben)], []);
  assert.deepEqual(viewRows(site, ben)[0]?.statements[0]?.[0]?.remarks, []);
});
