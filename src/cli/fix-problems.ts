import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { readConfig } from '../config/read-config.ts';
import { fixCorpus, type FixedCorpus } from '../corpus/fix-corpus.ts';
import { clean } from '../diagnostics/code-frame.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { corpusPrefix, withoutCommands } from './print-problems.ts';
import { writeText } from './write-text.ts';

/**
 * Mends what can be mended without guessing and says what it did; with `isDry` it writes nothing
 * and prints what it would do as a diff. A config that cannot be read is told by whoever checks.
 */
export async function fixProblems(root: string, isDry: boolean): Promise<void> {
  const { encyclopedia } = await readConfig(root);
  if (!encyclopedia) return;
  const fixed = fixCorpus(encyclopedia, await readCorpusFiles(root));
  const prefix = corpusPrefix(root);
  if (isDry) {
    process.stdout.write(withoutCommands(diffOf(fixed, prefix)));
    console.error(
      fixed.mended.length === 0
        ? 'There is nothing that can be mended without a guess.'
        : `${count(fixed)} would be mended. Nothing is written.`,
    );
    return;
  }
  const written = new Set<string>();
  for (const { path, before, after } of fixed.files) {
    if (await writeText(join(root, path), before, after)) written.add(path);
    else console.error(`${prefix}${clean(path)} was changed meanwhile and is left as it is.`);
  }
  const lines = fixed.mended
    .filter(({ file }) => written.has(file))
    .map(({ code, file, line, message }) => {
      return `mended ${code} ${prefix}${file}:${line} ${clean(message.split('\n')[0] ?? '')}`;
    });
  const made = fixed.files
    .filter(({ path, before }) => before === undefined && written.has(path))
    .map(({ path }) => `made ${prefix}${path}: say there what it is`);
  process.stderr.write(
    withoutCommands([...lines, ...made].map((line) => `${clean(line)}\n`).join('')),
  );
  console.error(
    `${count({ mended: fixed.mended.filter(({ file }) => written.has(file)) })} mended.`,
  );
}

function diffOf({ files }: FixedCorpus, prefix: string): string {
  return files
    .map(({ path, before, after }) => {
      const name = prefix + path;
      const from = before === undefined ? '/dev/null' : `a/${name}`;
      return createTwoFilesPatch(from, `b/${name}`, before ?? '', after, undefined, undefined, {
        context: 2,
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .map((patch) => (process.stdout.isTTY ? patch.split('\n').map(clean).join('\n') : patch))
    .join('');
}

function count({ mended }: Pick<FixedCorpus, 'mended'>): string {
  return mended.length === 1 ? '1 problem' : `${mended.length || 'No'} problems`;
}
