import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { articleBody, siteCorpus } from '../corpus/site-corpus.ts';
import { corpusFollower, type Followed } from './follow-corpus.ts';

const folder = await mkdtemp(join(tmpdir(), 'qamus-follow-'));
after(() => rm(folder, { recursive: true, force: true }));

const fixture = resolve(import.meta.dirname, '../../e2e/fixtures/second-corpus');
const reading = 'readings/houses-of-the-sky.yaml';
let root = '';
let corpora = 0;
let read: () => Promise<Followed>;

beforeEach(async () => {
  corpora += 1;
  root = join(folder, String(corpora));
  await cp(fixture, root, { recursive: true });
  await edit('encyclopedia.config.ts', (text) =>
    text.replace(/^import type.*$/m, '').replace(/ satisfies \w+/, ''),
  );
  await edit('articles/observatory/maragheh-observatory.mdx', (text) =>
    text.replace('[[hulagu-khan|Hulagu]]', 'Hulagu'),
  );
  await edit(reading, (text) => text.replace(/ {2}- article: hulagu-khan\n.*\n/, ''));
  read = corpusFollower(root);
});

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(root, path), change(await readFile(join(root, path), 'utf8')));
}

async function htmlOf(id: string): Promise<string> {
  const { body } = await articleBody(id);
  return body.parts.map((part) => (part.type === 'html' ? part.html : '')).join('');
}

const codes = ({ problems }: Followed) => [...new Set(problems.map(({ code }) => code))];
const tycho = 'articles/astronomer/tycho-brahe.mdx';

test('an edit is shown, and the state has another name', async () => {
  const first = await read();
  assert.deepEqual(first.problems, []);
  await edit(tycho, (text) => `${text}\nHe had an elk.\n`);
  const second = await read();
  assert.match(await htmlOf('tycho-brahe'), /He had an elk/);
  assert.notEqual(second.edition, first.edition);
});

test('a page with an error is shown as it was before, and mended when it is', async () => {
  await read();
  const before = await htmlOf('tycho-brahe');
  const text = await readFile(join(root, tycho), 'utf8');
  const mistakes: Record<string, string> = {
    'yaml-invalid': text.replace('status: draft', 'status: ['),
    'code-forbidden': `${text}\n{process.exit(1)}\n`,
    'field-unknown': text.replace('status', 'statsu'),
    'source-unknown': `${text}\nMore. [@nobody]\n`,
    'file-empty': '',
    'file-too-large': `${text}${'a '.repeat(300_000)}`,
  };
  for (const [code, mistake] of Object.entries(mistakes)) {
    await writeFile(join(root, tycho), mistake);
    assert.ok(codes(await read()).includes(code as never), code);
    assert.equal(await htmlOf('tycho-brahe'), before, code);
    assert.ok((await siteCorpus()).articles.has('tycho-brahe'), code);
  }
  await writeFile(join(root, tycho), Buffer.from([0xff, 0x00, 0xfe]));
  assert.deepEqual(codes(await read()).includes('file-encoding'), true);
  assert.equal(await htmlOf('tycho-brahe'), before);

  await writeFile(join(root, tycho), text.replaceAll('\n', '\r\n'));
  assert.deepEqual((await read()).problems, []);
});

test('what others say of a page goes on while one of them has an error', async () => {
  await read();
  await edit(tycho, (text) => text.replace('status: draft', 'status: ['));
  await edit('articles/observatory/uraniborg.mdx', (text) => `${text}\n## Later\n\nTycho again.\n`);
  await read();
  assert.match(await htmlOf('uraniborg'), /<a[^>]*>Tycho<\/a> again/);
  const { articles } = await siteCorpus();
  assert.ok((articles.get('uraniborg')?.inverses.relations.length ?? 0) > 0);
});

test('an alias makes a link on another page, and its end takes it away', async () => {
  await edit(
    'articles/observatory/uraniborg.mdx',
    (text) => `${text}\n## Later\n\nThe Great Dane built it.\n`,
  );
  await read();
  assert.doesNotMatch(await htmlOf('uraniborg'), /Great Dane<\/a>/);
  const alias = '  - { text: Great Dane, lang: en, use: alias }\n';
  await edit(tycho, (text) => text.replace('names:\n', `names:\n${alias}`));
  await read();
  assert.match(await htmlOf('uraniborg'), /Great Dane<\/a>/);
  await edit(tycho, (text) => text.replace(alias, ''));
  await read();
  assert.doesNotMatch(await htmlOf('uraniborg'), /Great Dane<\/a>/);
});

test('a mistake in the config, or no config, leaves what was shown', async () => {
  await read();
  await edit('encyclopedia.config.ts', (text) => text.replace('kinds: {', 'kinds: {{'));
  const broken = await read();
  assert.deepEqual(codes(broken), ['config-invalid']);
  await edit(tycho, (text) => `${text}\nHe had an elk.\n`);
  await read();
  assert.match(await htmlOf('tycho-brahe'), /He had an elk/);
  await rm(root, { recursive: true });
  assert.deepEqual(codes(await read()), ['corpus-missing']);
  assert.match(await htmlOf('tycho-brahe'), /He had an elk/);
});

test('a config is shown when it has changed', async () => {
  await read();
  await edit('encyclopedia.config.ts', (text) => text.replace('Before the Telescope', 'Stars'));
  assert.equal((await read()).encyclopedia?.title, 'Stars');
  assert.equal((await siteCorpus()).encyclopedia.title, 'Stars');
});

test('a folder that is deleted takes its pages with it, and brings them back', async () => {
  await read();
  await rename(join(root, 'articles'), join(root, '.articles'));
  const gone = await read();
  assert.equal((await siteCorpus()).articles.size, 0);
  assert.equal(gone.moves.get('tycho-brahe'), null);
  await rename(join(root, '.articles'), join(root, 'articles'));
  const back = await read();
  assert.deepEqual([back.problems, back.moves.size], [[], 0]);
  assert.ok((await siteCorpus()).articles.has('tycho-brahe'));
});

test('a renamed article is followed', async () => {
  await read();
  await rename(join(root, tycho), join(root, 'articles/astronomer/tyge-brahe.mdx'));
  const { moves } = await read();
  assert.equal(moves.get('tycho-brahe'), 'tyge-brahe');
});

test('a second file with the id of an article does not take its page away', async () => {
  await read();
  await cp(join(root, tycho), join(root, 'articles/instrument/tycho-brahe.mdx'));
  assert.ok(codes(await read()).includes('id-duplicate'));
  assert.equal((await siteCorpus()).articles.get('tycho-brahe')?.kind, 'astronomer');
});

test('a reading with an error is shown as it was before', async () => {
  await read();
  const shown = async () => (await siteCorpus()).corpus.readings.map(({ steps }) => steps.length);
  assert.deepEqual(await shown(), [6]);
  await edit(reading, (text) => text.replace('article: uraniborg', 'article: uraniborgs'));
  assert.deepEqual(codes(await read()), ['step-misspelt']);
  assert.deepEqual(await shown(), [6]);
  await edit(reading, (text) => text.replace(/ {2}- article: uraniborgs\n.*\n/, ''));
  assert.deepEqual((await read()).problems, []);
  assert.deepEqual(await shown(), [5]);
});
