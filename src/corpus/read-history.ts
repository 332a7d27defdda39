import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** When each article was last changed, as its history tells. */
export interface History {
  /**
   * `known`; `shallow`: the clone was cut off, and every older article would bear the date of the
   * cut; `none`: no history at hand.
   */
  readonly state: 'known' | 'shallow' | 'none';
  /** Day of the last commit (`1946-07-01`) by path from the corpus root; empty unless known. */
  readonly changed: Readonly<Record<string, string>>;
}

const mark = '\u0001';

/** Asks git, where there is one, for the last change of every article of a corpus. */
export async function readHistory(root: string): Promise<History> {
  try {
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') return { state: 'shallow', changed: {} };
    const log = ['log', '--no-renames', '--name-only', '--relative', `--format=${mark}%cs`];
    return { state: 'known', changed: lastChanges(await git(root, [...log, '--', 'articles'])) };
  } catch {
    return { state: 'none', changed: {} };
  }
}

/** The first, latest, day under which a path stands in a log of marked days and paths. */
export function lastChanges(log: string): Readonly<Record<string, string>> {
  const changed = new Map<string, string>();
  for (const commit of log.split(mark)) {
    const [day = '', ...paths] = commit.split('\n').filter((line) => line !== '');
    for (const path of paths) if (!changed.has(path)) changed.set(path, day);
  }
  return Object.fromEntries(changed);
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], {
    maxBuffer: 2 ** 30,
  });
  return stdout;
}
