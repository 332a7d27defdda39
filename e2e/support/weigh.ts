/*
 * Prints what a first visit loads, by template: `node e2e/support/weigh.ts [page …]`, after a
 * build; `QAMUS_OUT` names another finished site.
 */
import { chromium } from 'playwright';
import { buildFolders } from '../../src/bundles/build-folders.ts';
import { serve } from '../../src/cli/serve.ts';
import { findBrowser } from './find-browser.ts';
import { budgets, gzipOf, weighVisit, type Part } from './page-weight.ts';
import { templates } from './site.ts';

const parts: readonly Part[] = ['html', 'css', 'js', 'font', 'other'];
const named = process.argv.slice(2);

const executable = findBrowser();
if (typeof executable !== 'string') throw new Error(executable.sentence);
const server = await serve({ folder: buildFolders().out, port: 0 });
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });

console.log(row('page', [...parts.flatMap((part) => [part, 'gzip']), 'first visit']));
for (const name of named.length > 0 ? named : templates) {
  const page = await browser.newPage();
  const weight = await weighVisit(page, `${server.url}${name}`);
  await page.close();
  const cells = parts.flatMap((part) => [weight[part].raw, weight[part].gzip]);
  console.log(row(name, [...cells, gzipOf(weight, 'html', 'css', 'js', 'font')]));
}
const { text, script, firstVisit } = budgets;
console.log(`\nBudgets, compressed: HTML + CSS ${text}, JavaScript ${script}, all ${firstVisit}.`);

await browser.close();
await server.close();

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(38) + cells.map((cell) => `${cell}`.padStart(9)).join('');
}
