import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import {
  filesOf,
  hostileCorpus,
  hostileDist,
  hostileFolder,
  hostileRelease,
} from './support/hostile-site.ts';
import { oneFactCorpus, oneFactFolder, said } from './support/one-fact-site.ts';
import { secondCorpus, secondDist, secondFolder } from './support/second-site.ts';

/*
 * All sites the tests read beside Ten Districts. One build at a time, and none beside the dev
 * server: Astro keeps one list of the articles in the checkout, whichever corpus they are of.
 */

test.describe.configure({ mode: 'default', timeout: 180_000 });

async function build(corpus: string, out: string, work: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    join('src', 'cli', 'build.ts'),
    `--corpus=${corpus}`,
    `--out=${out}`,
    `--work=${work}`,
  ]);
}

test('the second corpus is built', async () => {
  await rm(secondFolder, { recursive: true, force: true });
  // A copy has no history, and its pages no days that change with every commit.
  const corpus = join(secondFolder, 'corpus');
  await cp(secondCorpus, corpus, { recursive: true });
  await build(corpus, secondDist, join(secondFolder, 'work'));
});

test('a town is built before and after one date in it changes', async () => {
  await rm(oneFactFolder, { recursive: true, force: true });
  const corpus = join(oneFactFolder, 'corpus');
  const work = join(oneFactFolder, 'work');
  await cp(oneFactCorpus, corpus, { recursive: true });
  await build(corpus, join(oneFactFolder, 'before'), work);
  const file = join(corpus, 'articles', 'person', 'ada.mdx');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(said.before);
  await writeFile(file, text.replace(said.before, said.after));
  await build(corpus, join(oneFactFolder, 'after'), work);
});

test('what strangers send is built, and nothing is written beside the site', async () => {
  await rm(hostileFolder, { recursive: true, force: true });
  const corpus = join(hostileFolder, 'corpus');
  await cp(hostileCorpus, corpus, { recursive: true });
  const before = await filesOf(hostileFolder);
  const work = join(hostileFolder, 'work');
  await build(corpus, hostileDist, work);
  await promisify(execFile)(
    process.execPath,
    [
      join('src', 'cli', 'bundle.ts'),
      ...['--single-file', '--epub', `--site=${hostileDist}`],
      ...[`--work=${work}`, `--out=${hostileRelease}`],
    ],
    { env: { ...process.env, QAMUS_CORPUS: corpus } },
  );
  expect(await filesOf(hostileFolder, ['dist', 'work', 'release'])).toEqual(before);
});
