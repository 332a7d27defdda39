import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BuildFailure } from './build-failure.ts';
import { guardOutput } from './guard-output.ts';

const root = await mkdtemp(join(tmpdir(), 'qamus-output-'));
after(() => rm(root, { recursive: true, force: true }));

async function folder(name: string, ...files: string[]): Promise<string> {
  const path = join(root, name);
  await mkdir(path);
  for (const file of files) await writeFile(join(path, file), file);
  return path;
}

test('a new folder, an empty one and a finished site may be replaced', async () => {
  await guardOutput(join(root, 'new'));
  await guardOutput(await folder('empty'));
  await guardOutput(await folder('site', 'index.html', 'wanted.html', 'facets.css'));
});

test('a file, a link and a folder of somebody else may not', async () => {
  const letters = await folder('letters', 'index.html', 'letter.txt');
  const link = join(root, 'link');
  await symlink(join(root, 'letters'), link, 'junction');
  for (const out of [letters, join(letters, 'letter.txt'), link]) {
    await assert.rejects(guardOutput(out), BuildFailure, out);
  }
  await assert.rejects(guardOutput(join(letters, 'letter.txt', 'dist')), BuildFailure);
});

test('the command refuses before it does anything', async () => {
  const out = await folder('diary', 'today.txt');
  const program = join(import.meta.dirname, '..', 'cli', 'build.ts');
  const args = [
    program,
    '--corpus',
    join(root, 'none'),
    '--out',
    out,
    '--work',
    join(root, 'work'),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /holds something else than a site built before/);
  assert.equal(await readFile(join(out, 'today.txt'), 'utf8'), 'today.txt');
});
