import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildCorpus } from './build-corpus.ts';

const kind = (label: string, life = {}) => ({
  label,
  plural: `${label}s`,
  index: `all-${label.toLowerCase()}s`,
  case: 'proper',
  life,
});
const encyclopedia = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  mainArticle: 'great-flood',
  state: { from: '1890-01-01', until: '1920-12-31', kinds: ['board'] },
  kinds: {
    river: kind('River'),
    person: kind('Person', { end: { field: 'died', label: 'Died' } }),
    board: kind('Board'),
    flood: kind('Flood', { begin: { field: 'began', label: 'Began' } }),
  },
  relations: [
    { id: 'surveyed', label: 'Surveyed', inverse: 'Surveyed by' },
    { id: 'fought', label: 'Fought', inverse: 'Fought by', participation: 'Fought it' },
    { id: 'sits-on', label: 'Sits on', inverse: 'Members', membership: true },
  ],
  facets: {
    basin: { label: 'Basin', values: [{ id: 'north', label: 'North', entity: 'north-sea' }] },
  },
}).encyclopedia as Encyclopedia;

const source = (title: string) =>
  `type: book\ntitle: ${title}\nstandpoint: geographer\nconsulted: whole\n`;
const article = (title: string, fields = '', text = 'Water.') =>
  `---\ntitle: ${title}\nsummary: A thing.\n${fields}---\n\n${text}\n`;

const files: Readonly<Record<string, string>> = {
  'articles/river/aare.mdx': article(
    'Aare',
    'furtherReading: [lee-1990]\nnames:\n  - { text: Arole, lang: de, use: alias }\n',
    'It joins the [river](rhine.mdx). [@hill-1950]',
  ),
  'articles/river/rhine.mdx': article('Rhine'),
  'articles/river/north-sea.mdx': article('North Sea'),
  'articles/person/clerk.mdx': article(
    'Clerk',
    'died: { in: great-flood }\nholds: [{ post: river-board#head, from: 1900, until: 1910, source: hill-1950 }]\nrelations: [{ type: surveyed, to: aare, source: roe-1960 }]\n',
  ),
  'articles/person/baker.mdx': article(
    'Baker',
    'holds: [{ post: river-board#head, from: 1890, until: 1900, source: roe-1960 }]\n',
  ),
  'articles/person/miller.mdx': article(
    'Miller',
    'holds: [{ post: river-board#head, from: 1911, source: roe-1960 }]\n',
  ),
  'articles/person/diver.mdx': article(
    'Diver',
    'relations: [{ type: sits-on, to: river-board }]\nexcept: [{ problem: lives-apart, because: A legend., with: rhine }]\n',
  ),
  'articles/board/river-board.mdx': article(
    'River Board',
    'posts: [{ id: head, label: Head, seats: 1, office: headship }]\nseats: [{ group: all, label: All, count: 3, members: [clerk] }]\n',
    'It meets at the [Aare](../river/aare.mdx).',
  ),
  'articles/person/headship.mdx': article('Headship'),
  'articles/board/flood-council.mdx': article('Flood Council', 'seatsOf: river-board\n'),
  'articles/flood/great-flood.mdx': article(
    'Great Flood',
    'began: { on: 1911-05-01, source: flood-book }\n',
  ),
  'sources/flood-book.yaml': source('Floods'),
  'sources/hill-1950.yaml': source('Hills'),
  'sources/lee-1990.yaml': source('Lees'),
  'sources/roe-1960.yaml': source('Roes'),
  'sources/other.yaml': source('Other'),
};

function digests(changes: Readonly<Record<string, string | undefined>> = {}) {
  const entries = Object.entries({ ...files, ...changes });
  const under = (folder: string) =>
    entries.flatMap(([path, text]) =>
      path.startsWith(folder) && text !== undefined ? [{ path, text }] : [],
    );
  const pass = buildCorpus(encyclopedia, {
    articles: under('articles/').sort((a, b) => (a.path < b.path ? -1 : 1)),
    sources: under('sources/'),
    readings: under('readings/'),
    images: new Set(),
  });
  const errors = pass.problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  return new Map(pass.assemble().articles.map(({ id, digest }) => [id, digest]));
}

const edit = (path: string, from: string, to: string) => {
  const before = files[path] ?? '';
  assert.ok(before.includes(from));
  return { [path]: before.replace(from, to) };
};

const shown: readonly (readonly [string, string, Record<string, string | undefined>])[] = [
  [
    'the title of an article it links to',
    'aare',
    edit('articles/river/rhine.mdx', 'Rhine', 'Rhein'),
  ],
  [
    'the title of an article that links to it',
    'rhine',
    edit('articles/river/aare.mdx', 'Aare', 'Aar'),
  ],
  [
    'the title of the other in an exception',
    'diver',
    edit('articles/river/rhine.mdx', 'Rhine', 'Rhein'),
  ],
  [
    'the reason of an exception',
    'diver',
    edit('articles/person/diver.mdx', 'A legend.', 'A tale.'),
  ],
  ['a qualifier', 'aare', edit('articles/river/rhine.mdx', 'summary', 'qualifier: river\nsummary')],
  [
    'that an article became an entry',
    'rhine',
    edit('articles/river/aare.mdx', 'summary', 'status: entry\nsummary'),
  ],
  [
    'the record of a source in its text',
    'aare',
    edit('sources/hill-1950.yaml', 'geographer', 'poet'),
  ],
  ['the record of a further reading', 'aare', edit('sources/lee-1990.yaml', 'whole', 'none')],
  [
    'the record of a source behind what another says of it',
    'aare',
    edit('sources/roe-1960.yaml', 'Roes', 'Rows'),
  ],
  ['the end of who held a post before', 'clerk', edit('articles/person/baker.mdx', '1900', '1899')],
  [
    'the beginning of who held a post after',
    'clerk',
    edit('articles/person/miller.mdx', '1911', '1912'),
  ],
  [
    'the title of who held a post after',
    'clerk',
    edit('articles/person/miller.mdx', 'title: Miller', 'title: Müller'),
  ],
  [
    'the end of a holder, on the page of the office',
    'headship',
    edit('articles/person/clerk.mdx', '1910', '1909'),
  ],
  [
    'the side of a member',
    'river-board',
    edit('articles/person/diver.mdx', 'summary', 'basin: north\nsummary'),
  ],
  [
    'the label of a post held',
    'clerk',
    edit('articles/board/river-board.mdx', 'label: Head', 'label: Chair'),
  ],
  [
    'the day of the event in which it ended',
    'clerk',
    edit('articles/flood/great-flood.mdx', '1911-05-01', '1911-05-02'),
  ],
  [
    'the record of a source for that day',
    'clerk',
    edit('sources/flood-book.yaml', 'Floods', 'Waters'),
  ],
  [
    'a count of seats that another tells for it',
    'flood-council',
    edit('articles/board/river-board.mdx', 'count: 3', 'count: 4'),
  ],
  [
    'the post of one who sits in it',
    'flood-council',
    edit('articles/person/clerk.mdx', 'river-board#head,', 'river-board#head, acting: true,'),
  ],
  [
    'the title of one who sits in it',
    'flood-council',
    edit('articles/person/clerk.mdx', 'title: Clerk', 'title: Writer'),
  ],
  [
    'the title of a body where a post is held',
    'clerk',
    edit('articles/board/river-board.mdx', 'title: River', 'title: Lake'),
  ],
  [
    'the kind of an article that links to it',
    'aare',
    {
      'articles/board/river-board.mdx': undefined,
      'articles/person/river-board.mdx': files['articles/board/river-board.mdx'] ?? '',
    },
  ],
  [
    'where the entity of a facet is read',
    'aare',
    edit('articles/river/north-sea.mdx', 'summary', 'status: entry\nsummary'),
  ],
  [
    'a kind that appears in the menu',
    'aare',
    {
      'articles/board/river-board.mdx': undefined,
      'articles/board/flood-council.mdx': undefined,
      'articles/person/baker.mdx': undefined,
      'articles/person/diver.mdx': undefined,
      'articles/person/miller.mdx': undefined,
      'articles/person/clerk.mdx': article(
        'Clerk',
        'relations: [{ type: surveyed, to: aare, source: roe-1960 }]\n',
      ),
    },
  ],
  [
    'the day to which the menu leads',
    'rhine',
    edit('articles/flood/great-flood.mdx', '1911-05-01', '1911-05-07'),
  ],
  [
    'the scripts that its previews lie in',
    'aare',
    Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`sources/more-${index}.yaml`, source('More')]),
    ),
  ],
  [
    'a name that another now bears too',
    'aare',
    edit(
      'articles/river/north-sea.mdx',
      'summary: A thing.',
      'summary: A thing.\nnames:\n  - { text: Arole, lang: de, use: alias }',
    ),
  ],
];

for (const [what, id, changes] of shown) {
  test(`a page is rendered again for ${what}`, () => {
    assert.notEqual(digests(changes).get(id), digests().get(id));
  });
}

test('one date of a holder renders both neighbours, the body and the office again, and no more', () => {
  const before = digests();
  const after = digests(edit('articles/person/clerk.mdx', 'until: 1910', 'until: 1909'));
  const changed = [...before].filter(([id, digest]) => after.get(id) !== digest);
  assert.deepEqual(
    changed.map(([id]) => id),
    ['baker', 'clerk', 'headship', 'miller', 'river-board'],
  );
});

test('a page is left as it is for what it does not show', () => {
  const before = digests();
  assert.equal(
    digests(edit('sources/other.yaml', 'Other', 'Others')).get('aare'),
    before.get('aare'),
  );
  assert.equal(
    digests(edit('articles/river/rhine.mdx', 'Water.', 'Waters.')).get('aare'),
    before.get('aare'),
  );
  assert.equal(
    digests(edit('articles/person/clerk.mdx', 'Water.', 'Ink.')).get('rhine'),
    before.get('rhine'),
  );
});

test('a timeline renders its page again when a date, a source or a title in it changes', () => {
  const weir = article('Weir', '', '<Timeline of="river-board" />');
  const withWeir = (changes: Readonly<Record<string, string>> = {}) =>
    digests({ 'articles/river/weir.mdx': weir, ...changes }).get('weir');
  const before = withWeir();
  assert.equal(withWeir(), before);
  for (const changes of [
    edit('articles/person/baker.mdx', 'from: 1890', 'from: 1891'),
    edit('articles/person/baker.mdx', 'source: roe-1960', 'source: hill-1950'),
    edit('articles/person/baker.mdx', 'title: Baker', 'title: Becker'),
    edit('articles/board/river-board.mdx', 'label: Head', 'label: Chair'),
    edit('sources/roe-1960.yaml', 'Roes', 'Rows'),
  ]) {
    assert.notEqual(withWeir(changes), before);
  }
  assert.equal(withWeir(edit('articles/person/diver.mdx', 'Water.', 'Ink.')), before);
});

test('a timeline leaves its page as it is for what lies outside its time', () => {
  const weir = article('Weir', '', '<Timeline of="river-board" from="1912" />');
  const withWeir = (changes: Readonly<Record<string, string>> = {}) =>
    digests({ 'articles/river/weir.mdx': weir, ...changes }).get('weir');
  assert.equal(withWeir(edit('articles/person/baker.mdx', 'from: 1890', 'from: 1891')), withWeir());
});

const downstream = (...steps: readonly string[]) =>
  `title: Downstream\nsummary: To the sea.\nsteps:\n${steps
    .map((article) => `  - { article: ${article}, line: Wet. }\n`)
    .join('')}`;

/** Ids of the pages that another state of a reading renders again. */
function touched(from: Record<string, string>, to: Record<string, string>): string[] {
  const before = digests(from);
  const after = digests(to);
  return [...before].filter(([id, digest]) => after.get(id) !== digest).map(([id]) => id);
}

test('a reading that changes renders exactly the pages again that show it', () => {
  const path = 'readings/downstream.yaml';
  const before = { [path]: downstream('aare', 'rhine', 'great-flood') };
  const changed = (text: string) => touched(before, { [path]: text }).sort();
  const text = before[path] ?? '';
  assert.deepEqual(changed(text), []);
  assert.deepEqual(changed(text.replace('To the sea', 'Away')), []);
  assert.deepEqual(changed(text.replace('Wet', 'Dry')), []);
  assert.deepEqual(changed(text.replace('Downstream', 'Down')), ['aare', 'great-flood', 'rhine']);
  assert.deepEqual(changed(downstream('aare', 'rhine', 'baker')), [
    'baker',
    'great-flood',
    'rhine',
  ]);
});

test('a page is rendered again for the title of the step before and of the step after', () => {
  const reading = { 'readings/downstream.yaml': downstream('baker', 'great-flood', 'north-sea') };
  for (const [path, title] of [
    ['articles/person/baker.mdx', 'Baker'],
    ['articles/river/north-sea.mdx', 'North Sea'],
  ] as const) {
    const after = { ...reading, ...edit(path, `title: ${title}`, 'title: Other') };
    assert.ok(touched(reading, after).includes('great-flood'), title);
  }
});

test('the first reading is in every menu', () => {
  const reading = { 'readings/downstream.yaml': downstream('aare') };
  assert.deepEqual(touched({}, reading), [...digests().keys()]);
});

test('a figure of terms renders its page again when a date, a title or a label in it changes', () => {
  const weir = article('Weir', '', '<Terms of="headship" />');
  const withWeir = (changes: Readonly<Record<string, string>> = {}) =>
    digests({ 'articles/river/weir.mdx': weir, ...changes }).get('weir');
  const before = withWeir();
  assert.equal(withWeir(), before);
  for (const changes of [
    edit('articles/person/baker.mdx', 'from: 1890', 'from: 1891'),
    edit('articles/person/baker.mdx', 'title: Baker', 'title: Becker'),
    edit('articles/person/headship.mdx', 'Headship', 'Leadership'),
    edit('articles/board/river-board.mdx', 'title: River Board', 'title: Board'),
  ]) {
    assert.notEqual(withWeir(changes), before);
  }
  assert.equal(withWeir(edit('articles/person/diver.mdx', 'Water.', 'Ink.')), before);
});

test('a figure of parties renders its page again when one joins, changes side or takes a post', () => {
  const fought = 'relations: [{ type: fought, to: great-flood, source: roe-1960 }]\n';
  const holds = (until: string) =>
    `holds: [{ post: river-board#head, from: 1910, until: ${until}, source: roe-1960 }]\n`;
  const files = (miller: string) => ({
    'articles/river/weir.mdx': article('Weir', '', '<Parties of="great-flood" />'),
    'articles/person/miller.mdx': article('Miller', miller),
  });
  const weir = (miller: string, changes: Readonly<Record<string, string>> = {}) =>
    digests({ ...files(miller), ...changes }).get('weir');
  const before = weir(holds('1920') + fought);
  assert.equal(weir(holds('1920') + fought), before);
  for (const other of [
    weir(holds('1920')),
    weir(`${holds('1920')}${fought}basin: north\n`),
    weir(holds('1911-04-30') + fought),
    weir(holds('1920') + fought.replace('source: roe-1960', 'source: hill-1950')),
    weir(
      holds('1920') + fought,
      edit('articles/board/river-board.mdx', 'label: Head', 'label: Chair'),
    ),
    weir(holds('1920') + fought, edit('sources/roe-1960.yaml', 'Roes', 'Rows')),
  ]) {
    assert.notEqual(other, before);
  }
});
