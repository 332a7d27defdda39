import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The state that a change is compared with: where its branch left the other one. */
export interface Base {
  /** Of the branch or commit, as it was asked for. */
  readonly name: string;
  readonly commit: string;
}

/**
 * Finds what the working copy of a corpus is compared with: where it left `name`, or else
 * `origin/main` or `main`.
 *
 * @throws Error with a sentence where there is no such state.
 */
export function findBase(root: string, name: string | undefined): Base {
  if (name?.startsWith('-')) throw new Error(`\`${name}\` is no branch or commit.`);
  if (git(root, ['rev-parse', '--is-inside-work-tree']) === undefined) {
    throw new Error(
      `\`${root}\` is not under git, so there is nothing to compare with. \`git clone\` the encyclopedia, and work there.`,
    );
  }
  const commitOf = (each: string) =>
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${each}^{commit}`]);
  const known = name === undefined ? ['origin/main', 'main'] : [name];
  const found = known.find((each) => commitOf(each) !== undefined);
  if (found === undefined) {
    throw new Error(
      name === undefined
        ? 'There is neither `origin/main` nor `main`. Say what to compare with: --base <branch>'
        : `There is no branch or commit \`${name}\` here. Fetch it first: git fetch origin ${name.replace(/^origin\//, '')}`,
    );
  }
  const commit = git(root, ['merge-base', 'HEAD', found]);
  if (commit !== undefined) return { name: found, commit };
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  throw new Error(
    isShallow
      ? `The clone is shallow and does not reach to where this branch left \`${found}\`. Fetch the rest: git fetch --unshallow`
      : `This branch and \`${found}\` have no common history.`,
  );
}

/** Only these are read of pictures; of the others it is enough that they are there. */
const isCompared = (path: string): boolean => !path.startsWith('images/') || path.endsWith('.svg');

/**
 * Writes the corpus as it was in a commit into a folder. Links and modules of git are left out, as
 * they are when a corpus is read.
 *
 * @throws Error with a sentence where the commit has no corpus.
 */
export async function writeBase(
  root: string,
  { commit, name }: Base,
  folder: string,
  isRead: (path: string) => boolean = isCompared,
): Promise<void> {
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${prefixOf(root)}`]);
  const files = (listed ?? '').split('\0').flatMap((entry) => {
    const [, hash, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    return hash !== undefined && path !== undefined ? [{ hash, path }] : [];
  });
  if (!files.some(({ path }) => path === 'encyclopedia.config.ts')) {
    throw new Error(`\`${name}\` has no corpus in \`${prefixOf(root) || '.'}\` to compare with.`);
  }
  const read = files.filter(({ path }) => isRead(path));
  const texts = await blobs(
    root,
    read.map(({ hash }) => hash),
  );
  const byHash = new Map(read.map(({ hash }, at) => [hash, texts[at]]));
  for (const { hash, path } of files) {
    const target = join(folder, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, byHash.get(hash) ?? '');
  }
}

/** The ids of the articles that a commit has, with their kinds; no file is read. */
export function idsAt(root: string, { commit }: Base): ReadonlyMap<string, string> {
  const tree = `${commit}:${prefixOf(root)}`;
  const listed = git(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', tree]) ?? '';
  return new Map(
    listed.split('\0').flatMap((path) => {
      const [, kind, id] = /^articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
      return kind !== undefined && id !== undefined ? [[id, kind] as const] : [];
    }),
  );
}

/** Of the corpus in its repository, without a slash at the end. */
function prefixOf(root: string): string {
  return (git(root, ['rev-parse', '--show-prefix']) ?? '').replace(/\/$/, '');
}

/** All at once: a process for each file would take seconds. */
async function blobs(root: string, hashes: readonly string[]): Promise<Buffer[]> {
  const child = spawn('git', ['-C', root, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number | null>((settle, refuse) => {
    child.on('error', refuse).on('close', settle);
  });
  child.stdin.end(hashes.map((hash) => `${hash}\n`).join(''));
  if ((await ended) !== 0) throw new Error('git could not read the files of the base.');
  const output = Buffer.concat(chunks);
  let at = 0;
  return hashes.map(() => {
    const headEnd = output.indexOf('\n', at);
    const size = Number(output.subarray(at, headEnd).toString().split(' ')[2]);
    const content = output.subarray(headEnd + 1, headEnd + 1 + size);
    at = headEnd + 1 + size + 1;
    return content;
  });
}

/** What a command of git prints; undefined where it fails. */
function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout.trim() : undefined;
}
