import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemCodes, type ProblemCode } from '../diagnostics/codes.ts';
import { article, type Example, type ExampleFiles } from '../diagnostics/help/help-entry.ts';
import { helpSections, problemHelp } from '../diagnostics/help/problem-help.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { buildCorpus } from './build-corpus.ts';

const life = (begin: string, end: string) => ({
  begin: { field: begin, label: begin },
  end: { field: end, label: end },
});

/** The small corpus that the examples of the help are put into; it has no problem itself. */
const { encyclopedia, problems: faults } = resolveConfig({
  title: 'Riverton',
  description: 'A town.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  warnings: { 'statement-uncited': true, 'name-unmatched': true },
  spellings: { Rivertowne: 'Riverton' },
  facets: {
    bank: { label: 'Bank', values: ['left', 'right'].map((id) => ({ id, label: id })) },
  },
  maps: { banks: { label: 'Banks', feature: 'name', facet: 'bank' } },
  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: life('born', 'died'),
      fields: ({ text }: { text: (label: string) => unknown }) => ({ birthPlace: text('Born in') }),
    },
    place: { label: 'Place', plural: 'Places', index: 'places', case: 'proper', life: {} },
    body: {
      label: 'Body',
      plural: 'Bodies',
      index: 'bodies',
      case: 'proper',
      life: life('formed', 'ended'),
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
    { id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants', from: ['person'], to: ['place'] },
    { id: 'sat-in', label: 'Sat in', inverse: 'Members', lives: 'both' },
    { id: 'part-of', label: 'Part of', inverse: 'Parts', acyclic: true },
    { id: 'heir-of', label: 'Heir of', inverse: 'Heirs', comesAfter: true },
    { id: 'friend-of', label: 'Friend of', inverse: 'Friend of', symmetric: true },
    { id: 'rival-of', label: 'Rival of', inverse: 'Rival of', symmetric: true, judging: true },
  ],
});
assert.deepEqual(faults, []);
assert.ok(encyclopedia);

const square = (name: string, arc: number) => ({
  type: 'Polygon',
  arcs: [[arc]],
  properties: { name },
});
const ring = (x: number) => [
  [x, 0],
  [x, 1],
  [x + 1, 1],
  [x + 1, 0],
  [x, 0],
];

const entry = (title: string, ...lines: string[]) => `${article(title, ...lines).join('\n')}\n`;

const sound: ExampleFiles = {
  'articles/place/riverton.mdx':
    '---\ntitle: Riverton\nsummary: Riverton is a town.\nsources: [town-book]\n---\n\nAda Brook and Bela Stone lived here. Ada of Riverton, they said, and Carl, and Carla, and Stone.\n\n## History\n\nThere was the Great Flood.\n',
  'articles/person/bela.mdx': entry(
    'Bela Stone',
    'holds: [{ post: town-council#mayor, from: 1920, until: 1930 }]',
    'relations: [{ type: friend-of, to: carl }]',
  ),
  'articles/person/carl.mdx': entry(
    'Carl Brook',
    'names: [{ text: Stone, lang: de, use: alias }, { text: Carl, lang: de, use: alias, main: true }]',
  ),
  'articles/body/town-council.mdx': entry(
    'Town Council',
    'formed: 1900',
    'ended: 1950',
    'relations: [{ type: part-of, to: riverton }]',
    'posts:',
    '  - { id: mayor, label: Mayor, seats: 1 }',
    '  - { id: clerk, label: Clerk, vacant: [{ from: 1920, until: 1925, source: town-book }] }',
  ),
  'articles/flood/great-flood.mdx': entry('Great Flood', 'began: 1940-03-01'),
  'articles/flood/first-flood.mdx': entry(
    'First Flood',
    'relations: [{ type: part-of, to: riverton }]',
  ),
  'sources/town-book.yaml':
    'type: book\ntitle: The town book\nstandpoint: the clerk\nconsulted: whole\n',
  'images/town.svg': '<svg xmlns="http://www.w3.org/2000/svg" />',
  'maps/banks.topo.json': JSON.stringify({
    type: 'Topology',
    objects: {
      banks: { type: 'GeometryCollection', geometries: [square('Left', 0), square('Right', 1)] },
    },
    arcs: [ring(0), ring(1)],
  }),
};

/** An example as files; lines of a front matter or of a text stand in an article about Ada. */
function filesOf(example: Exclude<Example, { told: string }>): ExampleFiles {
  if ('files' in example) return example.files;
  const front = 'front' in example ? example.front : '';
  const said = 'text' in example ? `${example.text}\n\n` : '';
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(front);
  const lines = [
    '---',
    'title: Ada Brook',
    ...(has('summary') ? [] : ['summary: Ada Brook was mayor.']),
    ...(has('status') ? [] : ['status: stub']),
    ...(has('summary')
      ? [front, 'sources: [town-book]']
      : ['sources: [town-book]', front].filter(Boolean)),
    '---',
    '',
    `${said}She lived in Riverton.`,
    '',
  ];
  return { 'articles/person/ada.mdx': lines.join('\n') };
}

/** What is wrong with the small corpus and the files given, from the disk where those need it. */
async function codesWith(added: ExampleFiles): Promise<ProblemCode[]> {
  const root = await mkdtemp(join(tmpdir(), 'qamus-help-'));
  try {
    for (const [path, content] of Object.entries({ ...sound, ...added })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    const files = await readCorpusFiles(root);
    const { problems } = buildCorpus(encyclopedia as Encyclopedia, files);
    return [...new Set([...files.problems, ...problems].map(({ code }) => code))];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What no files can show; elsewhere tests make each of them. */
const toldInWords: ReadonlySet<ProblemCode> = new Set([
  ...(['corpus-missing', 'file-unreadable', 'file-encoding', 'file-too-large'] as const),
  ...([
    'config-invalid',
    'id-vanished',
    'map-missing',
    'line-too-long',
    'nesting-too-deep',
  ] as const),
]);

describe('the help', () => {
  it('has an entry for each code, each once, and the small corpus has no problem', async () => {
    const listed = helpSections.flatMap(([, codes]) => codes);
    assert.deepEqual(listed.toSorted(), Object.keys(problemCodes).sort());
    assert.deepEqual(await codesWith({}), []);
  });

  for (const [code, { wrong, right }] of Object.entries(problemHelp)) {
    it(`${code}: the wrong example gives it and nothing else, the right one nothing`, async () => {
      if ('told' in wrong)
        assert.ok(toldInWords.has(code as ProblemCode), 'an example can be tested');
      else assert.deepEqual(await codesWith(filesOf(wrong)), [code]);
      if (!('told' in right)) assert.deepEqual(await codesWith(filesOf(right)), []);
    });
  }
});
