import { corpusRoot } from '../config/read-config.ts';
import { editorFolder } from '../export/editor/editor-files.ts';
import { runCommand } from './run-command.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/** Tells editors what an article may say: fields, ids, keys of sources. */
async function main(): Promise<number> {
  const written = await writeEditorFiles(corpusRoot());
  console.log(
    written === undefined
      ? 'The corpus cannot be read: npm run check says why.'
      : `${written} files for the editor in ${editorFolder}`,
  );
  return written === undefined ? 1 : 0;
}

await runCommand(main);
