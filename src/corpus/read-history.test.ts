import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { articleHistories, readHistory } from './read-history.ts';

let folder = '';

const git = (where: string, day: string, who: string, ...args: string[]): void => {
  const address = `${who.toLowerCase()}@example.org`;
  const by = [
    '-c',
    `user.name=${who}`,
    '-c',
    `user.email=${address}`,
    '-c',
    'commit.gpgsign=false',
  ];
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, TZ: 'UTC' };
  execFileSync('git', ['-C', where, ...by, ...args], { env, stdio: 'ignore' });
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus-history-'));
  const all = join(folder, 'all');
  const rivers = join(all, 'content', 'articles', 'river');
  const text = 'A river of many words, so that it is known again under another name.\n';
  await mkdir(rivers, { recursive: true });
  git(all, '2001-01-01', 'A', 'init', '-q');
  await writeFile(join(all, '.mailmap'), '# chosen\nBea the Second <b@example.org>\n <c@x.org>\n');
  await writeFile(join(rivers, 'ill.mdx'), text);
  await writeFile(join(rivers, 'aare.mdx'), 'one');
  git(all, '2001-01-01', 'A', 'add', '.');
  git(all, '2001-01-01', 'A', 'commit', '-qm', 'first');
  await writeFile(join(rivers, 'ill.mdx'), `${text}two\n`);
  git(all, '2002-02-02', 'B', 'commit', '-qam', 'second');
  await rename(join(rivers, 'ill.mdx'), join(rivers, 'inn-é.mdx'));
  git(all, '2003-03-03', 'A', 'add', '.');
  git(all, '2003-03-03', 'A', 'commit', '-qm', 'another name');
});

after(() => rm(folder, { recursive: true, force: true }));

test('an article bears the day of its last change, and who wrote it, whatever it was called', async () => {
  assert.deepEqual(await readHistory(join(folder, 'all', 'content')), {
    state: 'known',
    articles: {
      'articles/river/inn-é.mdx': { day: '2003-03-03', people: 2, credited: ['Bea the Second'] },
      'articles/river/aare.mdx': { day: '2001-01-01', people: 1, credited: [] },
    },
  });
});

test('a clone that was cut off gives no days rather than one for all', async () => {
  const address = pathToFileURL(join(folder, 'all')).href;
  git(folder, '2003-03-03', 'A', 'clone', '-q', '--depth', '1', address, 'cut');
  assert.deepEqual(await readHistory(join(folder, 'cut', 'content')), {
    state: 'shallow',
    articles: {},
  });
});

test('a folder without a history gives none', async () => {
  const plain = await mkdtemp(join(tmpdir(), 'qamus-plain-'));
  assert.deepEqual(await readHistory(plain), { state: 'none', articles: {} });
  await rm(plain, { recursive: true });
});

test('of several commits the first counts, which is the latest; who wrote first is named first', () => {
  const log =
    '\u00012002-02-02\u0002Cy\u0002c@x.org\n\nM\ta.mdx\n' +
    '\u00012001-06-01\u0002Bo\u0002b@x.org\n\nR090\tb.mdx\ta.mdx\nA\tb.mdx\n' +
    '\u00012001-01-01\u0002Bo\u0002B@x.org\n\nA\tb.mdx\n';
  assert.deepEqual(articleHistories(log, new Set(['Bo', 'Cy'])), {
    'a.mdx': { day: '2002-02-02', people: 2, credited: ['Bo', 'Cy'] },
    'b.mdx': { day: '2001-06-01', people: 1, credited: ['Bo'] },
  });
});
