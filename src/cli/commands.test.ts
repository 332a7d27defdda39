import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { projectRoot } from './run-program.ts';

const fixtures = join(projectRoot, 'e2e', 'fixtures');
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus commands '));
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], corpus: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src', 'cli', `${command}.ts`), ...args],
    { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, QAMUS_CORPUS: corpus } },
  );
  assert.doesNotMatch(stdout + stderr, /^\s+at .+:\d+:\d+/m, 'nobody is shown a stack trace');
  return { status, stdout, stderr };
}

test('check: a sound corpus ends with 0 and a line that says so', async () => {
  const corpus = join(folder, 'sound');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const wanted = '---\ntitle: Hulagu Khan\nsummary: A ruler.\nsources: [uncited]\n---\n';
  await writeFile(
    join(corpus, 'articles', 'astronomer', 'hulagu-khan.mdx'),
    `${wanted}\nHe had no telescope and read the sky with Nasir al-Din al-Tusi.\n`,
  );
  const { status, stdout, stderr } = run('check', [], corpus);
  assert.equal(status, 0);
  assert.match(stdout, /^\d+ articles checked in .* no problems$/m, stderr);
});

test('check: errors end with 1, and each has its place', () => {
  const { status, stderr } = run('check', [], join(fixtures, 'broken-corpus'));
  assert.equal(status, 1);
  assert.match(stderr, /^error date-invalid .*bad-dates\.mdx:4:7$/m);
  assert.match(stderr, /^\d+ errors, \d+ warnings$/m);
});

test('check: warnings end with 0, and with 1 when strict', () => {
  const corpus = join(fixtures, 'second-corpus');
  const { status, stderr } = run('check', [], corpus);
  assert.equal(status, 0);
  assert.match(stderr, /^warning link-wanted .*maragheh-observatory\.mdx:\d+:\d+$/m);
  assert.match(stderr, /^warning step-wanted .*houses-of-the-sky\.yaml:\d+:\d+$/m);
  assert.match(stderr, /^0 errors, 2 warnings$/m, 'one wanted page, twice, and nothing else');
  assert.equal(run('check', ['--strict'], corpus).status, 1);
});

test('check: asked for figures, it says how well the statements are sourced', async () => {
  const corpus = join(folder, 'figures');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const config = join(corpus, 'encyclopedia.config.ts');
  const genres = "genres: { lexicon: 'Lexica' }, tertiary: ['lexicon'],";
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace('facets: {', `${genres}\n  facets: {`));
  const entry =
    '---\ntitle: Ulugh Beg\nsummary: A prince.\nstatus: entry\nsources: [lexicon]\n---\n';
  await writeFile(join(corpus, 'articles', 'astronomer', 'ulugh-of-the-lexicon.mdx'), entry);
  const source = 'type: book\ntitle: Lexicon\ngenre: lexicon\nstandpoint: x\nconsulted: whole\n';
  await writeFile(join(corpus, 'sources', 'lexicon.yaml'), source);
  const { stdout } = run('check', ['--figures'], corpus);
  assert.match(stdout, /^(?:All|Of) \d+ dated statements .*beyond lexica\.$/m);
  assert.match(stdout, /^Resting on lexica alone \(1\): ulugh-of-the-lexicon$/m);
});

test('check: a corpus folder that is missing is one sentence', () => {
  const { status, stderr } = run('check', [], join(folder, 'nowhere'));
  assert.equal(status, 1);
  assert.match(stderr, /There is no corpus folder/);
  assert.match(stderr, /QAMUS_CORPUS/);
});

test('build: a corpus with errors leaves the last site as it was', async () => {
  const out = join(folder, 'dist');
  await mkdir(out, { recursive: true });
  for (const name of ['index.html', 'wanted.html', 'facets.css']) {
    await writeFile(join(out, name), 'the last good site');
  }
  const args = [`--out=${out}`, `--work=${join(folder, 'work')}`];
  const { status, stderr } = run('build', args, join(fixtures, 'broken-corpus'));
  assert.equal(status, 1);
  assert.match(stderr, /Nothing was built: the corpus has \d+ errors/);
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'the last good site');
});

test('an option that is none is one sentence', () => {
  for (const command of ['check', 'build', 'serve']) {
    const { status, stderr } = run(command, ['--no-such-option'], join(fixtures, 'second-corpus'));
    assert.equal(status, 1, command);
    assert.match(stderr, /no-such-option/, command);
  }
});
