import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the history of one article tells. */
export interface ArticleHistory {
  /** Of the last commit that changed it: `1946-07-01`. */
  readonly day: string;
  /** How many wrote it. */
  readonly people: number;
  /** Those of them who chose a name to be credited by, the first to write it first. */
  readonly credited: readonly string[];
}

/** When each article was last changed, and by how many it was written. */
export interface History {
  /**
   * `known`; `shallow`: the clone was cut off, and every older article would bear the date of the
   * cut; `none`: no history at hand.
   */
  readonly state: 'known' | 'shallow' | 'none';
  /** By path from the corpus root; empty unless known. */
  readonly articles: Readonly<Record<string, ArticleHistory>>;
}

const commitMark = '\u0001';
const fieldMark = '\u0002';

/**
 * Asks git, where there is one, for the history of every article of a corpus: once for all, renames
 * followed. Who wrote stands in it as `.mailmap` says; only who has a line there is named.
 */
export async function readHistory(root: string): Promise<History> {
  try {
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') return { state: 'shallow', articles: {} };
    const format = `--format=${[`${commitMark}%cs`, '%aN', '%aE'].join(fieldMark)}`;
    const log = ['-c', 'core.quotePath=false', 'log', '-M', '--name-status', '--relative', format];
    const told = await git(root, [...log, '--', 'articles']);
    return { state: 'known', articles: articleHistories(told, await chosenNames(root)) };
  } catch {
    return { state: 'none', articles: {} };
  }
}

interface Gathered {
  readonly day: string;
  /** By address, the last to write first. */
  readonly people: Map<string, string>;
}

/** Reads a log of marked days, names and addresses, with the state and paths of files below. */
export function articleHistories(
  log: string,
  chosen: ReadonlySet<string>,
): Readonly<Record<string, ArticleHistory>> {
  const gathered = new Map<string, Gathered>();
  /** From a path of an older commit to that of today. */
  const today = new Map<string, string>();
  for (const commit of log.split(commitMark)) {
    const [head = '', ...lines] = commit.split('\n').filter((line) => line !== '');
    const [day = '', name = '', address = ''] = head.split(fieldMark);
    const renamed: [string, string][] = [];
    for (const line of lines) {
      const [state = '', older = '', newer = older] = line.split('\t');
      const path = today.get(newer) ?? newer;
      if (state.startsWith('R')) renamed.push([older, path]);
      const known = gathered.get(path) ?? { day, people: new Map<string, string>() };
      gathered.set(path, known);
      known.people.set(address.toLowerCase(), name);
    }
    // Only commits before this one call it so.
    for (const [older, path] of renamed) today.set(older, path);
  }
  return Object.fromEntries(
    [...gathered].map(([path, { day, people }]) => {
      const names = new Set([...people.values()].reverse());
      const credited = [...names].filter((name) => chosen.has(name));
      return [path, { day, people: people.size, credited }];
    }),
  );
}

/** Names that `.mailmap` gives to addresses: whoever stands there wants to be called so. */
async function chosenNames(root: string): Promise<ReadonlySet<string>> {
  const top = (await git(root, ['rev-parse', '--show-toplevel'])).trim();
  const text = await readFile(join(top, '.mailmap'), 'utf8').catch(() => '');
  return new Set(
    text.split(/\r?\n/).flatMap((line) => {
      const [, name] = /^\s*([^#<\s][^<]*?)\s*</.exec(line) ?? [];
      return name === undefined ? [] : [name];
    }),
  );
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], {
    maxBuffer: 2 ** 30,
  });
  return stdout;
}
