import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { readConfig } from '../config/read-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { compareRenamed } from './compare-passes.ts';
import { planRename, renameInConfig, type RenamedFiles } from './plan-rename.ts';
import type { Renaming } from './renaming.ts';

const shape = { case: 'proper', life: {} };
const life = { begin: { field: 'began', label: 'Began' }, end: { field: 'ended', label: 'Ended' } };
const written = {
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  mainArticle: 'old',
  languages: [],
  kinds: {
    old: { ...shape, label: 'River', plural: 'Rivers', index: 'rivers' },
    event: {
      ...shape,
      label: 'Event',
      plural: 'Events',
      index: 'events',
      life,
      fields: ({ entity, text }: never) => ({
        seat: (entity as (label: string) => unknown)('Seat'),
        seats2: (entity as (label: string, options: object) => unknown)('Seats', { many: true }),
        word: (text as (label: string) => unknown)('Word'),
      }),
    },
  },
  facets: { side: { label: 'Side', values: [{ id: 'old', label: 'Old', entity: 'old' }] } },
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
};
const encyclopedia = resolveConfig(written).encyclopedia as Encyclopedia;

const config = {
  path: 'encyclopedia.config.ts',
  text: "mainArticle: 'old', // 'old'\nentity: \"old\"\n",
};
const none: RenamedFiles = {
  articles: [],
  sources: [],
  readings: [],
  templates: [],
  pages: [],
  notes: [],
  config: { ...config, text: '' },
};
const toNew: Renaming = { type: 'article', from: 'old', to: 'new-one' };
const article = (text: string, path = 'articles/event/x.mdx'): SourceFile => ({ path, text });

/** The text of the one file after the renaming. */
function renamed(files: Partial<RenamedFiles>, renaming = toNew): string | undefined {
  const { changes } = planRename(encyclopedia, { ...none, ...files }, renaming);
  assert.ok(changes.length <= 1);
  return changes[0]?.after;
}

test('every place of a front matter that names an entity is rewritten, and no other', () => {
  const before = `---
title: old
summary: The old, old.
side: old
ended: { in: old, source: old }
seat: { oneOf: [{ value: old, source: old }, { value: older, note: old }] }
seats2:
  - old
  - { value: "old" }
word: old
means: { old: old, other: 'old' } # old
posts: [{ id: old, label: old, office: old }]
holds:
  - post: old#old
  - post: older#old
relations: [{ type: feeds, to: old, side: old, note: old }, { type: feeds, to: old-one }]
seats: { value: [{ group: old, label: old, count: 2, members: [ old, old-two ] }], source: old }
seatsOf: old
except: [{ problem: seat-twice, because: old, with: old }]
sources: [old]
---
`;
  const after = `---
title: old
summary: The old, old.
side: old
ended: { in: new-one, source: old }
seat: { oneOf: [{ value: new-one, source: old }, { value: older, note: old }] }
seats2:
  - new-one
  - { value: "new-one" }
word: old
means: { old: new-one, other: 'new-one' } # old
posts: [{ id: old, label: old, office: new-one }]
holds:
  - post: new-one#old
  - post: older#old
relations: [{ type: feeds, to: new-one, side: old, note: old }, { type: feeds, to: old-one }]
seats: { value: [{ group: old, label: old, count: 2, members: [ new-one, old-two ] }], source: old }
seatsOf: new-one
except: [{ problem: seat-twice, because: old, with: new-one }]
sources: [old]
---
`;
  assert.equal(renamed({ articles: [article(before)] }), after);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  assert.equal(renamed({ articles: [article(crlf(before))] }), crlf(after));
});

test('so is every link and component of a text', () => {
  const before = `---
title: x
summary: x
---

The old [old](../old/old.mdx), [see (old.mdx)](../old/old.mdx#old "old.mdx"), [[old]], [[ old#old | old ]]
and [[older]], [old][ref], \`[[old]]\`, \\[[old]], [old](old.html#old), [x](https://old.html/old.mdx).

| a | b |
| - | - |
| [[old\\|old]] | <Cite source="old" /> |

<Timeline of="old" from="1946" />
<Terms of='old' post="old" />

<Map of="old" on="1946" />

[ref]: <../old/old.mdx> "old"
`;
  const after = `---
title: x
summary: x
---

The old [old](../old/new-one.mdx), [see (old.mdx)](../old/new-one.mdx#old "old.mdx"), [[new-one]], [[ new-one#old | old ]]
and [[older]], [old][ref], \`[[old]]\`, \\[[old]], [old](new-one.html#old), [x](https://old.html/old.mdx).

| a | b |
| - | - |
| [[new-one\\|old]] | <Cite source="old" /> |

<Timeline of="new-one" from="1946" />
<Terms of='new-one' post="old" />

<Map of="old" on="1946" />

[ref]: <../old/new-one.mdx> "old"
`;
  assert.equal(renamed({ articles: [article(before)] }), after);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  assert.equal(renamed({ articles: [article(crlf(before))] }), crlf(after));
});

test('the steps of readings, pages in full MDX, and the config', () => {
  const reading =
    'title: old\nsteps:\n  - { article: old, line: old }\n  - article: "old"\n    line: x\n';
  assert.equal(
    renamed({ readings: [{ path: 'readings/old.yaml', text: reading }] }),
    'title: old\nsteps:\n  - { article: new-one, line: old }\n  - article: "new-one"\n    line: x\n',
  );
  const page = {
    path: 'pages/old.mdx',
    text: '---\ntitle: old\n---\nimport old from \'old\';\n\n<Entities ids="a old older" /> {old}\n\n[old](../articles/old/old.mdx)\n',
  };
  const { changes, unsure } = planRename(encyclopedia, { ...none, pages: [page], config }, toNew);
  assert.deepEqual(
    changes.map(({ after }) => after),
    [
      '---\ntitle: old\n---\nimport old from \'old\';\n\n<Entities ids="a new-one older" /> {old}\n\n[old](../articles/old/new-one.mdx)\n',
      "mainArticle: 'new-one', // 'old'\nentity: \"new-one\"\n",
    ],
  );
  assert.equal(unsure.length, 7, 'what nobody can be sure of is told');
});

test('the article moves and says which id it bore', () => {
  const home = (head: string) =>
    renamed({ articles: [article(`---\ntitle: x\n${head}---\nold\n`, 'articles/old/old.mdx')] });
  const whole = (head: string) => `---\ntitle: x\n${head}---\nold\n`;
  assert.equal(home(''), whole('redirectFrom: [old]\n'));
  assert.equal(home('names: []\n'), whole('redirectFrom: [old]\nnames: []\n'));
  assert.equal(home('redirectFrom: [ a ] # x\n'), whole('redirectFrom: [ a, old ] # x\n'));
  assert.equal(home('redirectFrom: []\n'), whole('redirectFrom: [old]\n'));
  assert.equal(
    home('redirectFrom:\n  - a # x\nnames: []\n'),
    whole('redirectFrom:\n  - a # x\n  - old\nnames: []\n'),
  );
  assert.equal(home('redirectFrom: [a, new-one]\n'), whole('redirectFrom: [a, old]\n'));
  const crlf = article('---\r\ntitle: x\r\n---\r\n', 'articles/old/old.mdx');
  assert.equal(renamed({ articles: [crlf] }), '---\r\ntitle: x\r\nredirectFrom: [old]\r\n---\r\n');
});

test('an id that YAML would take for a number gets quotes where it has none', () => {
  const text = '---\ntitle: x\nseatsOf: old\nmeans: { a: "old" }\nholds: [{ post: old#a }]\n---\n';
  assert.equal(
    renamed({ articles: [article(text)] }, { ...toNew, to: '1946' }),
    '---\ntitle: x\nseatsOf: \'1946\'\nmeans: { a: "1946" }\nholds: [{ post: 1946#a }]\n---\n',
  );
});

test('a source is renamed wherever it is named', () => {
  const text = `---
title: old
seat: { value: old, source: [a, old] }
relations: [{ type: feeds, to: old, source: old }]
sources: [old]
furtherReading: ['old']
---

x[@old, p. 1; @a; @old] and [@older] <Cite source="old" at="old" /> [x](source-old.html)

<Quote cite="old">old</Quote>
`;
  const { changes } = planRename(
    encyclopedia,
    {
      ...none,
      articles: [article(text)],
      sources: [{ path: 'sources/old.yaml', text: 'title: old\n' }],
    },
    { type: 'source', from: 'old', to: 'n' },
  );
  assert.deepEqual(
    changes.map(({ newPath, after }) => [newPath, after]),
    [
      [
        'articles/event/x.mdx',
        `---
title: old
seat: { value: old, source: [a, n] }
relations: [{ type: feeds, to: old, source: n }]
sources: [n]
furtherReading: ['n']
---

x[@n, p. 1; @a; @n] and [@older] <Cite source="n" at="old" /> [x](source-n.html)

<Quote cite="n">old</Quote>
`,
      ],
      ['sources/n.yaml', 'title: old\n'],
    ],
  );
});

test('whatever is renamed in a corpus keeps its links, and every other byte', async () => {
  const root = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'second-corpus');
  const real = (await readConfig(root)).encyclopedia as Encyclopedia;
  const files = await readCorpusFiles(root);
  const before = buildCorpus(real, files);
  const renamings: Renaming[] = [
    ...[...before.known.ids.keys()].map((from) => ({ type: 'article' as const, from, to: 'zz-9' })),
    ...[...before.known.sources].map((from) => ({ type: 'source' as const, from, to: 'zz-9' })),
  ];
  assert.ok(renamings.length > 30);
  // Each takes a pass of its own.
  for (const renaming of renamings.filter((_, at) => at % 3 === 0)) {
    const { changes } = planRename(real, { ...none, ...files }, renaming);
    const byPath = new Map(changes.map((change) => [change.path, change]));
    const after = (list: readonly SourceFile[]) =>
      list.map((file) => {
        const change = byPath.get(file.path);
        return change ? { path: change.newPath, text: change.after } : file;
      });
    const renamedPass = buildCorpus(
      renameInConfig(real, renaming),
      {
        ...files,
        articles: after(files.articles),
        sources: after(files.sources),
        readings: after(files.readings),
      },
      before.memory,
    );
    const { problems, shifted, links } = compareRenamed(before, renamedPass, renaming);
    assert.deepEqual([renaming.from, problems, links[1]], [renaming.from, [], links[0]]);
    const isExcepted = files.articles.some(
      ({ path, text }) =>
        path.endsWith(`/${renaming.from}.mdx`) || text.includes(`with: ${renaming.from}`),
    );
    assert.ok(shifted.length === 0 || isExcepted, renaming.from);
    for (const { before: text, after: changed } of changes) {
      const back = changed
        .replace(/^redirectFrom: \[[^\n]*\n/m, '')
        .replaceAll('zz-9', renaming.from);
      assert.equal(back, text.replace(/^redirectFrom: \[[^\n]*\n/m, ''));
    }
  }
});
