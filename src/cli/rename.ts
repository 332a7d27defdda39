import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusRoot, readConfig } from '../config/read-config.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { compareRenamed } from '../renaming/compare-passes.ts';
import { judgeRenaming } from '../renaming/judge-renaming.ts';
import { planRename, renameInConfig } from '../renaming/plan-rename.ts';
import { printProblems } from './print-problems.ts';
import { afterChanges, marked, readPages, unreadable } from './rename/read-files.ts';
import { patchOf, renameReport } from './rename/tell-rename.ts';
import { runCommand } from './run-command.ts';
import { refreshEditorFiles } from './write-editor-files.ts';
import { writeTogether } from './write-together.ts';

const usage = `npm run rename -- OLD NEW

  gives an article, or a source, another id: moves its file, rewrites everything that names it,
  and leads from the old address to the new one
  --dry-run  shows what would change and writes nothing`;

/** Renames an article or a source. Returns 1 where it cannot be; then nothing has changed. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  const [written, to, ...more] = positionals;
  if (values.help === true || written === undefined || to === undefined || more.length > 0) {
    console.log(usage);
    return values.help === true ? 0 : 1;
  }
  const root = corpusRoot();
  const { encyclopedia, problems } = await readConfig(root);
  if (!encyclopedia) {
    await printProblems(root, problems);
    return 1;
  }
  const files = await readCorpusFiles(root);
  const before = buildCorpus(encyclopedia, files);
  const { redirects } = before.outline();
  const renaming = judgeRenaming(written, to, { encyclopedia, redirects, ...before.known });
  if ('refusal' in renaming) return refuse(renaming.refusal);

  const unread = await unreadable([...files.problems, ...before.problems], root, renaming.from);
  if (unread.length > 0) {
    await printProblems(root, unread, { counted: false });
    return refuse(`These files name \`${renaming.from}\` and cannot be read: mend them first.`);
  }
  const plan = planRename(encyclopedia, { ...files, ...(await readPages(root)) }, renaming);
  const after = buildCorpus(
    renameInConfig(encyclopedia, renaming),
    afterChanges(files, plan.changes),
  );
  const broken = compareRenamed(before, after, renaming);
  if (broken.problems.length > 0 || broken.links[0] !== broken.links[1]) {
    await printProblems(root, broken.problems, { counted: false });
    return refuse('Renamed, not everything would lead to it as before. Nothing was changed.');
  }
  const folder = relative(process.cwd(), root).split(sep).join('/');
  const prefix = folder === '' ? '' : `${folder}/`;
  if (values['dry-run']) {
    for (const change of plan.changes) console.log(patchOf(change, prefix));
  } else {
    const boms = await marked(root, plan.changes);
    await writeTogether(
      plan.changes.map(({ path, newPath, after: content }) => ({
        path: join(root, newPath),
        from: path === newPath ? undefined : join(root, path),
        content: boms.has(path) ? `\ufeff${content}` : content,
      })),
    );
  }
  await refreshEditorFiles(root);
  console.log(renameReport(plan, renaming, prefix));
  if (broken.shifted.length > 0) {
    console.log(
      'Exceptions stand in the article that is later by id, and that is another one now:',
    );
    await printProblems(root, broken.shifted, { counted: false });
  }
  return 0;
}

function refuse(sentences: string): number {
  console.error(sentences);
  return 1;
}

await runCommand(main);
