import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/read-config.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import { readCorpusFiles, type CorpusFiles } from '../entities/read-corpus-files.ts';
import { writeBase, type Base } from '../impact/read-base.ts';
import type { SideReading } from '../impact/side.ts';
import { printProblems } from './print-problems.ts';
import { readPages } from './rename/read-files.ts';

interface FolderReading extends SideReading {
  readonly files: CorpusFiles;
}

/**
 * The corpus as it was in its base, and as it lies on the disk. Undefined where either cannot be
 * read; why is printed.
 */
export async function readSides(
  root: string,
  base: Base,
): Promise<{ readonly before: SideReading; readonly now: SideReading } | undefined> {
  const now = await readSide(root);
  const folder = await mkdtemp(join(tmpdir(), 'qamus-base-'));
  try {
    await writeBase(root, base, folder);
    const before = await readSide(folder);
    return now && before && { before, now: withSoundArticles(now, before) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSide(root: string): Promise<FolderReading | undefined> {
  const { encyclopedia, problems } = await readConfig(root);
  if (!encyclopedia) {
    await printProblems(root, problems);
    return undefined;
  }
  const files = await readCorpusFiles(root);
  const pass = buildCorpus(encyclopedia, files);
  const { pages } = await readPages(root);
  return {
    encyclopedia,
    files,
    pass,
    problems: sortProblems([...files.problems, ...pass.problems]),
    pages: [...pages, ...files.readings],
  };
}

/**
 * An article with an error in its front matter is nobody, and everything that leads to it would
 * seem lost: its problem is told, and it counts as it was before.
 */
function withSoundArticles(now: FolderReading, before: FolderReading): SideReading {
  const sound = new Set(now.pass.memory.links.entities.map(({ id }) => id));
  const was = new Map(before.files.articles.map((file) => [file.path, file]));
  const unread = [...now.pass.known.ids].filter(
    ([id, kind]) => !sound.has(id) && was.has(`articles/${kind}/${id}.mdx`),
  );
  if (unread.length === 0) return now;
  const faulty = new Set(unread.map(([id, kind]) => `articles/${kind}/${id}.mdx`));
  const articles = now.files.articles.map((file) =>
    faulty.has(file.path) ? (was.get(file.path) ?? file) : file,
  );
  return {
    ...now,
    pass: buildCorpus(now.encyclopedia, { ...now.files, articles }, now.pass.memory),
    unread: unread.map(([id]) => id),
  };
}
