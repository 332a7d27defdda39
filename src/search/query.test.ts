import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindEngine } from './pagefind-engine.ts';
import { search } from './query.ts';

interface Page {
  readonly id: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly content?: string;
  /** Of its words those found. */
  readonly words?: readonly number[];
  readonly kind?: string;
}

/**
 * An engine that answers each question from a table, `null` with all its pages, and remembers
 * what it was asked.
 */
function fakeEngine(answers: Readonly<Record<string, readonly Page[]>>) {
  const asked: string[] = [];
  const loaded: string[] = [];
  const everything = [
    ...new Map(
      Object.values(answers)
        .flat()
        .map((one) => [one.id, one]),
    ).values(),
  ];
  const engine: PagefindEngine = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({ kind: { river: 1, composer: 1 } }),
    search: (text, options) => {
      if (text !== null) asked.push(text);
      const kind = options?.filters?.['kind'];
      const pages = text === null ? everything : (answers[text] ?? []);
      const results = pages
        .filter((one) => kind === undefined || (one.kind ?? 'river') === kind)
        .map(({ id, meta, content = '', words = [], kind = 'river' }) => ({
          id,
          score: 1,
          words,
          data: () => {
            loaded.push(id);
            const filters = { kind: [kind] };
            return Promise.resolve({ url: `/${id}.html`, content, anchors: [], meta, filters });
          },
        }));
      return Promise.resolve({ results });
    },
  };
  return { engine, asked, loaded };
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
  const poem = { content: 'poems', words: [0] };
  const { engine, asked } = fakeEngine({
    '漢 江 poems 長 江': [han, { ...yangtze, ...poem }],
    '"漢 江"': [han, yangtze],
    '"長 江"': [yangtze],
  });
  assert.deepEqual(await urls(engine, '漢江 poems 長江'), ['yangtze.html']);
  assert.equal(asked.length, 3);
});

test('a single Han character and plain words are no phrase', async () => {
  const { engine, asked } = fakeEngine({
    '江 river': [{ ...yangtze, content: 'A river.', words: [1] }],
  });
  assert.deepEqual(await urls(engine, '江 river'), ['yangtze.html']);
  assert.deepEqual(asked, ['江 river']);
});

test('quotation marks of any shape ask for a phrase', async () => {
  const of = (one: Page): Page => ({ ...one, content: 'poems', words: [0] });
  const { engine } = fakeEngine({
    'han river poems': [of(yangtze), of(han)],
    '"han river"': [of(han)],
  });
  assert.deepEqual(await urls(engine, '“han river” poems'), ['han.html']);
});

test('the page whose title is the query goes first, then one of which it is another name', async () => {
  const mention = page('mention', 'Of rivers');
  const alias = page('alias', 'Great River', 'Other | Ürgüli');
  const titled = page('titled', 'ÜRGÜLI');
  const { engine } = fakeEngine({
    urguli: [{ ...mention, content: 'Ürgüli', words: [0] }, alias, titled],
  });
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
  assert.deepEqual(asked, ['nørgård', 'norgard']);
});

test('a hyphenated name is found where its parts stand apart', async () => {
  const { engine } = fakeEngine({ 'chang jiang': [page('c', 'Cháng Jiāng')] });
  assert.deepEqual(await urls(engine, 'Chang-jiang'), ['c.html']);
});

test('a word that stands nowhere finds nothing, though the index knows its beginning', async () => {
  const beginning: Page = { ...page('x', 'A river'), content: 'The X and Y', words: [1] };
  const { engine } = fakeEngine({ xyzzy: [beginning] });
  const answer = await search(engine, 'xyzzy');
  assert.deepEqual([answer.total, answer.missing], [0, ['xyzzy']]);
});

test('another form of a word finds it: the index knows its stem', async () => {
  const stem: Page = { ...page('e', 'A town'), content: 'He was elected', words: [2] };
  const { engine } = fakeEngine({ elections: [stem], '"elections"': [stem] });
  assert.deepEqual(await urls(engine, 'elections'), ['e.html']);
});

test('where a word stands nowhere, pages with the others are found, and it is told', async () => {
  const { engine } = fakeEngine({ 'xyzzy han': [], han: [han] });
  const answer = await search(engine, 'xyzzy han');
  assert.deepEqual([answer.total, answer.isPartial, answer.missing], [1, true, ['xyzzy']]);
});

test('where no page has all words, those with most of the rare ones come first', async () => {
  const text = { content: 'the ferry bridge town', words: [0, 1, 2, 3] };
  const pages = ['a', 'b', 'c', 'd', 'e'].map((id): Page => ({ ...page(id, id), ...text }));
  const [a, b, c] = pages as [Page, Page, Page];
  const { engine } = fakeEngine({
    the: pages,
    ferry: [b, a],
    bridge: [c, a],
    town: [a],
  });
  const answer = await search(engine, 'the ferry bridge town');
  const found = (await answer.hits(0, 5)).map(({ url }) => url);
  assert.deepEqual([found, answer.isPartial, answer.missing], [['a.html'], true, []]);
});

test('a hit shows the names in which the query stands', async () => {
  const bach = page('bach', 'J. S. Bach', '约 翰· 巴 赫 | Иоганн Бах | Johann');
  const { engine } = fakeEngine({ 'бах 巴': [bach] });
  const [hit] = await (await search(engine, 'бах 巴')).hits(0, 1);
  assert.deepEqual(hit?.names, ['约翰·巴赫', 'Иоганн Бах']);
  assert.equal(hit.kind, 'river');
});

test('a hit found in its names alone has its summary, and no place in the text', async () => {
  const found: Page = {
    ...page('a', 'Chang'),
    meta: { title: 'Chang', summary: 'The 長 江 flows.' },
    content: 'Some change',
    words: [1],
  };
  const { engine } = fakeEngine({ chang: [found] });
  const [hit] = await (await search(engine, 'Chang')).hits(0, 1);
  assert.deepEqual([hit?.summary, hit?.sections, hit?.found], ['The 長江 flows.', [], []]);
});

test('a hit tells its words as they stand in the text, neighbours together, the frequent first', async () => {
  const found: Page = {
    ...page('a', 'A'),
    content: 'The “Han River” here. Rivers! A Han River, the 漢 江 and 漢 江。',
    words: [1, 2, 4, 6, 7, 9, 10, 12, 13],
  };
  const { engine } = fakeEngine({ 'han river 漢 江': [found], '"漢 江"': [found] });
  const [hit] = await (await search(engine, 'han river 漢江')).hits(0, 1);
  assert.deepEqual(hit?.found, ['Han River', '漢江', 'Rivers']);
});

test('the words of a phrase are not found where they stand apart', async () => {
  const all: Page = {
    ...page('a', 'A'),
    content: 'han here, river there, han river',
    words: [0, 2, 4, 5],
  };
  const { engine } = fakeEngine({ 'han river': [all], '"han river"': [{ ...all, words: [4, 5] }] });
  const [hit] = await (await search(engine, '"han river"')).hits(0, 1);
  assert.deepEqual(hit?.found, ['han river']);
});

test('nor are other forms of its words', async () => {
  const all: Page = {
    ...page('a', 'A'),
    content: 'the Han rivers; a river, Han river',
    words: [1, 2, 4, 5, 6],
  };
  const { engine } = fakeEngine({ 'han river': [all], '"han river"': [{ ...all, words: [5, 6] }] });
  const [hit] = await (await search(engine, '"han river"')).hits(0, 1);
  assert.deepEqual(hit?.found, ['Han river']);
});

test('only the hits asked for, and those that are ranked, are loaded', async () => {
  const pages = Array.from({ length: 30 }, (_, n) => page(`p${n}`, `P ${n}`));
  const { engine, loaded } = fakeEngine({ p: pages });
  const answer = await search(engine, 'p');
  assert.equal(answer.total, 30);
  assert.equal((await answer.hits(20, 22)).length, 2);
  assert.deepEqual([new Set(loaded).size, loaded.slice(-2)], [12, ['p20', 'p21']]);
});

test('a choice leaves out, and says how many each other choice would show', async () => {
  const bach: Page = { ...page('bach', 'Han'), kind: 'composer' };
  const { engine } = fakeEngine({ han: [han, bach] });
  const answer = await search(engine, 'han', { choice: { kind: ['composer'] } });
  assert.deepEqual(await answer.counts(), { kind: { river: 1, composer: 1 } });
  assert.deepEqual(
    (await answer.hits(0, 9)).map(({ url }) => url),
    ['bach.html'],
  );
  assert.deepEqual([answer.total, answer.whole], [1, 2]);
});

test('words of a question that say nothing are not asked', async () => {
  const { engine, asked } = fakeEngine({
    rivers: [{ ...han, content: 'rivers', words: [0] }],
  });
  assert.deepEqual(await urls(engine, 'which are the rivers'), ['han.html']);
  assert.deepEqual(asked, ['rivers']);
});

test('in quotation marks they are', async () => {
  const { engine, asked } = fakeEngine({});
  await urls(engine, '“the rivers” of');
  assert.ok(asked.includes('the rivers of'));
});

test('a question is answered by pages with most of its words behind those with all', async () => {
  const both = { ...han, content: 'old bridges', words: [0, 1] };
  const bridges = { ...yangtze, content: 'bridges', words: [0] };
  const old = { ...page('old', 'Old'), words: [0] };
  const rest = [page('a', 'A'), page('b', 'B'), page('c', 'C')];
  const { engine } = fakeEngine({
    'old bridges': [both],
    old: [both, old],
    bridges: [both, bridges],
    rest,
  });
  assert.deepEqual(await urls(engine, 'old bridges'), ['han.html']);
  assert.deepEqual(await urls(engine, 'where are old bridges'), [
    'han.html',
    'old.html',
    'yangtze.html',
  ]);
  assert.equal((await search(engine, 'where are old bridges')).isPartial, false);
});
