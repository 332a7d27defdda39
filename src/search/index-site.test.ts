import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { fixturePages } from './fixture-pages.ts';
import { indexSite } from './index-site.ts';
import { engineOptions, type PagefindEngine } from './pagefind-engine.ts';
import { search, type SearchOptions } from './query.ts';

let folder = '';
let built = { pages: 0, bytes: 0 };
let engine: PagefindEngine;
const loaded: string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus search ö-'));
  for (const [name, html] of Object.entries(fixturePages)) {
    await writeFile(join(folder, name), html);
  }
  built = await indexSite({ siteFolder: folder, outFolder: join(folder, 'search') });
  engine = await openInContext(join(folder, 'search'));
});

after(() => rm(folder, { recursive: true }));

/** The engine in a context that has what a page has, and loads scripts only. */
async function openInContext(scripts: string): Promise<PagefindEngine> {
  class HTMLScriptElement {
    src = '';
    onload?: () => void;
    onerror?: () => void;
    isRemoved = false;
    remove(): void {
      this.isRemoved = true;
    }
  }
  const run = (script: HTMLScriptElement): void => {
    const name = basename(new URL(script.src).pathname);
    loaded.push(name);
    runInContext(readFileSync(join(scripts, name), 'utf8'), context);
    script.onload?.();
  };
  const currentScript = new HTMLScriptElement();
  currentScript.src = 'file:///site/search/engine.js';
  const page: Record<string, unknown> = {
    HTMLScriptElement,
    document: {
      currentScript,
      createElement: () => new HTMLScriptElement(),
      head: { append: run },
      querySelector: () => ({ getAttribute: () => 'en-GB' }),
    },
    location: { href: 'file:///site/search.html', origin: 'null' },
    ...{ Response, TextDecoder, TextEncoder, URL, atob, console, setTimeout },
  };
  page['self'] = page;
  page['window'] = page;
  const context = createContext(page);
  run(currentScript);
  const opened = page['qamusSearch'] as PagefindEngine;
  await opened.options(engineOptions);
  return opened;
}

async function found(text: string, options: SearchOptions = {}): Promise<string[]> {
  const answer = await search(engine, text, options);
  return (await answer.hits(0, 10)).map(({ url }) => url);
}

test('articles and entries are indexed, list pages are not', () => {
  assert.equal(built.pages, 8);
});

test('the index is a flat folder of scripts with ASCII names', async () => {
  const names = await readdir(join(folder, 'search'));
  assert.ok(names.every((name) => /^[a-z0-9_-]{1,60}\.js$/u.test(name)));
  const sizes = await Promise.all(names.map((name) => readFile(join(folder, 'search', name))));
  assert.equal(
    built.bytes,
    sizes.reduce((sum, content) => sum + content.byteLength, 0),
  );
});

const expectations: readonly [query: string, first: string, what: string][] = [
  ['Han River', 'han-river.html', 'a title'],
  ['漢水', 'han-river.html', 'a traditional form'],
  ['汉水', 'han-river.html', 'a simplified form that stands in metadata alone'],
  ['han shui', 'han-river.html', 'pinyin without tone marks'],
  ['最長的支流', 'han-river.html', 'a phrase of Han characters in the text'],
  ['長江', 'yangtze.html', 'a name that another page mentions more often'],
  ['Chang-jiang', 'yangtze.html', 'a name with a hyphen that is not there'],
  ['ئۈرگۈلى', 'urguli-river.html', 'a name in Uyghur'],
  ['ئۈرگۈلی', 'urguli-river.html', 'a name in Uyghur, with a letter of another keyboard'],
  ['ургули', 'urguli-river.html', 'Russian in the text'],
  ['Үргүли', 'urguli-river.html', 'Uyghur in Cyrillic letters'],
  ['urguli', 'urguli-river.html', 'a name without its diacritics'],
  ['Алей', 'alei.html', 'a name in Cyrillic'],
  ['巴赫', 'bach.html', 'the last part of a name with middle dots'],
  ['约翰·塞巴斯蒂安·巴赫', 'bach.html', 'a whole name with middle dots'],
  ['norgard', 'noergaard.html', 'a name typed without its letters'],
  ['infinite dane', 'noergaard.html', 'a hidden name'],
  ['Liliuokalani', 'kapiolani.html', 'a name without its apostrophe letter'],
  ["Lili'uokalani", 'kapiolani.html', 'a name with a plain apostrophe'],
  ['hawaii', 'kapiolani.html', 'a word of the text without its apostrophe letter'],
  ['Arole', 'rivers.html#aare', 'another name of an entry'],
  ['阿勒河', 'rivers.html#aare', 'a Han name of an entry'],
  ['wholly in Switzerland', 'rivers.html#aare', 'the summary of an entry'],
];
for (const [query, first, what] of expectations) {
  test(`${what} is found first: ${query}`, async () => {
    assert.equal((await found(query))[0], first);
  });
}

test('Han characters that stand apart are not a match', async () => {
  assert.deepEqual(await found('江漢'), []);
  assert.deepEqual(await found('汉江水'), []);
});

test('a stop between two names is no part of a phrase', async () => {
  assert.deepEqual(await found('漢水汉水'), []);
});

test('a phrase in quotation marks stands in the text as it is', async () => {
  assert.deepEqual(await found('"crosses the steppe"'), ['alei.html']);
  assert.deepEqual(await found('"the crosses steppe"'), []);
});

test('a kind is no word of its pages', async () => {
  assert.ok(!(await found('river')).includes('alei.html'));
});

test('a filter leaves the pages of one kind', async () => {
  const kinds = await engine.filters();
  assert.deepEqual({ ...kinds['kind'] }, { composer: 3, river: 5 });
  assert.deepEqual(await found('river', { choice: { kind: ['composer'] } }), ['bach.html']);
});

test('an excerpt shows the words of the page as they stand there', async () => {
  const [hit] = await (await search(engine, '長江')).hits(1, 2);
  assert.equal(
    hit?.sections[0]?.excerpt.map(({ text, mark }) => (mark ? `[${text}]` : text)).join(''),
    'The 漢水 rises in the Qinling. 漢江是[長江]最長的支流，全長一千五百公里。',
  );
});

test('a hit says what kind of thing it is', async () => {
  const [hit] = await (await search(engine, 'aare')).hits(0, 1);
  assert.deepEqual([hit?.title, hit?.kind], ['Aare', 'river']);
});

test('no file is loaded twice', () => {
  assert.deepEqual(loaded, [...new Set(loaded)]);
});

test('a second run over fewer pages leaves nothing of the first', async () => {
  const out = join(folder, 'search');
  const earlier = await readdir(out);
  await rm(join(folder, 'bach.html'));
  const again = await indexSite({ siteFolder: folder, outFolder: out });
  assert.equal(again.pages, 7);
  const later = await readdir(out);
  const fragments = (names: string[]): number =>
    names.filter((name) => name.startsWith('fragment-')).length;
  assert.deepEqual([fragments(earlier), fragments(later)], [8, 7]);
});

test('where words are not stemmed, each character is still a word', async () => {
  const out = join(folder, 'again');
  await indexSite({ siteFolder: folder, outFolder: out, language: 'zh' });
  const names = await readdir(out);
  assert.ok(names.some((name) => name.startsWith('index-en_')));
});

test('a site without articles has an index that finds nothing', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'qamus-search-'));
  const { pages } = await indexSite({ siteFolder: empty, outFolder: join(empty, 'search') });
  assert.equal(pages, 0);
  await rm(empty, { recursive: true });
});
