import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { contradictions, editorialCodes, type ProblemCode } from '../diagnostics/codes.ts';
import { reportToTerminal } from '../diagnostics/report-terminal.ts';
import { readCorpus } from './read-corpus.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures');
const expectedPath = join(fixtures, 'broken-corpus', 'expected-report.txt');
let root = '';

/** Files too large, or too strange, to keep in a repository. */
async function addMonsters(): Promise<void> {
  const start = '---\ntitle: Monster\nqualifier: %\nsummary: x\n---\n\n';
  const monsters = {
    'too-large': 'word '.repeat(110_000),
    'long-line': 'x'.repeat(20_001),
    'ten-thousand-tags': '<Note>\n'.repeat(10_000),
    'ten-thousand-quotes': `${'>'.repeat(10_000)} x`,
  };
  for (const [id, text] of Object.entries(monsters)) {
    const path = join(root, 'articles', 'person', `${id}.mdx`);
    await writeFile(path, `${start.replace('%', id)}${text}\n`);
  }
  await symlink('/etc/hostname', join(root, 'articles', 'person', 'elsewhere.mdx'));
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'qamus-broken-'));
  await cp(join(fixtures, 'broken-corpus'), root, { recursive: true });
  await addMonsters();
});

after(async () => {
  await rm(root, { recursive: true, force: true });
});

async function report(): Promise<string> {
  const { problems } = await readCorpus(root);
  const texts = new Map<string, string>();
  for (const { file } of problems) {
    const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (text !== undefined) texts.set(file, text);
  }
  const textOf = (path: string) => texts.get(path);
  return reportToTerminal(problems, { prefix: '', textOf, color: false });
}

test('every mistake is told at once, each at its place, and the rest is checked', async () => {
  const found = await report();
  if (process.env['UPDATE'] === '1') await writeFile(expectedPath, found);
  assert.equal(found, await readFile(expectedPath, 'utf8'));
});

test('among them every contradiction that there is', async () => {
  const found = new Set((await readCorpus(root)).problems.map(({ code }) => code));
  assert.deepEqual(
    [...contradictions, 'dates-mixed', 'exception-unused'].filter(
      (code) => !found.has(code as ProblemCode),
    ),
    [],
  );
});

test('and every finding for editors', async () => {
  const found = new Set((await readCorpus(root)).problems.map(({ code }) => code));
  const codes = Object.keys(editorialCodes) as ProblemCode[];
  assert.deepEqual(
    codes.filter((code) => !found.has(code)),
    [],
  );
});

test('the same corpus gives the same report', async () => {
  assert.equal(await report(), await report());
});

test('what is sound is in the corpus all the same', async () => {
  const corpus = (await readCorpus(root)).pass?.assemble();
  const ids = corpus?.articles.map(({ id }) => id) ?? [];
  assert.ok(ids.includes('good'));
  assert.ok(ids.includes('carriage-return'));
  assert.ok(!ids.includes('bad-dates'));
  assert.ok(!ids.includes('twins'));
  const links = corpus?.articles.find(({ id }) => id === 'carriage-return')?.linksOut;
  assert.deepEqual(
    links?.map(({ to }) => to),
    ['good', 'good-place'],
  );
});

test('a missing corpus folder, and one without a config, are one problem each', async () => {
  const missing = await readCorpus(join(root, 'nowhere'));
  assert.deepEqual(
    missing.problems.map(({ code }) => code),
    ['corpus-missing'],
  );
  const empty = await readCorpus(join(root, 'images'));
  assert.deepEqual(
    empty.problems.map(({ code }) => code),
    ['config-invalid'],
  );
});
