import { parseArgs } from 'node:util';
import { corpusRoot } from '../config/read-config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printProblems } from './print-problems.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run check [-- --strict]

  checks the whole corpus and says everything that is wrong with it, at once
  --strict   warnings are errors too`;

/** Says what is wrong with the corpus. Returns 1 when there is an error, or a strict warning. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const started = performance.now();
  const root = corpusRoot();
  const { pass, problems } = await readCorpus(root);
  await printProblems(root, problems);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const checked = pass ? `${pass.articles} articles checked in ${seconds} s` : '';
  if (pass) console.log(problems.length === 0 ? `${checked}: no problems` : checked);
  const isStopped = problems.some(({ severity }) => severity === 'error' || values.strict);
  return isStopped ? 1 : 0;
}

await runCommand(main);
