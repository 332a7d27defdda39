import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { randomNumbers } from '../mentions/random-numbers.ts';
import { buildCorpus, type Pass, type PassMemory } from './build-corpus.ts';

const kind = (label: string, use: 'proper' | 'common') => ({
  label,
  plural: `${label}s`,
  index: `all-${label.toLowerCase()}s`,
  case: use,
  life: {},
});
const config = {
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: { river: kind('River', 'proper'), boat: kind('Boat', 'common') },
  facets: {},
  relations: [{ id: 'feeds', label: 'Feeds', inverse: 'Fed by' }],
};
const encyclopedia = resolveConfig(config).encyclopedia as Encyclopedia;

const article = (title: string, fields = '', text = '') =>
  `---\ntitle: ${title}\nsummary: A thing.\n${fields}---\n\n${text}\n`;
const alias = (text: string) => `names: [{ text: ${text}, lang: de, use: alias }]\n`;

type Texts = Readonly<Record<string, string>>;

const start: Texts = {
  'articles/river/aare.mdx': article('Aare', '', 'From the Rhine to the [[old-lake]]. [@hill]'),
  'articles/river/rhine.mdx': article(
    'Rhine',
    '',
    '## Course\n\nThe Upper Rhine, *the Aare*, a ferry.',
  ),
  'articles/river/inn.mdx': article(
    'Inn',
    'relations: [{ type: feeds, to: rhine, source: hill }]\n',
  ),
  'articles/boat/ferry.mdx': article(
    'ferry',
    '',
    'On the [[rhine]] and the Inn, see [it](../river/rhine.mdx#course).',
  ),
  'sources/hill.yaml': 'type: book\ntitle: Hills\nstandpoint: geographer\nconsulted: whole\n',
};

/** Reads texts as the disk would: a file whose text is the same is the same file. */
function reader() {
  const files = new Map<string, SourceFile>();
  return (texts: Texts) => {
    const under = (folder: string) =>
      Object.keys(texts)
        .filter((path) => path.startsWith(folder))
        .sort()
        .map((path) => {
          const text = texts[path] ?? '';
          const known = files.get(path);
          if (known?.text === text) return known;
          const file = { path, text };
          files.set(path, file);
          return file;
        });
    return { articles: under('articles/'), sources: under('sources/'), images: new Set<string>() };
  };
}

function shown({ problems, assemble, bodyOf }: Pass) {
  const corpus = assemble();
  return { problems, corpus, trees: corpus.articles.map(({ id }) => bodyOf(id)?.tree) };
}

/** Every edit must leave what a pass without memory finds. */
function follow(edits: readonly ((texts: Texts) => Texts)[]): void {
  const read = reader();
  let texts = start;
  let memory: PassMemory = buildCorpus(encyclopedia, read(texts)).memory;
  for (const [at, edit] of edits.entries()) {
    texts = edit(texts);
    const pass = buildCorpus(encyclopedia, read(texts), memory);
    const anew = buildCorpus(encyclopedia, reader()(texts));
    assert.deepEqual(shown(pass), shown(anew), `edit ${at + 1}`);
    memory = pass.memory;
  }
}

const put = (path: string, text: string) => (texts: Texts) => ({ ...texts, [path]: text });
const remove = (path: string) => (texts: Texts) =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== path));

test('a pass with the memory of the last one finds the same: texts', () => {
  follow([
    put('articles/river/aare.mdx', article('Aare', '', 'From the Inn.\n\nThe Rhine too.')),
    put('articles/river/aare.mdx', article('Aare', '', '<script>')),
    put('articles/river/aare.mdx', article('Aare', '', 'From the Inn. [@hil]')),
    put('articles/river/rhine.mdx', article('Rhine', '', 'No section now, but the Aare.')),
  ]);
});

test('a pass with the memory of the last one finds the same: names', () => {
  follow([
    put('articles/river/inn.mdx', article('Inn', alias('Upper Rhine'))),
    put('articles/river/inn.mdx', article('Inn', alias('Rhine'))),
    put(
      'articles/river/inn.mdx',
      article('Inn', 'names: [{ text: Rhine, lang: de, use: alias, main: true }]\n'),
    ),
    put('articles/river/inn.mdx', article('Enns')),
    put('articles/river/rhine.mdx', article('The Rhine', '', 'The Aare.')),
    put('articles/river/aare.mdx', article('Aare', 'means: { Rhine: rhine }\n', 'The Rhine.')),
    put('articles/river/aare.mdx', article('Aare', '', '[[Rhine]] and [[The Rhine]].')),
    put('articles/river/inn.mdx', article('Inn', alias('Rhine'))),
  ]);
});

test('a pass with the memory of the last one finds the same: files that come and go', () => {
  follow([
    put('articles/river/old-lake.mdx', article('Old Lake', '', 'The Aare.')),
    put('articles/river/old-lake.mdx', article('Older Lake', 'redirectFrom: [ancient-lake]\n')),
    remove('articles/river/old-lake.mdx'),
    put('articles/boat/rhine.mdx', article('rhine')),
    remove('articles/boat/rhine.mdx'),
    remove('articles/river/rhine.mdx'),
    put('articles/river/rhine.mdx', '---\ntitle: [\n---\n'),
    put('articles/river/rhine.mdx', article('Rhine')),
    remove('sources/hill.yaml'),
    put('sources/hill.yaml', start['sources/hill.yaml'] ?? ''),
  ]);
});

test('a pass with the memory of the last one finds the same: whatever is typed', () => {
  const random = randomNumbers(20);
  const pieces = [
    'Rhine',
    'Aare',
    '[[inn]]',
    'Inn',
    '\n\n## Banks\n\n',
    '*the',
    '*',
    'old-lake',
    '---\n',
    ': ',
    '<',
    '[@hill]',
  ];
  const paths = Object.keys(start).filter((path) => path.startsWith('articles/'));
  const one = <T>(list: readonly T[]) => list[random(list.length)] as T;
  follow(
    Array.from({ length: 150 }, () => (texts: Texts) => {
      const path = one(paths);
      const before = texts[path] ?? article('New');
      const at = random(before.length);
      if (random(10) === 0) return remove(path)(texts);
      if (random(3) === 0) return put(path, start[path] ?? '')(texts);
      const cut = random(3) === 0 ? random(12) : 0;
      return put(path, `${before.slice(0, at)}${one(pieces)} ${before.slice(at + cut)}`)(texts);
    }),
  );
});

test('what has not changed is not done again', () => {
  const read = reader();
  const first = buildCorpus(encyclopedia, read(start));
  const path = 'articles/river/aare.mdx';
  const edited = put(path, article('Aare', '', 'From the Inn.'))(start);
  const second = buildCorpus(encyclopedia, read(edited), first.memory);
  assert.equal(second.bodyOf('rhine'), first.bodyOf('rhine'));
  assert.notEqual(second.bodyOf('aare'), first.bodyOf('aare'));
  assert.equal(second.memory.links.linker, first.memory.links.linker);

  const named = put('articles/river/inn.mdx', article('Inn', alias('Upper Rhine')))(edited);
  const third = buildCorpus(encyclopedia, read(named), second.memory);
  assert.notEqual(third.bodyOf('rhine'), second.bodyOf('rhine'));
  assert.equal(third.bodyOf('aare'), second.bodyOf('aare'));
});

test('another config forgets everything', () => {
  const files = reader()(start);
  const first = buildCorpus(encyclopedia, files);
  const other = resolveConfig({ ...config, language: 'de' }).encyclopedia as Encyclopedia;
  assert.deepEqual(
    shown(buildCorpus(other, files, first.memory)),
    shown(buildCorpus(other, files)),
  );
});
