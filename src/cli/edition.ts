import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFile } from '../bundles/replace-file.ts';
import { corpusRoot } from '../config/read-config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { citationFile } from '../editions/citation-file.ts';
import { editionFile, recordEdition } from '../editions/edition-record.ts';
import { editionsFolder, readEditions } from '../editions/read-editions.ts';
import { articleFiles } from '../editions/tell-editions.ts';
import { printProblems } from './print-problems.ts';
import { runCommand } from './run-command.ts';
import { projectRoot } from './run-program.ts';

const usage = `npm run edition

  puts on record what this edition holds, for the page "What changed" of the next one, and how
  it is cited (CITATION.cff); \`edition\` and \`editionDate\` in encyclopedia.config.ts name it`;

/** Puts the edition that the config names on record. Returns 1 where it cannot be. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = corpusRoot();
  const { pass, encyclopedia, problems } = await readCorpus(root);
  if (!pass || !encyclopedia || problems.some(({ severity }) => severity === 'error')) {
    await printProblems(root, problems);
    return refuse('An edition has no errors. Mend them first.');
  }
  const { edition: name, editionDate: day } = encyclopedia;
  if (name === undefined || day === undefined) {
    return refuse(
      "The edition has no name or no day. Write both into encyclopedia.config.ts:\n  edition: 'Second edition',\n  editionDate: '2027-05-31',",
    );
  }
  const others = (await readEditions(root)).filter((record) => record.day !== day);
  const twin = others.find((record) => record.name === name);
  if (twin) {
    return refuse(
      `\`${name}\` is on record already, as the edition of ${twin.day}. Give this one another name: \`edition\` in encyclopedia.config.ts.`,
    );
  }
  const articles = pass.outline().articles.map(({ id, path }) => {
    return { id, path, raw: pass.rawOf(id) };
  });
  const record = recordEdition({ name, day }, await articleFiles(root, articles));
  const path = join(root, editionsFolder, `${day}.json`);
  // Beside the corpus, where a repository has it at the top: GitHub looks for it there.
  const beside = join(root, '..');
  const citation = join(existsSync(join(beside, '.git')) ? beside : root, 'CITATION.cff');
  await replaceFile(path, editionFile(record));
  await replaceFile(citation, citationFile(encyclopedia));
  for (const written of [path, citation]) console.log(relative(projectRoot, written));
  console.log(
    `${name}, ${articles.length} articles, is on record. Commit both files and tag them:\n  git tag edition-${day}`,
  );
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

await runCommand(main);
