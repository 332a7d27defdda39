import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { replaceFile } from '../bundles/replace-file.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { editorFiles, editorFolder } from '../export/editor/editor-files.ts';
import { projectRoot } from './run-program.ts';

/**
 * Writes what editors complete by, of the corpus as it lies on the disk. Answers how many files;
 * undefined where the corpus cannot be read.
 */
export async function writeEditorFiles(root: string): Promise<number | undefined> {
  const { pass, encyclopedia } = await readCorpus(root);
  if (!pass || !encyclopedia) return undefined;
  const addressOf = (path: string) => pathToFileURL(join(root, path)).href;
  const files = editorFiles(encyclopedia, pass, addressOf);
  for (const { name, text } of files)
    await replaceFile(join(projectRoot, editorFolder, name), text);
  return files.length;
}

/** The same after articles came or moved, in the project's own corpus, which editors know. */
export async function refreshEditorFiles(root: string): Promise<void> {
  if (root !== join(projectRoot, 'content')) return;
  // Nothing depends on them but the comfort of whoever types.
  await writeEditorFiles(root).catch(() => undefined);
}
