import { existsSync } from 'node:fs';
import { lstat, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import {
  headLength,
  imageBytesProblem,
  imagePathProblem,
  imageSizeProblem,
  imageTwins,
} from './check-image.ts';
import { decodeFile, refuseSize } from './decode-file.ts';
import { misplacedFile, type TextFolder } from './misplaced-file.ts';

/** Files on their way from the disk at the same time. */
const atOnce = 64;

/** What lies on the disk, read and sorted by path; nothing is understood yet. */
export interface CorpusFiles {
  readonly articles: readonly SourceFile[];
  readonly sources: readonly SourceFile[];
  /** Paths relative to `images/`. */
  readonly images: ReadonlySet<string>;
  readonly maps: readonly SourceFile[];
  readonly readings: readonly SourceFile[];
  /** What new articles begin with. */
  readonly templates: readonly SourceFile[];
  /** Names of the pages that maintainers write, which the pass knows by name alone. */
  readonly pageNames: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** A file as it was read, and by what it is known to be the same. */
interface Remembered {
  readonly stamp: string;
  /** Changed so shortly before it was read that it may have changed again within one tick. */
  readonly isFresh: boolean;
  readonly file: SourceFile | null;
  readonly problems: readonly Problem[];
}

/** What was read before, by path; filled by whoever reads with it. */
export type FileMemory = Map<string, Remembered>;

/** Clocks of disks tick as slowly as this. */
const tick = 2000;

/**
 * Reads `articles/`, `sources/`, `maps/`, `readings/`, `templates/` and the list of `images/` under a
 * corpus root. Hidden files are passed over; symbolic links are refused, because a stranger's could point anywhere. With a memory
 * only what has changed is read, and a file whose text is the same is the same object.
 */
export async function readCorpusFiles(
  root: string,
  memory: FileMemory = new Map(),
): Promise<CorpusFiles> {
  const problems: Problem[] = [];
  const articlePaths = await listFiles(root, 'articles', problems);
  const sourcePaths = await listFiles(root, 'sources', problems);
  const imagePaths = await listFiles(root, 'images', problems);
  const mapPaths = await listFiles(root, 'maps', problems);
  const readingPaths = await listFiles(root, 'readings', problems);
  const templatePaths = await listFiles(root, 'templates', problems);

  const isInPlace = (folder: TextFolder) => (path: string) => {
    const problem = misplacedFile(folder, path);
    if (problem) problems.push(problem);
    return problem === undefined;
  };
  const articleFiles = articlePaths.filter(isInPlace('articles'));
  const sourceFiles = sourcePaths.filter(isInPlace('sources'));
  const mapFiles = mapPaths.filter(isInPlace('maps'));
  const readingFiles = readingPaths.filter(isInPlace('readings'));
  const templateFiles = templatePaths.filter(isInPlace('templates'));
  const kept = new Set([
    ...articleFiles,
    ...sourceFiles,
    ...mapFiles,
    ...readingFiles,
    ...templateFiles,
  ]);
  for (const path of memory.keys()) if (!kept.has(path)) memory.delete(path);
  const articles = await readTexts(root, articleFiles, problems, memory);
  const sources = await readTexts(root, sourceFiles, problems, memory);
  const maps = await readTexts(root, mapFiles, problems, memory);
  const readings = await readTexts(root, readingFiles, problems, memory);
  const templates = await readTexts(root, templateFiles, problems, memory);
  problems.push(...imageTwins(imagePaths));
  for (const path of imagePaths) {
    const problem = await checkImage(root, path);
    if (problem) problems.push(problem);
  }
  const images = new Set(imagePaths.map((path) => path.slice('images/'.length)));
  const pageNames = new Set(
    (await listFiles(root, 'pages', problems)).flatMap(
      (path) => /^pages\/([a-z0-9-]+)\.mdx$/.exec(path)?.[1] ?? [],
    ),
  );
  return { articles, sources, images, maps, readings, templates, pageNames, problems };
}

async function listFiles(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  if (!(await lstat(join(root, folder))).isDirectory()) {
    problems.push(
      problemOfFile('file-unreadable', folder, {
        message: `\`${folder}\` is not a folder.`,
        hint: 'Put the folder itself here: links are not followed.',
      }),
    );
    return [];
  }
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...(await listFiles(root, path, problems)));
    else if (entry.isFile()) found.push(path);
    else {
      problems.push(
        problemOfFile('file-unreadable', path, {
          message: `\`${path}\` is not an ordinary file.`,
          hint: 'Put the file itself here: links are not followed.',
        }),
      );
    }
  }
  return found.sort(compareText);
}

async function checkImage(root: string, path: string): Promise<Problem | undefined> {
  const named = imagePathProblem(path);
  if (named) return named;
  try {
    const { size } = await stat(join(root, path));
    return (
      imageSizeProblem(path, size) ??
      imageBytesProblem(
        path,
        await readHead(join(root, path), path.endsWith('.svg') ? size : headLength),
      )
    );
  } catch (error) {
    return unreadable(root, path, error);
  }
}

async function readHead(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function unreadable(root: string, path: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message.replaceAll(root, '') : String(error);
  return problemOfFile('file-unreadable', path, { message: `The file cannot be read: ${reason}` });
}

/** In the order of the paths; many at once, since a disk answers slowly and not in turn. */
async function readTexts(
  root: string,
  paths: readonly string[],
  problems: Problem[],
  memory: FileMemory,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    const batch = paths.slice(start, start + atOnce);
    const read = await Promise.all(batch.map((path) => readText(root, path, memory)));
    for (const { file, problems: found } of read) {
      problems.push(...found);
      if (file) files.push(file);
    }
  }
  return files;
}

async function readText(root: string, path: string, memory: FileMemory): Promise<Remembered> {
  const known = memory.get(path);
  const now = Date.now();
  const status = await stat(join(root, path)).catch(() => undefined);
  const stamp = status ? `${status.size} ${status.mtimeMs} ${status.ino}` : '';
  if (status && known?.stamp === stamp && !known.isFresh) return known;
  const problems: Problem[] = [];
  const read = await readAnew(root, path, problems);
  const file = read !== null && read.text === known?.file?.text ? known.file : read;
  const isFresh = status === undefined || now - status.mtimeMs < tick;
  const remembered = { stamp, isFresh, file, problems };
  memory.set(path, remembered);
  return remembered;
}

async function readAnew(
  root: string,
  path: string,
  problems: Problem[],
): Promise<SourceFile | null> {
  try {
    const { size } = await stat(join(root, path));
    const decoded = refuseSize(path, size) ?? decodeFile(path, await readFile(join(root, path)));
    problems.push(...decoded.problems);
    return decoded.file;
  } catch (error) {
    problems.push(unreadable(root, path, error));
    return null;
  }
}
