import { parseArgs } from 'node:util';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { corpusRoot } from '../config/read-config.ts';
import type { Pass } from '../corpus/build-corpus.ts';
import { figureSentence, tertiaryNoun } from '../corpus/figure-words.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { sourceFigures } from '../corpus/source-figures.ts';
import { reporterOf, reportProblems } from './report-problems.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run check [-- options]

  checks the whole corpus and says everything that is wrong with it, at once
  --strict           warnings are errors too
  --figures          says how well the statements are sourced, too
  --reporter <name>  terminal, github (annotations and summary) or json; in a
                     workflow of GitHub it is github unless said otherwise
  --base <branch>    github: problems of files that differ from it come first
  --changed-files <file>  the same, of the files that it lists, one a line`;

/** Says what is wrong with the corpus. Returns 1 when there is an error, or a strict warning. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
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
  const started = performance.now();
  const root = corpusRoot();
  const { pass, encyclopedia, problems } = await readCorpus(root);
  await reportProblems(reporter, root, problems, {
    articles: pass?.articles,
    base: values.base,
    changedFiles: values['changed-files'],
  });

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const checked = pass ? `${pass.articles} articles checked in ${seconds} s` : '';
  // Who reads data reads nothing else.
  if (pass && reporter !== 'json') {
    console.log(problems.length === 0 ? `${checked}: no problems` : checked);
    if (encyclopedia && values.figures) printFigures(pass, encyclopedia);
  }
  const isStopped = problems.some(({ severity }) => severity === 'error' || values.strict);
  return isStopped ? 1 : 0;
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
