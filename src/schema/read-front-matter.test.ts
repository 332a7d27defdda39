import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EncyclopediaConfig } from '../config/encyclopedia-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { frontMatterReader } from './read-front-matter.ts';

const { encyclopedia } = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [
    { tag: 'de', label: 'German' },
    { tag: 'ug-Arab', label: 'Uyghur' },
  ],
  kinds: {
    river: {
      label: 'River',
      plural: 'Rivers',
      index: 'rivers',
      case: 'proper',
      life: {
        begin: { field: 'named', label: 'Named' },
        end: { field: 'dried', label: 'Dried up' },
      },
      fields: ({ number, entity, text }) => ({
        length: number('Length'),
        mouth: entity('Mouth', { kinds: ['river'] }),
        colours: text('Colours', { many: true }),
        towns: entity('Towns', { many: true }),
      }),
    },
  },
  relations: [{ id: 'flows-into', label: 'Flows into', inverse: 'Tributaries' }],
  facets: {
    basin: {
      label: 'Basin',
      values: [
        { id: 'north-sea', label: 'North Sea' },
        { id: 'baltic', label: 'Baltic' },
      ],
    },
  },
} satisfies EncyclopediaConfig);
assert.ok(encyclopedia);
const kind = encyclopedia.kinds['river'];
assert.ok(kind);
const reader = frontMatterReader(encyclopedia);

function read(yaml: string) {
  const file: SourceFile = { path: 'articles/river/x.mdx', text: `---\n${yaml}\n---\nBody.\n` };
  assert.ok(kind);
  return { ...reader(file, kind), file };
}

/** `code line:column message → hint` of everything wrong with a front matter. */
function told(yaml: string): string[] {
  return read(yaml).problems.map(
    ({ code, line, column, message, hint }) =>
      `${code} ${line}:${column} ${message}${hint === undefined ? '' : ` → ${hint}`}`,
  );
}

const base = 'title: Rhine\nsummary: A river.';

test('the three forms of a sourced value end in one form', () => {
  const { frontMatter } = read(
    `${base}\nlength: 1233\nmouth: { value: meuse, source: a, note: since 1904 }\nnamed:\n  oneOf:\n    - { on: 1200~, source: [a, b] }\n    - { on: 1300, source: c }`,
  );
  assert.deepEqual(
    frontMatter?.fields.map(({ key, values }) => [key, values]),
    [
      ['length', [[{ value: 1233, sources: [] }]]],
      ['mouth', [[{ value: 'meuse', sources: ['a'], note: 'since 1904' }]]],
    ],
  );
  const begin = frontMatter.begin;
  assert.ok(begin && 'dates' in begin);
  assert.deepEqual(
    begin.dates.map(({ value, sources }) => [value.edtf, value.first, sources]),
    [
      ['1200~', '1200-01-01', ['a', 'b']],
      ['1300', '1300-01-01', ['c']],
    ],
  );
});

test('a life date may live on an event', () => {
  const { frontMatter } = read(`${base}\ndried: { in: great-drought }`);
  assert.deepEqual(frontMatter?.end, {
    field: 'dried',
    label: 'Dried up',
    event: 'great-drought',
    sources: [],
    line: 4,
  });
});

test('the title is the first name, and places are found when asked for', () => {
  const { frontMatter, file } = read(`${base}\nnames:\n  - { text: Rhein, lang: de, use: native }`);
  assert.deepEqual(
    frontMatter?.names.map(({ text, use, place }) => [
      text,
      use,
      file.text.slice(place.start, place.end),
    ]),
    [
      ['Rhine', 'title', 'Rhine'],
      ['Rhein', 'native', 'Rhein'],
    ],
  );
});

test('numbers that are words, and words that are numbers, are read as the field wants them', () => {
  const { frontMatter, problems } = read(
    'title: 324\nsummary: A river.\nlength: 43.80\nnamed: 1946',
  );
  assert.deepEqual(problems, []);
  assert.equal(frontMatter?.title, '324');
  assert.equal(frontMatter?.fields[0]?.values[0]?.[0].value, 43.8);
});

test('a facet of an article has its source, and others beside it', () => {
  const facetOf = (written: string) => read(`${base}\nbasin: ${written}`);
  const { frontMatter } = facetOf(
    '{ oneOf: [{ value: north-sea, source: a }, { value: baltic, source: [b, c], note: why }] }',
  );
  assert.deepEqual(frontMatter?.facets, { basin: 'north-sea' });
  assert.deepEqual(frontMatter.facetClaims['basin'], [
    { value: 'north-sea', sources: ['a'], note: undefined },
    { value: 'baltic', sources: ['b', 'c'], note: 'why' },
  ]);
  for (const written of ['dead-sea', '{ value: dead-sea, source: a }'])
    assert.deepEqual(
      facetOf(written).problems.map(({ code }) => code),
      ['facet-unknown'],
    );
});

test('holdings, relations, facets and seats', () => {
  const { frontMatter, references, problems } = read(
    `${base}\nbasin: north-sea\nholds:\n  - { post: board#warden, from: 1901, acting: true, basin: north-sea, source: a }\nrelations:\n  - { type: flows-into, to: meuse, until: 1904 }\nseatsTotal: 5\nseats:\n  - { group: north-sea, count: 3, members: [waal] }\n  - { group: others, label: Others, count: 2 }`,
  );
  assert.deepEqual(problems, []);
  assert.equal(frontMatter?.holds[0]?.post, 'warden');
  assert.equal(frontMatter?.holds[0]?.acting, true);
  assert.deepEqual(frontMatter?.facets, { basin: 'north-sea' });
  assert.deepEqual(
    frontMatter?.composition?.groups[0].value.map(({ group, count }) => [group, count]),
    [
      ['north-sea', 3],
      ['others', 2],
    ],
  );
  assert.deepEqual(
    references.map((reference) =>
      reference.type === 'source'
        ? reference.key
        : reference.type === 'post'
          ? reference.body
          : 'id' in reference
            ? reference.id
            : reference.type,
    ),
    ['board', 'meuse', 'waal', 'a'],
  );
});

test('every problem is told at once, each at its place', () => {
  assert.deepEqual(told('titel: Rhine\nsummary: A river.\nnamed: 1946-13-40\nlength: long'), [
    'field-missing 2:1 `title` is missing. → Add the line `title: …`.',
    ...told(`title: R\nsummary: A river.\nnamed: 1946-13-40`).map((line) =>
      line.replace(' 4:', ' 4:'),
    ),
    'field-invalid 5:9 `length` must be a number, not `long`. → Write it in digits, e.g. `25`.',
    'field-unknown 2:1 There is no field `titel` here. → Did you mean `title`?',
  ]);
});

const cases: readonly [title: string, yaml: string, expected: RegExp][] = [
  ['a list where one value stands', `${base}\nmouth: [a, b]`, /field-invalid 4:8 .*oneOf/],
  [
    'one version is no disagreement',
    `${base}\nlength: { oneOf: [{ value: 3 }] }`,
    /field-invalid 4:\d+ .*at least 2 items/,
  ],
  ['a leap day that never was', `${base}\nnamed: 1900-02-29`, /date-invalid 4:8 /],
  [
    'an unknown key in a claim',
    `${base}\nnamed: { on: 1900, sorce: a }`,
    /field-unknown 4:20 .*`source`/,
  ],
  [
    'a date under the wrong key',
    `${base}\nnamed: { value: 1900 }`,
    /field-missing 4:\d+ `named.on` is missing/,
  ],
  [
    'a language nobody declared',
    `${base}\nnames: [{ text: x, lang: dee, use: native }]`,
    /language-unknown 4:26 .*`de`/,
  ],
  [
    'a use that is none',
    `${base}\nnames: [{ text: x, lang: de, use: nativ }]`,
    /field-invalid 4:35 .*`native`/,
  ],
  [
    'a relation nobody declared',
    `${base}\nrelations: [{ type: flow-into, to: x }]`,
    /relation-unknown 4:21 .*`flows-into`/,
  ],
  [
    'a value of a facet nobody declared',
    `${base}\nbasin: north-see`,
    /facet-unknown 4:8 .*`north-sea`/,
  ],
  [
    'a post without its body',
    `${base}\nholds: [{ post: warden }]`,
    /field-invalid 4:17 .*<body>#<post>/,
  ],
  [
    'one value in the place of a list, which is none',
    `${base}\ntowns: { value: North Sea, source: a }`,
    /id-expected 4:17 /,
  ],
  [
    'an only value among those that differ',
    `${base}\nnamed: { oneOf: [{ on: 1900 }] }`,
    /field-invalid 4:17 .*without `oneOf`/,
  ],
  ['groups in the place of a date', `${base}\nnamed: [{ on: 1900 }]`, /field-invalid 4:8 .*a date/],
  ['words in the place of a group', `${base}\nmeans: x`, /field-invalid 4:8 .*in braces/],
  ['a number in the place of words', `${base}\nsameAs: [2]`, /field-invalid 4:10 .*`'2'`/],
  [
    'a hidden name',
    `${base}\nmeans: { __proto__: a }`,
    /field-unknown 4:10 .*`__proto__` cannot be/,
  ],
  [
    'a name of nothing',
    `${base}\nmeans: { "": a }`,
    /field-unknown 4:10 .*cannot be a key of `means`/,
  ],
  ['an empty title', 'title: ""\nsummary: x', /field-invalid 2:8 `title` is empty/],
  ['reviewed by nobody', `${base}\nstatus: reviewed`, /field-missing 4:9 .*reviewer/],
  ['an id with capitals', `${base}\nmouth: North Sea`, /id-expected 4:8 .*small letters/],
  ['YAML that is none', 'title: [', /yaml-invalid/],
  ['front matter that is a list', '- a\n- b', /field-invalid|field-missing/],
];

for (const [title, yaml, expected] of cases) {
  test(`problem: ${title}`, () => {
    assert.match(told(yaml).join('\n'), expected);
  });
}

test('a file without front matter, and one whose front matter has no end', () => {
  assert.ok(kind);
  for (const text of ['Just text.\n', '---\ntitle: x\n']) {
    const { problems } = reader({ path: 'a.mdx', text }, kind);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['front-matter-missing'],
    );
  }
});

test('CRLF is ordinary', () => {
  assert.ok(kind);
  const text = '---\r\ntitle: Rhine\r\nsummary: A river.\r\n---\r\nBody.\r\n';
  const { frontMatter, bodyStart, problems } = reader({ path: 'a.mdx', text }, kind);
  assert.deepEqual(problems, []);
  assert.equal(frontMatter?.title, 'Rhine');
  assert.equal(text.slice(bodyStart), 'Body.\r\n');
});

test('an exception names a problem that can be excepted, a reason, and whom it concerns', () => {
  const { frontMatter, references } = read(
    `${base}\nexcept:\n  - problem: lives-apart\n    because: A legend.\n    with: meuse\n  - { problem: inverse-twice, because: Two acts. }`,
  );
  assert.deepEqual(frontMatter?.exceptions, [
    { problem: 'lives-apart', because: 'A legend.', with: 'meuse', line: 5 },
    { problem: 'inverse-twice', because: 'Two acts.', line: 8 },
  ]);
  assert.deepEqual(
    references.map((reference) => reference.type === 'entity' && reference.id),
    ['meuse'],
  );
  assert.deepEqual(told(`${base}\nexcept: [{ problem: live-apart, because: A legend. }]`), [
    'field-invalid 4:21 `live-apart` is no value of `except[1].problem`. → Did you mean `lives-apart`?',
  ]);
  assert.deepEqual(told(`${base}\nexcept: [{ problem: lives-apart }]`), [
    'field-missing 4:10 `except[1].because` is missing. → Add the line `because: …`.',
  ]);
});
