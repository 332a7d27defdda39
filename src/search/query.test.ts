import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindEngine, SearchFilters } from './pagefind-engine.ts';
import { search } from './query.ts';

interface Page {
  readonly id: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt?: string;
}

/** An engine that answers each question from a table, and remembers what it was asked. */
function fakeEngine(answers: Readonly<Record<string, readonly Page[]>>) {
  const asked: string[] = [];
  const filtered: SearchFilters[] = [];
  const loaded: string[] = [];
  const engine: PagefindEngine = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (text, options) => {
      asked.push(text);
      filtered.push(options?.filters ?? {});
      const results = (answers[text] ?? []).map(({ id, meta, excerpt = '' }) => ({
        id,
        score: 1,
        data: () => {
          loaded.push(id);
          return Promise.resolve({
            url: `/${id}.html`,
            excerpt,
            meta,
            filters: { kind: ['River'] },
          });
        },
      }));
      return Promise.resolve({ results });
    },
  };
  return { engine, asked, filtered, loaded };
}

const page = (id: string, title: string, names = ''): Page => ({ id, meta: { title, names } });
const han = page('han', 'Han River', '漢 江 | 漢 水');
const yangtze = page('yangtze', 'Yangtze', '長 江');

async function urls(engine: PagefindEngine, text: string): Promise<string[]> {
  const answer = await search(engine, text);
  return (await answer.hits(0, 10)).map(({ url }) => url);
}

test('a query without letters is not asked', async () => {
  const { engine, asked } = fakeEngine({});
  assert.equal((await search(engine, ' “—” ')).total, 0);
  assert.deepEqual(asked, []);
});

test('a Han query keeps the pages in which its characters stand side by side', async () => {
  const { engine, asked } = fakeEngine({ '漢 江': [han, yangtze], '"漢 江"': [han] });
  assert.deepEqual(await urls(engine, '漢江'), ['han.html']);
  assert.deepEqual(asked, ['漢 江', '"漢 江"']);
});

test('words, and Han beside words, must all stand in the page', async () => {
  const { engine, asked } = fakeEngine({
    '漢 江 poems 長 江': [han, yangtze],
    '"漢 江"': [han, yangtze],
    '"長 江"': [yangtze],
  });
  assert.deepEqual(await urls(engine, '漢江 poems 長江'), ['yangtze.html']);
  assert.equal(asked.length, 3);
});

test('a single Han character and plain words are no phrase', async () => {
  const { engine, asked } = fakeEngine({ '江 river': [yangtze] });
  assert.deepEqual(await urls(engine, '江 river'), ['yangtze.html']);
  assert.deepEqual(asked, ['江 river']);
});

test('quotation marks of any shape ask for a phrase', async () => {
  const { engine } = fakeEngine({ 'han river poems': [yangtze, han], '"han river"': [han] });
  assert.deepEqual(await urls(engine, '“han river” poems'), ['han.html']);
});

test('the page whose title is the query goes first, then one of which it is another name', async () => {
  const mention = page('mention', 'Of rivers');
  const alias = page('alias', 'Great River', 'Other | Ürgüli');
  const titled = page('titled', 'ÜRGÜLI');
  const { engine } = fakeEngine({ urguli: [mention, alias, titled] });
  assert.deepEqual(await urls(engine, 'urguli'), ['titled.html', 'alias.html', 'mention.html']);
});

test('a qualifier behind a title is no part of the name', async () => {
  const { engine } = fakeEngine({ aare: [page('a', 'Of the Aare'), page('b', 'Aare (river)')] });
  assert.deepEqual(await urls(engine, 'aare'), ['b.html', 'a.html']);
});

test('a hidden name ranks its page and is not shown', async () => {
  const hidden: Page = { id: 'b', meta: { title: 'B', names: 'C', also: 'secret | x' } };
  const { engine } = fakeEngine({ secret: [page('a', 'A secret'), hidden] });
  const hits = await (await search(engine, 'secret')).hits(0, 2);
  assert.deepEqual(
    hits.map(({ url, names }) => [url, names]),
    [
      ['b.html', []],
      ['a.html', []],
    ],
  );
});

test('a query with letters that nobody types is asked again in its folded form', async () => {
  const { engine, asked } = fakeEngine({ norgard: [page('n', 'Nørgård')] });
  assert.deepEqual(await urls(engine, 'Nørgård'), ['n.html']);
  assert.deepEqual(asked, ['Nørgård', 'norgard']);
});

test('a hit shows the names in which the query stands', async () => {
  const bach = page('bach', 'J. S. Bach', '约 翰· 巴 赫 | Иоганн Бах | Johann');
  const { engine } = fakeEngine({ 'бах 巴': [bach] });
  const [hit] = await (await search(engine, 'бах 巴')).hits(0, 1);
  assert.deepEqual(hit?.names, ['约翰·巴赫', 'Иоганн Бах']);
  assert.equal(hit.kind, 'River');
});

test('a hit found in its names alone shows the summary', async () => {
  const found = {
    id: 'a',
    meta: { title: 'A', summary: 'The 長 江 flows.' },
    excerpt: 'Some text',
  };
  const { engine } = fakeEngine({ a: [found] });
  const [hit] = await (await search(engine, 'a')).hits(0, 1);
  assert.deepEqual(hit?.excerpt, [{ text: 'The 長江 flows.', mark: false }]);
});

test('only the hits asked for, and those that are ranked, are loaded', async () => {
  const pages = Array.from({ length: 30 }, (_, n) => page(`p${n}`, `P ${n}`));
  const { engine, loaded } = fakeEngine({ p: pages });
  const answer = await search(engine, 'p');
  assert.equal(answer.total, 30);
  assert.equal((await answer.hits(20, 22)).length, 2);
  assert.deepEqual([new Set(loaded).size, loaded.slice(-2)], [12, ['p20', 'p21']]);
});

test('filters go with every question', async () => {
  const { engine, filtered } = fakeEngine({ '漢 江': [han], '"漢 江"': [han] });
  await search(engine, '漢江', { filters: { kind: ['River'] } });
  assert.deepEqual(filtered, [{ kind: ['River'] }, { kind: ['River'] }]);
});
