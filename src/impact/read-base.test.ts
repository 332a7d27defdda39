import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findBase, idsAt, writeBase } from './read-base.ts';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

function git(where: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', where, ...who, ...args], { stdio: 'ignore' });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus base '));
  const files: Record<string, string> = {
    'content/encyclopedia.config.ts': 'export default {};\n',
    'content/articles/river/aare.mdx': 'Äare\r\n\n',
    'content/images/a.svg': '<svg/>',
    'content/images/b.png': 'heavy',
    'README.md': 'x',
  };
  git(folder, 'init', '-q', '-b', 'main', 'all');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(at('all'), path, '..'), { recursive: true });
    await writeFile(at('all', path), text);
  }
  git(at('all'), 'add', '.');
  git(at('all'), 'commit', '-qm', 'first');
  git(at('all'), 'checkout', '-qb', 'work');
  await writeFile(at('all', 'content', 'articles', 'river', 'inn.mdx'), 'Inn');
  git(at('all'), 'add', '.');
  git(at('all'), 'commit', '-qm', 'second');
  git(at('all'), 'checkout', '-q', 'main');
  await writeFile(at('all', 'README.md'), 'y');
  git(at('all'), 'commit', '-qam', 'elsewhere');
  git(at('all'), 'checkout', '-q', 'work');
});

after(() => rm(folder, { recursive: true, force: true }));

test('the base is where the branch left the other one, byte for byte', async () => {
  const root = at('all', 'content');
  const base = findBase(root, undefined);
  assert.equal(base.name, 'main');
  assert.deepEqual(findBase(root, 'work').commit === base.commit, false);
  assert.deepEqual([...idsAt(root, base)], [['aare', 'river']]);
  const copy = at('copy');
  await writeBase(root, base, copy);
  const found = (await readdir(copy, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  assert.deepEqual(found.sort(), ['a.svg', 'aare.mdx', 'b.png', 'encyclopedia.config.ts']);
  assert.equal(await readFile(join(copy, 'articles', 'river', 'aare.mdx'), 'utf8'), 'Äare\r\n\n');
  assert.equal(await readFile(join(copy, 'images', 'a.svg'), 'utf8'), '<svg/>');
  assert.equal(await readFile(join(copy, 'images', 'b.png'), 'utf8'), '', 'only its name matters');
});

test('what cannot be compared is said in a sentence', async () => {
  const root = at('all', 'content');
  assert.throws(() => findBase(root, 'nowhere'), /no branch or commit `nowhere` here\. Fetch it/);
  assert.throws(() => findBase(root, '--output=x'), /`--output=x` is no branch or commit/);
  await mkdir(at('plain'));
  assert.throws(() => findBase(at('plain'), undefined), /is not under git/);
  git(folder, 'clone', '-q', '--depth', '1', '-b', 'work', pathToFileURL(at('all')).href, 'cut');
  assert.throws(() => findBase(at('cut', 'content'), undefined), /neither `origin\/main` nor/);
  git(at('cut'), 'fetch', '-q', '--depth', '1', 'origin', 'main:main');
  assert.throws(() => findBase(at('cut', 'content'), 'main'), /shallow.* git fetch --unshallow$/s);
  await assert.rejects(
    writeBase(at('all'), findBase(at('all'), 'main'), at('x')),
    /no corpus in `\.`/,
  );
});
