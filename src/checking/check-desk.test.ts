import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import vm from 'node:vm';
import { readConfig } from '../config/read-config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { SiteCorpus } from '../corpus/site-corpus.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { carryCorpus } from './carried-corpus.ts';
import { checkDesk, type CheckDesk } from './check-desk.ts';
import type { CheckingEngine, CheckingParts } from './engine.ts';
import { bundleConfig, bundleEngine } from './make-scripts.ts';

const root = join(import.meta.dirname, '..', '..');
const broken = join(root, 'e2e', 'fixtures', 'broken-corpus');
const folders: string[] = [];

after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The articles of a corpus as the pages are given them. */
async function articlesOf(corpus: string): Promise<SiteCorpus['articles']> {
  const { pass } = await readCorpus(corpus);
  const articles = pass?.outline().articles ?? [];
  return new Map(articles.map((article) => [article.id, article])) as never;
}

async function deskOf(corpus: string, most?: number): Promise<CheckDesk> {
  const { encyclopedia } = await readConfig(corpus);
  assert.ok(encyclopedia);
  const carried = carryCorpus(await readCorpusFiles(corpus), await articlesOf(corpus), most);
  return checkDesk(encyclopedia, carried.corpus);
}

/** A desk of the script that the browser is given, with the parser that it is given. */
async function deskInBrowser(corpus: string): Promise<CheckDesk> {
  const context = vm.createContext({
    ...{ WebAssembly, TextEncoder, TextDecoder, crypto, performance, atob, URL, structuredClone },
    ...{ setTimeout, clearTimeout, queueMicrotask, console },
  });
  vm.runInContext('self = globalThis', context);
  vm.runInContext(await bundleEngine(), context);
  vm.runInContext(await bundleConfig(corpus), context);
  const { corpus: carried } = carryCorpus(await readCorpusFiles(corpus), new Map());
  const wasm = await readFile(join(import.meta.dirname, 'parser', 'satteri.wasm.gz'));
  const there = context as unknown as {
    qamusChecking: CheckingEngine;
    qamusConfig: { default: unknown };
  };
  const parts: CheckingParts = {
    parser: wasm.toString('base64'),
    config: there.qamusConfig.default,
    carried,
  };
  return there.qamusChecking.open(parts);
}

/** What came of another realm, as it is here. */
const here = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('the script for browsers finds in both corpora what the command finds', async () => {
  for (const corpus of [broken, join(root, 'content')]) {
    const { problems } = await readCorpus(corpus);
    const { problems: ofFiles } = await readCorpusFiles(corpus);
    const before = ofFiles.map((problem) => JSON.stringify(problem));
    const expected = here(problems).filter((each) => !before.includes(JSON.stringify(each)));
    assert.ok(corpus !== broken || expected.length > 100);
    const desk = await deskInBrowser(corpus);
    assert.deepEqual(here(desk.problems), expected);
  }
});

test('every file of the broken corpus, checked by itself, has the problems of the command', async () => {
  const { problems } = await readCorpus(broken);
  const desk = await deskOf(broken);
  const { articles, sources, maps, readings } = await readCorpusFiles(broken);
  const files = [...articles, ...sources, ...maps, ...readings];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = new Set([...problems.map(({ file }) => file), ...texts.keys()]);
  let checked = 0;
  for (const path of paths) {
    if (!/^(?:articles|sources|maps|readings)\//.test(path)) continue;
    const bytes = await readFile(join(broken, path));
    const { problems: found, elsewhere } = desk.check({ path, content: bytes });
    assert.deepEqual(
      found,
      problems.filter(({ file }) => file === path),
      path,
    );
    assert.deepEqual(elsewhere, [], path);
    checked += 1;
  }
  assert.ok(checked > 40);
});

test('a text alone is checked as it would be from the disk', async () => {
  const desk = await deskOf(broken);
  const codes = (content: string) =>
    desk.check({ path: 'articles/person/new.mdx', content }).problems.map(({ code }) => code);
  assert.deepEqual(codes(''), ['file-empty']);
  assert.deepEqual(codes('x'.repeat(512 * 1024 + 1)), ['file-too-large']);
  assert.deepEqual(codes('# Text'), ['front-matter-missing']);
});

/** Two articles that speak of each other, and one of nobody. */
async function smallCorpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qamus-desk-'));
  folders.push(folder);
  const { cp, mkdir } = await import('node:fs/promises');
  await cp(join(broken, 'encyclopedia.config.ts'), join(folder, 'encyclopedia.config.ts'));
  await mkdir(join(folder, 'articles', 'person'), { recursive: true });
  const write = (id: string, text: string) =>
    writeFile(join(folder, 'articles', 'person', `${id}.mdx`), text);
  await write('ada', article('Ada Quill', 'A friend of Berta Quire.\n\n## Her *work*\n'));
  await write('berta', article('Berta Quire', '[Ada](ada.mdx#her-work) and Ada Quill.'));
  await write('cato', article('Cato Ream', 'Ada Quill knew him not.'));
  return folder;
}

function article(title: string, text: string): string {
  return `---\ntitle: ${title}\nsummary: A person.\n---\n\n${text}\n`;
}

test('the links, the page, and what an edit does to others', async () => {
  const desk = await deskOf(await smallCorpus());
  const path = 'articles/person/ada.mdx';
  const written = desk.textOf(path) ?? '';
  const untouched = desk.check({ path, content: written });
  assert.deepEqual(
    untouched.links.map(({ text, title, href, isExplicit }) => [text, title, href, isExplicit]),
    [['Berta Quire', 'Berta Quire', 'berta.html', false]],
  );
  assert.equal(untouched.page?.frontMatter.title, 'Ada Quill');
  assert.match(JSON.stringify(untouched.page?.parts), /<h2 id=\\"her-work\\">/);
  assert.deepEqual(untouched.elsewhere, []);

  const without = desk.check({ path, content: written.replace('Her *work*', 'Letters') });
  assert.deepEqual(
    without.elsewhere.map(({ code, file }) => [code, file]),
    [['link-fragment', 'articles/person/berta.mdx']],
  );
  const faulty = desk.check({ path, content: `${written}\n<script>alert(1)</script>\n` });
  assert.ok(faulty.problems.some(({ severity }) => severity === 'error'));
  assert.equal(faulty.page, undefined);
});

test('an article that moves leaves no copy of itself behind', async () => {
  const desk = await deskOf(await smallCorpus());
  const insteadOf = 'articles/person/ada.mdx';
  const content = desk.textOf(insteadOf) ?? '';
  const codesAt = (from?: string) =>
    desk
      .check({ path: 'articles/person/ada-quill.mdx', content, insteadOf: from })
      .problems.map(({ code }) => code);
  assert.ok(codesAt().includes('title-duplicate'));
  assert.ok(!codesAt(insteadOf).includes('title-duplicate'));
});

test('of a large corpus front matters and headings are enough', async () => {
  const folder = await smallCorpus();
  const { problems } = await readCorpus(folder);
  const carried = carryCorpus(await readCorpusFiles(folder), await articlesOf(folder), 100);
  assert.deepEqual(
    carried.texts.flatMap((texts) => Object.keys(texts)),
    ['articles/person/ada.mdx', 'articles/person/berta.mdx', 'articles/person/cato.mdx'],
  );
  assert.ok(!JSON.stringify(carried.corpus).includes('A friend of'));
  const desk = await deskOf(folder, 100);
  for (const texts of carried.texts) {
    for (const [path, content] of Object.entries(texts)) {
      assert.deepEqual(
        desk.check({ path, content }).problems,
        problems.filter(({ file }) => file === path),
        path,
      );
    }
  }
});

test('a new article begins with the template of its kind', async () => {
  const desk = await deskOf(await smallCorpus());
  const { path, text } = desk.begin('person', 'Łucja  Ödön');
  assert.equal(path, 'articles/person/lucja-odon.mdx');
  assert.match(text, /^title: Łucja Ödön$/m);
  const { problems } = desk.check({ path, content: text });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('the parser for browsers is the one that is installed', async () => {
  const installed = await readFile(join(root, 'node_modules', 'satteri', 'package.json'), 'utf8');
  const ours = await readFile(join(import.meta.dirname, 'parser', 'version.txt'), 'utf8');
  assert.equal(ours.trim(), (JSON.parse(installed) as { version: string }).version);
});
