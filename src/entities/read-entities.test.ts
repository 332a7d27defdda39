import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EncyclopediaConfig } from '../config/encyclopedia-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { checkEntities } from './check-entities.ts';
import { readEntities } from './read-entities.ts';

const { encyclopedia } = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    river: {
      label: 'River',
      plural: 'Rivers',
      index: 'rivers',
      case: 'proper',
      life: {},
      fields: ({ entity }) => ({ mouth: entity('Mouth', { kinds: ['river'] }) }),
    },
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { end: { field: 'died', label: 'Died' } },
    },
    flood: {
      label: 'Flood',
      plural: 'Floods',
      index: 'floods',
      case: 'proper',
      happens: true,
      life: { begin: { field: 'began', label: 'Began' } },
    },
  },
  relations: [
    { id: 'measured', label: 'Measured', inverse: 'Measured by', from: ['person'], to: ['river'] },
    { id: 'loved', label: 'Loved', inverse: 'Loved by', judging: true },
  ],
  facets: { bank: { label: 'Bank', values: [{ id: 'left', label: 'Left' }] } },
  menu: {
    ways: [{ page: 'by-length', label: 'By length' }],
    about: [{ page: 'how-measured', label: 'How it was measured' }],
  },
} satisfies EncyclopediaConfig);
assert.ok(encyclopedia);

const article = (path: string, yaml = '') => ({
  path: `articles/${path}.mdx`,
  text: `---\ntitle: Title of ${path}\nsummary: x\n${yaml}\n---\nText.\n`,
});

/** `code file:line:column message` of a corpus of these articles. */
function told(...articles: ReturnType<typeof article>[]): string[] {
  assert.ok(encyclopedia);
  const { entities, knownIds, problems } = readEntities(articles, encyclopedia);
  const known = { ids: knownIds, sources: new Set(['good-book']), images: new Set(['ford.jpg']) };
  return [...problems, ...checkEntities(entities, encyclopedia, known)].map(
    ({ code, file, line, column, message, hint }) =>
      `${code} ${file}:${line}:${column} ${message} ${hint ?? ''}`,
  );
}

test('ids that the site, the system or the form refuses', () => {
  for (const id of [
    'index',
    '404',
    'search',
    'a-z',
    'con',
    'lpt1',
    'rivers',
    'people',
    'year-1900',
    'name-x',
    'a-z-cyrillic',
    'people-by-date',
    'sources-by-standpoint',
    'readings',
    'reading-x',
    'booklet-x',
    'text',
    'entries',
    'search-box',
    'by-length',
    'how-measured',
  ]) {
    assert.match(told(article(`river/${id}`)).join(), /^id-reserved /, id);
  }
  for (const id of ['Rhine', 'the rhine', 'rhine_', 'a--b', '-a', 'rhîne', 'x'.repeat(81)]) {
    assert.match(told(article(`river/${id}`)).join(), /^id-invalid .*Rename the file/, id);
  }
  assert.deepEqual(told(article('river/rhine'), article('river/year'), article('river/x1')), []);
});

test('an invalid id is told with one that could be', () => {
  assert.match(told(article('river/Rhîne & Meuse')).join(), /`rhi-ne-meuse\.mdx`/);
});

test('two kinds, one id: both files are told, and neither is taken', () => {
  const found = told(article('river/lena'), article('person/lena'));
  assert.deepEqual(
    found.map((line) => line.split(' ').slice(0, 2)),
    [
      ['id-duplicate', 'articles/river/lena.mdx:1:1'],
      ['id-duplicate', 'articles/person/lena.mdx:1:1'],
    ],
  );
});

test('a folder that is no kind', () => {
  assert.match(
    told(article('rivr/rhine')).join(),
    /file-misplaced .*Did you mean `articles\/river\/rhine\.mdx`/,
  );
});

const cases: readonly [title: string, yaml: string, expected: RegExp | null][] = [
  ['an entity that exists', 'mouth: meuse', null],
  ['an entity that is misspelt', 'mouth: meusse', /^entity-unknown .*:4:8 .*Did you mean `meuse`/],
  [
    'an entity nobody wrote',
    'mouth: mississippi',
    /^entity-unknown .*Write `articles\/<kind>\/mississippi\.mdx`/,
  ],
  ['an entity of the wrong kind', 'mouth: anna', /^entity-wrong-kind .*one of: river/],
  ['a source that exists', 'sources: [good-book]', null],
  ['no page was read', 'sources: [uncited]', null],
  ['a source that is misspelt', 'sources: [god-book]', /^source-unknown .*:4:11 .*`good-book`/],
  [
    'a source deep in a statement',
    'mouth: { oneOf: [{ value: meuse, source: good-book }, { value: meuse, source: x }] }',
    /^source-unknown .*:4:79 /,
  ],
  ['a post that is declared', 'holds: [{ post: board#keeper }]', null],
  [
    'a post that resembles none',
    'holds: [{ post: board#cook }]',
    /^post-unknown .*Its posts: `keeper`.*Declare it/,
  ],
  ['a post that is misspelt', 'holds: [{ post: board#keepr }]', /^post-unknown .*`board#keeper`/],
  ['a body that does not exist', 'holds: [{ post: bord#keeper }]', /^entity-unknown .*`board`/],
  [
    'a relation of the wrong kind of subject',
    'relations: [{ type: measured, to: meuse }]',
    /^entity-wrong-kind .*said of: person/,
  ],
  [
    'a judgement without a judge',
    'relations: [{ type: loved, to: meuse }]',
    /^field-missing .*according_to/,
  ],
  ['a judgement with one', 'relations: [{ type: loved, to: meuse, according_to: a poet }]', null],
  [
    'a relation to itself',
    'relations: [{ type: loved, to: rhine, according_to: x }]',
    /^field-invalid .*own article/,
  ],
  ['control by nobody known', 'control: [{ by: lft }]', /^facet-unknown .*`left`/],
  ['a redirect from an article', 'redirectFrom: [meuse]', /^redirect-conflict /],
  ['a redirect from a page of the site', 'redirectFrom: [search]', /^redirect-conflict /],
  ['a redirect from a former id', 'redirectFrom: [old-rhine]', null],
];

for (const [title, yaml, expected] of cases) {
  test(`front matter: ${title}`, () => {
    const found = told(
      article('river/rhine', yaml),
      article('river/meuse'),
      article('river/board', 'posts: [{ id: keeper, label: Keeper }]'),
      article('person/anna'),
    );
    if (expected) assert.match(found.join('\n'), expected);
    else assert.deepEqual(found, []);
  });
}

test('a life begins and ends in what happens, if the config says what does', () => {
  const dead = (event: string) => article('person/anna', `died: { in: ${event} }`);
  const others = [article('flood/deluge'), article('river/rhine')];
  assert.deepEqual(told(dead('deluge'), ...others), []);
  assert.match(
    told(dead('rhine'), ...others).join(),
    /^entity-wrong-kind .*:4:13 `rhine` is of the kind `river`. Here stands one of: flood/,
  );
});

test('whoever names an article with problems is not blamed for them', () => {
  const broken = { ...article('river/meuse'), text: '---\ntitle: [\n---\n' };
  assert.deepEqual(
    told(article('river/rhine', 'mouth: meuse'), broken).map((line) => line.split(' ')[0]),
    ['yaml-invalid'],
  );
});

test('a picture lies under `images/`', () => {
  const shown = (src: string) => article('river/rhine', `image: { src: ${src}, alt: A ford }`);
  assert.deepEqual(told(shown('ford.jpg')), []);
  assert.match(
    told(shown('frod.jpg')).join(),
    /^image-missing .*:4:15 There is no file `images\/frod\.jpg`\. Did you mean `ford\.jpg`\?$/,
  );
  assert.match(told(shown('https://example.org/a.jpg')).join(), /put the file under `images\/`/);
});

test('one title twice needs a qualifier', () => {
  const named = (path: string, rest: string) => ({
    path: `articles/${path}.mdx`,
    text: `---\ntitle: Don\nsummary: x\n${rest}---\n`,
  });
  assert.equal(told(named('river/don', ''), named('river/don-2', '')).length, 2);
  assert.deepEqual(
    told(named('river/don', ''), named('river/don-2', 'qualifier: Yorkshire\n')),
    [],
  );
});

test('a kind whose index would hide a page of the site', () => {
  const found = (index: string) => {
    assert.ok(encyclopedia?.kinds['river']);
    const kinds = { ...encyclopedia.kinds, river: { ...encyclopedia.kinds['river'], index } };
    const known = { ids: new Map<string, string>(), sources: new Set<string>() };
    return checkEntities([], { ...encyclopedia, kinds }, known).map(({ message }) => message);
  };
  for (const index of ['search', 'con', 'name-x']) {
    assert.match(found(index).join(), /cannot have the index/, index);
  }
  assert.deepEqual(found('rivers'), []);
});
