import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import type { FrontMatter, Name } from '../../schema/front-matter.ts';
import { nameEntries } from './name-entries.ts';

const encyclopedia = {
  language: 'en',
  kinds: { river: { label: 'River', index: 'rivers', life: {} } },
} as unknown as Encyclopedia;

const name = (text: string, lang: string, more: Partial<Name> = {}): Name => ({
  text,
  lang,
  use: 'alias',
  main: false,
  sources: [],
  place: { start: 0, end: 0 },
  ...more,
});

function river(
  id: string,
  names: readonly Name[] = [],
  frontMatter: Partial<FrontMatter> = {},
  linkedFrom: readonly string[] = [],
): ArticleRecord {
  const title = frontMatter.title ?? id;
  return {
    id,
    kind: 'river',
    frontMatter: {
      title,
      summary: `${title} is a river of the plain. It is long.`,
      status: 'draft',
      names: [name(title, 'en', { use: 'title' }), ...names],
      ...frontMatter,
    },
    linksIn: linkedFrom.map((from) => ({ from })),
  } as unknown as ArticleRecord;
}

const entriesOf = (...articles: ArticleRecord[]) =>
  nameEntries({ encyclopedia, articles: new Map(articles.map((one) => [one.id, one])) });

test('entities are in the order of the articles that lead to them, then of ids', () => {
  const entries = entriesOf(
    river('aare'),
    river('drava', [], {}, ['x', 'x', 'x']),
    river('elbe', [], {}, ['x', 'y']),
    river('abava'),
  );
  assert.deepEqual(
    entries.map(({ title }) => title),
    ['elbe', 'drava', 'aare', 'abava'],
  );
});

test('an entry without a page of its own leads to its place in the index of its kind', () => {
  const [whole, brief] = entriesOf(river('aare'), river('oder', [], { status: 'entry' }));
  assert.equal(whole?.url, 'aare.html');
  assert.equal(brief?.url, 'rivers.html#oder');
});

test('bearers of one name are told apart by a qualifier, or by their summaries', () => {
  const [qualified, plain] = entriesOf(
    river('aa-1', [], { title: 'Aa', qualifier: 'Courland' }),
    river('aa-2', [], { title: 'Aa' }),
  );
  assert.equal(qualified?.clause, 'Courland');
  assert.equal(plain?.clause, 'river of the plain');
});

test('a title with its qualifier is found as a title, too', () => {
  const [entry] = entriesOf(river('aa-1', [], { title: 'Aa', qualifier: 'Courland' }));
  assert.deepEqual(
    entry?.names.map(({ text, mark }) => [text, mark.use]),
    [
      ['Aa', 'title'],
      ['Aa (Courland)', 'title'],
    ],
  );
});

test('a text stands once, as that of its names which may be shown', () => {
  const [entry] = entriesOf(
    river('aare', [
      name('Arula', 'la', { use: 'gloss' }),
      name('Arula', 'la', { main: true }),
      name('Arula', 'gsw'),
      name('aare', 'en', { use: 'gloss' }),
    ]),
  );
  assert.deepEqual(entry?.names, [
    { text: 'aare', mark: { lang: 'en', use: 'title' } },
    { text: 'Arula', mark: { lang: 'la', use: 'alias', main: true } },
  ]);
});

test('names say when they are written from right to left; line breaks in them are spaces', () => {
  const [entry] = entriesOf(river('aare', [name('نەھر\nئاق', 'ug-Arab')]));
  assert.deepEqual(entry?.names[1], {
    text: 'نەھر ئاق',
    mark: { lang: 'ug-Arab', use: 'alias', rtl: true },
  });
});

test('a title in another language than the encyclopedia says so', () => {
  const names = [name('Aare', 'de', { use: 'title' })];
  const [entry] = entriesOf(river('aare', [], { names }));
  assert.equal(entry?.titleLang, 'de');
});
