import { parseArgs } from 'node:util';
import { problemCodes, type ProblemCode } from '../diagnostics/codes.ts';
import { explainCode, listCodes } from '../diagnostics/help/explain-code.ts';
import { nearest } from '../schema/nearest.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run explain [CODE]

  says what a problem means, with a wrong and a right example; without a code,
  lists all of them`;

/** Says what a code means. Returns 1 for one that does not exist. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [code, ...others] = positionals.map((each) => each.toLowerCase());
  if (code === undefined) {
    console.log(listCodes());
    return 0;
  }
  const wrong = [code, ...others].find((each) => !isCode(each));
  if (wrong !== undefined) {
    const meant = nearest(wrong, Object.keys(problemCodes), 3);
    const hint = meant ? `Did you mean \`${meant}\`?` : 'All of them: npm run explain';
    console.error(`There is no problem \`${wrong}\`. ${hint}`);
    return 1;
  }
  console.log([code, ...others].filter(isCode).map(explainCode).join('\n\n'));
  return 0;
}

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemCodes, text);
}

await runCommand((args) => Promise.resolve(main(args)));
