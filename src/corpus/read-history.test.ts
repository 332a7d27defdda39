import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lastChanges, readHistory } from './read-history.ts';

let folder = '';

const git = (where: string, day: string, ...args: string[]): void => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, TZ: 'UTC' };
  execFileSync('git', ['-C', where, ...who, ...args], { env, stdio: 'ignore' });
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus-history-'));
  const rivers = join(folder, 'all', 'content', 'articles', 'river');
  await mkdir(rivers, { recursive: true });
  git(join(folder, 'all'), '2001-01-01', 'init', '-q');
  await writeFile(join(rivers, 'inn.mdx'), 'one');
  await writeFile(join(rivers, 'aare.mdx'), 'one');
  git(join(folder, 'all'), '2001-01-01', 'add', '.');
  git(join(folder, 'all'), '2001-01-01', 'commit', '-qm', 'first');
  await writeFile(join(rivers, 'inn.mdx'), 'two');
  git(join(folder, 'all'), '2002-02-02', 'commit', '-qam', 'second');
});

after(() => rm(folder, { recursive: true, force: true }));

test('an article bears the day of the last commit that changed it', async () => {
  assert.deepEqual(await readHistory(join(folder, 'all', 'content')), {
    state: 'known',
    changed: { 'articles/river/inn.mdx': '2002-02-02', 'articles/river/aare.mdx': '2001-01-01' },
  });
});

test('a clone that was cut off gives no days rather than one for all', async () => {
  const address = pathToFileURL(join(folder, 'all')).href;
  git(folder, '2003-03-03', 'clone', '-q', '--depth', '1', address, 'cut');
  assert.deepEqual(await readHistory(join(folder, 'cut', 'content')), {
    state: 'shallow',
    changed: {},
  });
});

test('a folder without a history gives none', async () => {
  const plain = await mkdtemp(join(tmpdir(), 'qamus-plain-'));
  assert.deepEqual(await readHistory(plain), { state: 'none', changed: {} });
  await rm(plain, { recursive: true });
});

test('of several days of a path the first counts, which is the latest', () => {
  assert.deepEqual(lastChanges('\u00012002-02-02\n\na.mdx\n\u00012001-01-01\n\na.mdx\nb.mdx\n'), {
    'a.mdx': '2002-02-02',
    'b.mdx': '2001-01-01',
  });
});
