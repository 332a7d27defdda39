import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configFile } from '../../config/resolve-config.ts';
import type { ProblemCode } from '../../diagnostics/codes.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { CorpusFiles } from '../../entities/read-corpus-files.ts';
import type { FileChange, RenamedFiles } from '../../renaming/plan-rename.ts';

/** What the pass does not read, but names entities: pages about the encyclopedia, the config. */
export async function readPages(
  root: string,
): Promise<Pick<RenamedFiles, 'pages' | 'notes' | 'config'>> {
  const folder = join(root, 'pages');
  const names = existsSync(folder)
    ? (await readdir(folder)).filter((name) => name.endsWith('.mdx'))
    : [];
  const read = async (path: string): Promise<SourceFile> => {
    const text = await readFile(join(root, path), 'utf8');
    return { path, text: text.replace(/^\ufeff/, '') };
  };
  const pages = await Promise.all(names.sort().map((name) => read(`pages/${name}`)));
  const notes = existsSync(join(root, 'README.md')) ? [await read('README.md')] : [];
  return { pages, notes, config: await read(configFile) };
}

/** Nobody can say what such a file names. */
const unreadableCodes: ReadonlySet<ProblemCode> = new Set([
  'file-unreadable',
  'file-encoding',
  'file-too-large',
  'front-matter-missing',
  'yaml-invalid',
  'markdown-invalid',
  'line-too-long',
  'nesting-too-deep',
]);

/** The problems of files that cannot be read and that name an id or a key. */
export async function unreadable(
  problems: readonly Problem[],
  root: string,
  id: string,
): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const problem of problems.filter(({ code }) => unreadableCodes.has(code))) {
    const text = await readFile(join(root, problem.file), 'latin1').catch(() => '');
    if (text.includes(id)) found.push(problem);
  }
  return found;
}

/** Those of the files that begin with a byte-order mark, which is no part of their text. */
export async function marked(
  root: string,
  changes: readonly FileChange[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { path } of changes) {
    const bytes = await readFile(join(root, path));
    if (bytes.subarray(0, 3).toString('hex') === 'efbbbf') found.add(path);
  }
  return found;
}

/** The files of a corpus as they would be. */
export function afterChanges(files: CorpusFiles, changes: readonly FileChange[]): CorpusFiles {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const changed = (list: readonly SourceFile[]): SourceFile[] =>
    list
      .map((file) => {
        const change = byPath.get(file.path);
        return change ? { path: change.newPath, text: change.after } : file;
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...files,
    articles: changed(files.articles),
    sources: changed(files.sources),
    readings: changed(files.readings),
  };
}
