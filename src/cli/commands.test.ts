import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { problemsData } from '../diagnostics/problems-schema.ts';
import { projectRoot } from './run-program.ts';

const fixtures = join(projectRoot, 'e2e', 'fixtures');
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus commands '));
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(
  command: string,
  args: readonly string[],
  corpus: string,
  input = '',
  env: Readonly<Record<string, string>> = { GITHUB_ACTIONS: 'false' },
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src', 'cli', `${command}.ts`), ...args],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...env, QAMUS_CORPUS: corpus },
    },
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

test('check: told to mend, it mends what needs no guess, and says what', async () => {
  const corpus = join(folder, 'mended');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const path = join(corpus, 'articles', 'astronomer', 'late-comer.mdx');
  const text = (key: string, date: string) =>
    `\ufeff---\r\ntitle: Late Comer\r\n${key}: One of the observatory.\r\nborn: ${date}\r\nsources: [uncited]\r\n---\r\n\r\nHe came with Nasir al-Din al-Tusi.\r\n`;
  const broken = text('sumary', '21.5.1247');
  await writeFile(path, broken);

  const dry = run('check', ['--dry-run'], corpus);
  assert.equal(dry.status, 0);
  assert.match(
    dry.stdout,
    /^-sumary: One[^]*\n-born: 21\.5\.1247\r\n\+summary: One[^]*\n\+born: 1247-05-21\r\n/m,
  );
  assert.equal(await readFile(path, 'utf8'), broken, 'nothing is written');

  const { status, stderr } = run('check', ['--fix'], corpus);
  assert.equal(status, 0, stderr);
  assert.match(
    stderr,
    /^mended field-unknown .*late-comer\.mdx:3 There is no field `sumary` here\.$/m,
  );
  assert.match(stderr, /^2 problems mended\.$/m);
  assert.equal(await readFile(path, 'utf8'), text('summary', '1247-05-21'), 'and nothing else');
  assert.match(run('check', ['--fix'], corpus).stderr, /^No problems mended\.$/m);
});

test('check: as data it prints data alone, in a workflow annotations and a summary', async () => {
  const corpus = join(fixtures, 'broken-corpus');
  const { status, stdout } = run('check', ['--reporter', 'json'], corpus);
  assert.equal(status, 1);
  const { errors, problems } = problemsData.parse(JSON.parse(stdout));
  assert.ok(errors > 50 && problems.length > errors);

  const summary = join(folder, 'summary.md');
  const changed = join(folder, 'changed.txt');
  await writeFile(changed, 'e2e/fixtures/broken-corpus/sources/bad-book.yaml\n');
  const workflow = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const told = run('check', ['--changed-files', changed], corpus, '', workflow);
  assert.equal(told.status, 1);
  assert.match(
    told.stdout,
    /^::error file=e2e\/fixtures\/broken-corpus\/sources\/bad-book\.yaml,line=1,/,
  );
  assert.equal(told.stdout.match(/^::(error|warning) /gm)?.length, 9);
  assert.match(told.stdout, /^::notice title=\d+ more::and \d+ more in the summary$/m);
  assert.match(await readFile(summary, 'utf8'), /^## Check of the corpus\n\n\d+ errors, /);
  const inTerminal = run('check', ['--reporter', 'terminal'], corpus, '', workflow).stderr;
  assert.match(
    inTerminal,
    /^::stop-commands::([-0-9a-f]{36})\n[^]*\n::\1::\n$/,
    'its lines are no commands',
  );
});

test('explain: a code with its examples, all codes, and the nearest of one that is none', () => {
  const corpus = join(fixtures, 'second-corpus');
  const one = run('explain', ['date-invalid'], corpus);
  assert.equal(one.status, 0);
  assert.match(
    one.stdout,
    /^error date-invalid: A date cannot be read\n[^]*^Wrong:\n {4}born: 21\.5\.1901\n\nRight:\n {4}born: 1901-05-21$/m,
  );
  assert.match(run('explain', [], corpus).stdout, /^ {2}link-wanted +warning {2}A link leads /m);
  const none = run('explain', ['date-invlaid'], corpus);
  assert.equal(none.status, 1);
  assert.match(none.stderr, /Did you mean `date-invalid`\?/);
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

test('new: begins an article that has no errors, and never writes over one', async () => {
  const corpus = join(folder, 'begun');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const path = join(corpus, 'articles', 'observatory', 'sky-of-samarra.mdx');
  const args = ['observatory', 'Sky', 'of', 'Samarra', '--source', 'sayili-1960'];
  assert.equal(run('new', [...args, '--dry-run'], corpus).status, 0);
  await assert.rejects(readFile(path), 'nothing is written when it is only shown');
  const begun = run('new', args, corpus);
  assert.match(begun.stdout, /sky-of-samarra\.mdx\n {2}→ .*npm run check/, begun.stderr);
  const text = await readFile(path, 'utf8');
  assert.match(text, /^title: Sky of Samarra$/m);
  assert.match(text, /^sources: \[sayili-1960\]$/m);
  const again = run('new', args, corpus);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /is a name of Sky of Samarra \(.*articles/);
  assert.equal(await readFile(path, 'utf8'), text);

  const source = run('new', ['source', 'smith-2001', 'Skies:', 'a', 'history'], corpus);
  assert.match(source.stdout, /sources\/smith-2001\.yaml\n {2}→ /, source.stderr);
  assert.match(
    await readFile(join(corpus, 'sources', 'smith-2001.yaml'), 'utf8'),
    /^title: 'Skies: a history'$/m,
  );
  assert.match(run('new', ['source', 'smith-2001'], corpus).stderr, /There is a source/);
});

test('new: asks for what it was not told, and leaves nothing when the answers end', async () => {
  const corpus = join(folder, 'asked');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const answers = [
    'sextan',
    'book',
    'Zij-i Sultani',
    'abridged',
    'A book.',
    'sayili-196',
    '',
    'entry',
  ];
  const before = await readdir(join(corpus, 'articles', 'book'));
  const { status, stderr } = run('new', [], corpus, answers.slice(0, 5).join('\n'));
  assert.equal(status, 1);
  assert.match(stderr, /Stopped: nothing was written\.$/m);
  assert.deepEqual(await readdir(join(corpus, 'articles', 'book')), before);
  assert.equal(run('new', [], corpus, `${answers.join('\n')}\n`).status, 0);
  const path = join(corpus, 'articles', 'book', 'zij-i-sultani-abridged.mdx');
  const text = await readFile(path, 'utf8');
  assert.match(text, /^title: Zij-i Sultani\nqualifier: abridged\n/m);
  assert.match(text, /^status: entry$/m);
});

test('rename: moves an article and keeps every link and every other byte', async () => {
  const corpus = join(folder, 'renamed');
  await cp(join(fixtures, 'second-corpus'), corpus, { recursive: true });
  const at = (name: string) => join(corpus, 'articles', 'observatory', `${name}.mdx`);
  const windows = join(corpus, 'articles', 'astronomer', 'tycho-brahe.mdx');
  const before = (await readFile(windows, 'utf8')).replaceAll('\n', '\r\n');
  await writeFile(windows, `\ufeff${before}`);
  const shown = run('rename', ['uraniborg', 'castle-of-urania', '--dry-run'], corpus);
  assert.match(shown.stdout, /^-.*uraniborg.*\n\+.*castle-of-urania/m, shown.stderr);
  await assert.rejects(
    readFile(at('castle-of-urania')),
    'nothing is written when it is only shown',
  );
  const { status, stdout, stderr } = run('rename', ['uraniborg', 'castle-of-urania'], corpus);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^uraniborg\.html leads to it from now on/m);
  await assert.rejects(readFile(at('uraniborg')));
  assert.match(await readFile(at('castle-of-urania'), 'utf8'), /redirectFrom: \[.*uraniborg\]$/m);
  const after = before.replace(/(?<=(?:to|post): |\/)uraniborg(?=[#, .])/g, 'castle-of-urania');
  assert.notEqual(after, before);
  assert.equal(await readFile(windows, 'utf8'), `\ufeff${after}`);
  const checked = run('check', [], corpus);
  assert.match(checked.stderr, /^0 errors, 2 warnings$/m);
});

test('rename: what cannot be is said, and changes nothing', () => {
  const { status, stderr } = run('rename', ['uranibrog', 'x'], join(fixtures, 'second-corpus'));
  assert.equal(status, 1);
  assert.match(stderr, /^There is neither .* Did you mean `uraniborg`\?$/m);
});

test('an option that is none is one sentence', () => {
  for (const command of ['check', 'build', 'bundle', 'serve', 'new', 'rename']) {
    const { status, stderr } = run(command, ['--no-such-option'], join(fixtures, 'second-corpus'));
    assert.equal(status, 1, command);
    assert.match(stderr, /no-such-option/, command);
  }
});
