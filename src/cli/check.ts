import { parseArgs } from 'node:util';
import { corpusRoot } from '../config/read-config.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printProblems } from './print-problems.ts';

const { values } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
});

if (values.help) {
  console.log('npm run check [-- --strict]   checks the corpus; --strict: warnings are errors too');
  process.exit(0);
}

const started = performance.now();
const root = corpusRoot();
const { pass, problems } = await readCorpus(root);
await printProblems(root, problems);

const errors = problems.filter(({ severity }) => severity === 'error').length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const checked = pass ? `${pass.corpus.articles.length} articles checked in ${seconds} s` : '';
if (pass) console.log(problems.length === 0 ? `${checked}: no problems` : checked);
process.exitCode = errors > 0 || (values.strict && problems.length > 0) ? 1 : 0;
