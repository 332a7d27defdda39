import { parseArgs } from 'node:util';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { corpusRoot } from '../config/read-config.ts';
import type { Pass, PassMemory } from '../corpus/build-corpus.ts';
import { figureSentence, tertiaryNoun } from '../corpus/figure-words.ts';
import { readCorpus, type CorpusReading } from '../corpus/read-corpus.ts';
import { sourceFigures } from '../corpus/source-figures.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import type { FileMemory } from '../entities/read-corpus-files.ts';
import { fixProblems } from './fix-problems.ts';
import { reporterOf, reportProblems } from './report-problems.ts';
import { runCommand } from './run-command.ts';
import { vanishedSince } from './vanished-since.ts';
import { watchCorpus } from './watch-corpus.ts';

const usage = `npm run check [-- options]

  checks the whole corpus and says everything that is wrong with it, at once
  --fix              mends what needs no guess, says what, and checks again
  --dry-run          shows as a diff what --fix would write, and writes nothing
  --watch            checks again after every save; stop with Ctrl+C
  --strict           warnings are errors too
  --figures          says how well the statements are sourced, too
  --reporter <name>  terminal, github (annotations and summary) or json; in a
                     workflow of GitHub it is github unless said otherwise
  --base <branch>    addresses that it had, and that lead nowhere now, are errors;
                     github: problems of files that differ from it come first
  --changed-files <file>  the same, of the files that it lists, one a line
What a code means: npm run explain CODE`;

/** Says what is wrong with the corpus. Returns 1 when there is an error, or a strict warning. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
      reporter: { type: 'string' },
      base: { type: 'string' },
      'changed-files': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const reporter = reporterOf(values.reporter);
  const root = corpusRoot();
  const check = async (read: () => Promise<CorpusReading>): Promise<number> => {
    const started = performance.now();
    const { pass, encyclopedia, problems: found } = await read();
    const problems = sortProblems([...found, ...vanishedSince(values.base, root, pass)]);
    const milliseconds = performance.now() - started;
    await reportProblems(reporter, root, problems, {
      articles: pass?.articles,
      base: values.base,
      changedFiles: values['changed-files'],
    });
    // Who reads data reads nothing else.
    if (pass && reporter !== 'json') {
      const checked = `${pass.articles} articles checked in ${(milliseconds / 1000).toFixed(1)} s`;
      console.log(problems.length === 0 ? `${checked}: no problems` : checked);
      if (encyclopedia && values.figures) printFigures(pass, encyclopedia);
    }
    return problems.some(({ severity }) => severity === 'error' || values.strict) ? 1 : 0;
  };
  if (values.watch) return watchAndCheck(root, check);
  if (values.fix || values['dry-run']) await fixProblems(root, values['dry-run']);
  return values['dry-run'] ? 0 : check(() => readCorpus(root));
}

/** Checks again after each change, each time only what has changed, on a cleared screen. */
async function watchAndCheck(
  root: string,
  check: (read: () => Promise<CorpusReading>) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const files: FileMemory = new Map();
  let memory: PassMemory | undefined;
  let code = 0;
  await watchCorpus(
    root,
    async () => {
      if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
      code = await check(async () => {
        const reading = await readCorpus(root, { files, pass: memory });
        memory = reading.pass?.memory ?? memory;
        return reading;
      });
      console.log('Waiting for a change; stop with Ctrl+C.');
    },
    stop.signal,
  );
  return code;
}

/** The figures of the page of sources, and the articles that rest on retellings alone. */
function printFigures({ outline }: Pass, encyclopedia: Encyclopedia): void {
  const { articles, sources } = outline();
  const figures = sourceFigures(articles, sources, encyclopedia.tertiary);
  const { tertiaryAlone } = figures;
  const sentence = figureSentence(figures, encyclopedia);
  console.log(sentence || 'No statement has a date.');
  if (tertiaryAlone.length === 0) return;
  console.log(
    `Resting on ${tertiaryNoun(encyclopedia)} alone (${tertiaryAlone.length}): ${tertiaryAlone.join(', ')}`,
  );
}

await runCommand(main);
