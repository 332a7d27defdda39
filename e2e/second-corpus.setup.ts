import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'playwright/test';
import { secondCorpus, secondDist, secondFolder } from './support/second-site.ts';

test('the second corpus is built', async () => {
  test.setTimeout(180_000);
  await rm(secondFolder, { recursive: true, force: true });
  // A copy has no history, and its pages no days that change with every commit.
  const corpus = join(secondFolder, 'corpus');
  await cp(secondCorpus, corpus, { recursive: true });
  await promisify(execFile)(process.execPath, [
    join('src', 'cli', 'build.ts'),
    `--corpus=${corpus}`,
    `--out=${secondDist}`,
    `--work=${join(secondFolder, 'work')}`,
  ]);
});
