import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './run-program.ts';

/*
 * The story of somebody's first pull request, in a clone of a small encyclopedia: begin an article,
 * make mistakes, be told, mend them, see what it does to the rest, and give it a better name.
 */

let folder = '';
let clone = '';
const article = () => join(clone, 'content', 'articles', 'astronomer', 'hulagu-khan.mdx');

function git(where: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', where, ...who, ...args], { stdio: 'ignore' });
}

function run(command: string, ...args: string[]) {
  const program = join(projectRoot, 'src', 'cli', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, QAMUS_CORPUS: 'content', GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' },
  });
  assert.doesNotMatch(stdout + stderr, /^\s+at .+:\d+:\d+/m, 'nobody is shown a stack trace');
  return { status, stdout, stderr };
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus story '));
  const origin = join(folder, 'origin');
  const second = join(projectRoot, 'e2e', 'fixtures', 'second-corpus');
  await cp(second, join(origin, 'content'), { recursive: true });
  git(folder, 'init', '-q', '-b', 'main', 'origin');
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'the encyclopedia');
  git(folder, 'clone', '-q', pathToFileURL(origin).href, 'clone');
  clone = join(folder, 'clone');
});

after(() => rm(folder, { recursive: true, force: true }));

test('a first pull request: new, five mistakes, check, mend, impact, rename', async () => {
  git(clone, 'checkout', '-qb', 'hulagu');
  const begun = run('new', 'astronomer', 'Hulagu Khan', '--source', 'sayili-1960');
  assert.equal(begun.status, 0, begun.stderr);
  assert.match(begun.stderr, /^2 links wait for it\.$/m);
  assert.match(begun.stdout, /^content.articles.astronomer.hulagu-khan\.mdx$/m);

  const mistaken = `---
title: Hulagu Khan
summary: Hulagu Khan was the patron of the observatory at Maragheh.
statsu: draft
tradition: islamicate
born: { on: 1217-13, source: sayili-1960 }
died: { on: 1265-02-08, source: sayili-1690 }
relations:
  - { type: kin-of, to: ulugh-beg-observatry, source: sayili-1960 }
sources: [sayili-1960]
---

**Hulagu Khan** won [[nasir-al-din-al-tusy]] for an observatory at Maragheh.[@sayili-1960]
`;
  await writeFile(article(), mistaken);
  const told = run('check');
  assert.equal(told.status, 1);
  const file = 'content/articles/astronomer/hulagu-khan.mdx';
  assert.deepEqual(
    told.stderr
      .split('\n')
      .filter((line) => /^(?:error|warning) /.test(line) && line.includes(file)),
    [
      `error field-unknown ${file}:4:1`,
      `error date-invalid ${file}:6:13`,
      `error source-unknown ${file}:7:33`,
      `error entity-unknown ${file}:9:25`,
      `error link-misspelt ${file}:13:23`,
    ],
  );
  assert.match(told.stderr, /^5 errors, /m);

  const mended = mistaken
    .replace('statsu', 'status')
    .replace('1217-13', '1217')
    .replace('sayili-1690', 'sayili-1960')
    .replace('ulugh-beg-observatry', 'asil-al-din-al-tusi')
    .replace('al-tusy', 'al-tusi');
  await writeFile(article(), mended);
  const tusi = join(clone, 'content', 'articles', 'astronomer', 'nasir-al-din-al-tusi.mdx');
  const text = await readFile(tusi, 'utf8');
  await writeFile(tusi, text.replaceAll('1274-06-26', '1274-06-27'));
  const checked = run('check', '--base', 'origin/main');
  assert.deepEqual([checked.status, checked.stderr], [0, '']);

  const { stdout, stderr, status } = run('impact');
  assert.equal(status, 0, stderr);
  assert.match(
    stdout,
    /^Compared with origin\/main \([0-9a-f]{9}\): 1 article added, 1 article changed, /,
  );
  assert.match(stdout, /added: Hulagu Khan content\/articles\/astronomer\/hulagu-khan\.mdx/);
  assert.match(stdout, /died|Died/);
  assert.match(stdout, /date: 1274-06-26 \[ragep-1993\].* → 1274-06-27 \[ragep-1993\]/);
  assert.match(stdout, /shown on nasir-al-din-al-tusi\.html, .*maragheh-observatory\.html/);
  assert.match(stdout, /^Values with a source that stand nowhere any more \(2\)$/m);

  git(clone, 'add', '.');
  git(clone, 'commit', '-qm', 'Hulagu Khan');
  const renamed = run('rename', 'nasir-al-din-al-tusi', 'tusi');
  assert.equal(renamed.status, 0, renamed.stderr);
  const moved = run('impact', '--base', 'hulagu');
  // The one article is another because its link is written otherwise now; nothing else is.
  assert.match(moved.stdout, /: 1 article changed, 1 article moved\.\n\nArticles \(2\)\n/);
  await rm(join(clone, 'content', 'articles', 'astronomer', 'sophia-brahe.mdx'));
  const gone = run('check', '--base', 'origin/main');
  assert.match(gone.stderr, /^error id-vanished content\/articles\/astronomer\/sophia-brahe\.mdx/m);
});
