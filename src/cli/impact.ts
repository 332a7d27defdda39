import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { corpusRoot } from '../config/read-config.ts';
import { compareSides } from '../impact/compare-sides.ts';
import { findBase } from '../impact/read-base.ts';
import { impactInMarkdown, impactInTerminal } from '../impact/report-impact.ts';
import { summaryLine, tellImpact } from '../impact/tell-impact.ts';
import { corpusPrefix } from './print-problems.ts';
import { buildPreview, guardPreview } from './impact/build-preview.ts';
import { readSides } from './read-sides.ts';
import { reporterOf } from './report-problems.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run impact [-- options]

  says what your change does to the whole encyclopedia: links, names, statements and the pages
  that show them, sentences that are out of date, problems
  --base <branch>    what to compare with: where you left it (origin/main, or main)
  --reporter <name>  terminal, github (a summary of the workflow) or json
  --site <folder>    builds the site before and after there, with a page of what changed first`;

/** Compares the corpus with its base. Returns 1 where a new error came. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      base: { type: 'string' },
      reporter: { type: 'string' },
      site: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const reporter = reporterOf(values.reporter);
  const root = corpusRoot();
  const base = findBase(root, values.base);
  if (values.site !== undefined) await guardPreview(values.site);
  const sides = await readSides(root, base);
  if (!sides) return 1;
  const { before, now } = sides;
  const impact = compareSides(before, now);
  const [is, was] = [now, before].map(({ pass }) => pass.memory.links.linker.table.entities);
  const titleOf = (id: string) => (is?.get(id) ?? was?.get(id))?.frontMatter.title ?? id;
  const tellings = tellImpact(impact, { titleOf, prefix: corpusPrefix(root) });
  const summary = `Compared with ${base.name} (${base.commit.slice(0, 9)}): ${summaryLine(impact)}`;
  if (reporter === 'json') process.stdout.write(`${JSON.stringify(impact, null, 2)}\n`);
  else process.stdout.write(impactInTerminal(summary, tellings));
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (reporter === 'github' && file) await appendFile(file, impactInMarkdown(summary, tellings));
  if (values.site !== undefined) {
    const code = await buildPreview(root, base, values.site, {
      before,
      now,
      impact,
      tellings,
      summary,
    });
    if (code !== 0) return code;
  }
  return impact.problems.fresh.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await runCommand(main);
