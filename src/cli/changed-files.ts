import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * The files that a change is about, as paths from here: listed in a file, one a line, or whatever
 * differs from where the branch left `base`. That nobody can tell is said, and stops nothing.
 */
export async function changedFiles(
  base: string | undefined,
  list: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (list !== undefined) {
    return new Set((await readFile(list, 'utf8')).split(/\r?\n/).filter((line) => line !== ''));
  }
  if (base === undefined) return undefined;
  if (base.startsWith('-')) throw new Error(`\`${base}\` is no branch or commit to compare with.`);
  const args = ['diff', '--name-only', '-z', '--relative', '--merge-base', base, '--'];
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8' });
  if (status === 0) return new Set(stdout.split('\0').filter((path) => path !== ''));
  const reason = error ? 'git cannot be run' : stderr.trim().split('\n')[0];
  console.error(`What has changed since \`${base}\` cannot be told: ${reason}.`);
  return undefined;
}
