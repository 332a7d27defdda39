import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';

const source = import.meta.dirname;

/** The rooms in the order of the flow: a room imports from those before it, and from itself. */
const rooms = [
  'diagnostics',
  'config',
  'dates',
  'schema',
  'entities',
  'citations',
  'maps',
  'readings',
  'articles',
  'templates',
  'mentions',
  'statements',
  'rendering',
  'corpus',
  'renaming',
  'editions',
  'search',
  'offline',
  'checking',
  'bundles',
  'export',
  'impact',
  'cli',
];

/** Where Astro, or its convention, gave the name. */
const astroPlaces = ['content.config.ts', 'integrations', 'pages', 'layouts', 'components'];

/** The files of the pure rooms that read or write the disk, by need. */
const diskFiles = [
  'config/read-config.ts',
  'entities/read-corpus-files.ts',
  'corpus/read-corpus.ts',
  'corpus/read-history.ts',
  'corpus/write-corpus.ts',
  'corpus/site-corpus.ts',
  'editions/read-editions.ts',
  'editions/tell-editions.ts',
  'impact/read-base.ts',
];

/** Rooms that may touch no disk but in the files above. */
const pureRooms = [...rooms.slice(0, rooms.indexOf('search')), 'impact'];

const files = globSync('**/*.{ts,mjs,astro}', { cwd: source })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => !path.includes('/fixtures/'));

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(/(?:from|import|import\()\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** `./x.ts` seen from a file, as a path from `src/`; undefined when it leaves `src/`. */
function resolved(from: string, to: string): string | undefined {
  const path = join(from, '..', to).split(sep).join('/');
  return path.startsWith('..') ? undefined : path;
}

test('every file stands in a room that has a name', () => {
  const known = new Set([...rooms, ...astroPlaces, 'styles', 'boundaries.test.ts', 'env.d.ts']);
  assert.deepEqual(
    files.filter((path) => !known.has(roomOf(path))),
    [],
  );
  assert.deepEqual(
    files.filter((path) => /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.)/.test(path)),
    [],
  );
});

test('imports go one way, in the order of the rooms', () => {
  const wrong = files.flatMap((path) => {
    const order = rooms.indexOf(roomOf(path));
    if (order === -1) return [];
    return importsOf(path).flatMap((target) => {
      if (!target.startsWith('.')) return [];
      const inside = resolved(path, target);
      // Only commands reach outside: for the browser that the tests need.
      if (inside === undefined) return roomOf(path) === 'cli' ? [] : [`${path} imports ${target}`];
      const targetOrder = rooms.indexOf(roomOf(inside));
      return targetOrder === -1 || targetOrder > order ? [`${path} imports ${inside}`] : [];
    });
  });
  assert.deepEqual(wrong, []);
});

test('only the places that Astro named import Astro', () => {
  const wrong = files
    .filter((path) => !astroPlaces.includes(roomOf(path)))
    .filter((path) => importsOf(path).some((target) => /^(astro|@astrojs\/)/.test(target)));
  assert.deepEqual(wrong, []);
});

test('pure rooms touch no disk, but in the files that read', () => {
  const wrong = files
    .filter((path) => pureRooms.includes(roomOf(path)))
    .filter((path) => !path.endsWith('.test.ts') && !diskFiles.includes(path))
    .filter((path) =>
      importsOf(path).some((target) => /^node:(fs|child_process|net|http)/.test(target)),
    );
  assert.deepEqual(wrong, []);
});

test('pages and components take the corpus, not the rooms that make it', () => {
  const making = ['mentions', 'rendering', 'cli', 'bundles'];
  const wrong = files
    .filter((path) => ['pages', 'layouts', 'components'].includes(roomOf(path)))
    .flatMap((path) => {
      const text = readFileSync(join(source, path), 'utf8');
      return importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolved(path, target) ?? '')
        .filter((target) => making.includes(roomOf(target)))
        .filter((target) => !typesOnly(text, target))
        .map((target) => `${path} imports ${target}`);
    });
  assert.deepEqual(wrong, []);
});

function typesOnly(text: string, target: string): boolean {
  const file = target.split('/').at(-1) ?? '';
  const lines = text.split('\n').filter((line) => line.includes(file));
  return lines.every((line) => line.includes('import type'));
}

test('the engine names nothing of the corpus', () => {
  const corpus = join(source, '..', 'content');
  const articles = globSync('articles/**/*.mdx', { cwd: corpus });
  assert.ok(articles.length > 10);
  // A gloss is no name: it says in common words what something is.
  const named = /^title: (.+)$|\{ text: ([^,}]+),(?![^}\n]*use: gloss)/gm;
  const names = new Set(
    articles.flatMap((path) => {
      const text = readFileSync(join(corpus, path), 'utf8');
      const found = [...text.matchAll(named)];
      return [
        path.replace(/^.*[/\\]|\.mdx$/g, ''),
        ...found.map((match) => (match[1] ?? match[2] ?? '').replace(/^['"]|['"]$/g, '').trim()),
      ];
    }),
  );
  const languages = languageNames();
  const wrong = files.flatMap((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return [...names]
      .filter((name) => name.length > 3 && !languages.has(name) && text.includes(name))
      .map((name) => `${path}: ${name}`);
  });
  assert.deepEqual(wrong, []);
});

test('columns ask the width of the frame, which knows the size of text, not the window', () => {
  const styles = globSync('styles/*.css', { cwd: source }).map((path) => path.split(sep).join('/'));
  assert.ok(styles.length > 5);
  const wrong = [...styles, ...files]
    // Sizes of type belong to the root, which has no frame around it.
    .filter((path) => path !== 'styles/tokens.css' && !path.endsWith('.test.ts'))
    .filter((path) =>
      /(@media|matchMedia)\b[^{;]*\b(width|inline-size)\b/.test(
        readFileSync(join(source, path), 'utf8'),
      ),
    );
  assert.deepEqual(wrong, []);
});

/** A language may be named: its letters are handled, whoever speaks it. */
function languageNames(): ReadonlySet<string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Set(tags.map((tag) => names.of(tag) ?? tag));
}
