import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusRoot } from '../config/read-config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { findKind } from '../templates/find-kind.ts';
import { cleanTitle, planArticle, type Desk, type Wish } from '../templates/plan-article.ts';
import { refuseKey, sourceTemplate } from '../templates/source-template.ts';
import { asking } from './ask.ts';
import { askForArticle, unknownKind, type Given } from './new-article/ask-for-article.ts';
import { deskOf } from './new-article/desk.ts';
import { corpusPrefix, printProblems } from './print-problems.ts';
import { runCommand } from './run-command.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const usage = `npm run new -- person "Name of the person"
npm run new                     asks for everything
npm run new -- source smith-2001 "Title of the book"

  begins an article, from the template of its kind, or the file of a source
  --entry              only an entry in the list of its kind, without a text
  --qualifier <words>  tells it from another of the same name: general
  --summary <words>    one or two plain sentences
  --source <key>       a file under sources/, without .yaml; may be repeated
  --id <id>            instead of the title in Latin letters
  --dry-run            shows the file and writes nothing`;

/** Begins an article. Returns 1 where it cannot be. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      entry: { type: 'boolean' },
      qualifier: { type: 'string' },
      summary: { type: 'string' },
      source: { type: 'string', multiple: true },
      id: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = corpusRoot();
  const { pass, encyclopedia, problems } = await readCorpus(root);
  if (!pass || !encyclopedia) {
    await printProblems(root, problems);
    return 1;
  }
  const desk = deskOf(pass, encyclopedia, corpusPrefix(root));
  const [kindWord, ...words] = positionals;
  if (kindWord === 'source' && encyclopedia.kinds['source'] === undefined) {
    return await newSource(root, desk, words, values['dry-run']);
  }
  const { id, qualifier, summary, source, entry: isEntry } = values;
  const title = cleanTitle(words.join(' '));
  const given: Given = { kindWord, title, id, qualifier, summary, sources: source, isEntry };
  const wish = await wishOf(given, desk);
  if (typeof wish === 'string') return refuse(wish);
  const plan = planArticle(desk, wish);
  if (plan.refusal !== undefined) return refuse(plan.refusal);
  for (const note of plan.notes) console.error(note);
  const text = fillTemplate(desk.templates[wish.kind] ?? '', wish);
  await begin(root, plan.path, text, values['dry-run']);
  return 0;
}

/** `npm run new -- source KEY "Title"`. */
async function newSource(
  root: string,
  { sources }: Desk,
  [key = '', ...words]: readonly string[],
  isDry: boolean,
): Promise<number> {
  if (key === '') return refuse('A source needs a key: npm run new -- source smith-2001');
  const refusal = refuseKey(key, sources);
  if (refusal !== undefined) return refuse(refusal);
  const text = sourceTemplate(cleanTitle(words.join(' ')) || undefined);
  await begin(root, `sources/${key}.yaml`, text, isDry);
  return 0;
}

async function begin(root: string, path: string, text: string, isDry: boolean): Promise<void> {
  const file = corpusPrefix(root) + path;
  if (isDry) {
    console.log(`${file} would be:\n\n${text}`);
    return;
  }
  await writeNew(join(root, path), text);
  await refreshEditorFiles(root);
  console.log(`${file}\n  → Fill in what stands there as …, then: npm run check`);
}

/** What is meant to be begun; a text is why nobody can tell. */
async function wishOf(given: Given, desk: Desk): Promise<Wish | string> {
  const { kindWord, title = '', ...rest } = given;
  if (kindWord === undefined || title === '') {
    const { ask, close } = asking();
    try {
      return await askForArticle(ask, console.error, desk, given);
    } finally {
      close();
    }
  }
  const { kind, meant } = findKind(kindWord, desk.encyclopedia);
  if (kind !== undefined) return { ...rest, kind, title };
  return unknownKind(kindWord, meant, Object.keys(desk.encyclopedia.kinds).join(', '));
}

function refuse(sentences: string): number {
  console.error(sentences);
  return 1;
}

/** Never in the place of another file, and not half. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (existsSync(path)) throw new Error(`${path} exists already and stays as it is.`);
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
}

await runCommand(main);
