import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildFailure } from '../bundles/build-failure.ts';
import { buildFolders, type BuildFolders } from '../bundles/build-folders.ts';
import { buildPages, forgetPages } from '../bundles/build-pages.ts';
import { buildSite, type BuildStep } from '../bundles/build-site.ts';
import { checkSite } from '../bundles/check-site.ts';
import { editionOf, writeEdition } from '../bundles/edition.ts';
import { guardOutput } from '../bundles/guard-output.ts';
import type { PageFacts } from '../bundles/make-portable.ts';
import { replaceFile } from '../bundles/replace-file.ts';
import { writeOffline } from '../bundles/write-offline.ts';
import { writePortableSite } from '../bundles/write-portable-site.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { makeCheckingScripts, writeCheckingScripts } from '../checking/make-scripts.ts';
import { checkingFolder } from '../checking/script-name.ts';
import { readHistory } from '../corpus/read-history.ts';
import {
  historyName,
  storedCorpus,
  storedEncyclopedia,
  storedFrontMatter,
} from '../corpus/site-corpus.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { editionsName } from '../editions/read-editions.ts';
import { tellEditions } from '../editions/tell-editions.ts';
import { fileSize } from '../entities/file-size.ts';
import { indexSite } from '../search/index-site.ts';
import { writeNames } from '../search/names/write-names.ts';
import { searchFolder } from '../search/script-name.ts';
import { printProblems } from './print-problems.ts';
import { runCommand } from './run-command.ts';
import { projectRoot } from './run-program.ts';

const usage = `npm run build -- [options]

  --out <folder>     where the finished site goes (dist; QAMUS_OUT)
  --work <folder>    where everything in between goes (.qamus; QAMUS_WORK)
  --corpus <folder>  the encyclopedia (content; QAMUS_CORPUS)
  --base <path>      the folder of the site on its host, instead of the config's (QAMUS_BASE)
  --fresh            forget the last build
  --no-search        leave the search index out (for measuring)`;

/** What one build passes from step to step. */
interface Progress {
  encyclopedia?: Encyclopedia;
  facts?: ReadonlyMap<string, PageFacts>;
}

function stepsOf(folders: BuildFolders, options: { fresh: boolean; search: boolean }): BuildStep[] {
  const progress: Progress = {};
  const encyclopedia = (): Encyclopedia => {
    if (!progress.encyclopedia) throw new Error('The corpus comes first');
    return progress.encyclopedia;
  };
  const steps: BuildStep[] = [
    {
      name: 'corpus',
      async run() {
        const result = await writeCorpus(folders.corpus, { store: folders.store });
        await printProblems(folders.corpus, result.problems);
        if (result.errors > 0) {
          throw new BuildFailure(
            `Nothing was built: the corpus has ${count(result.errors, 'error')}.`,
          );
        }
        const history = await readHistory(folders.corpus);
        await replaceFile(join(folders.store, historyName), JSON.stringify(history.articles));
        if (history.state === 'shallow') {
          console.log(
            'The clone is shallow, so no article says when it was last changed. `git fetch --unshallow` mends that.',
          );
        }
        progress.encyclopedia = await storedEncyclopedia(folders.store);
        await writeEditions(folders, progress.encyclopedia);
        return `${count(result.articles, 'entity', 'entities')}, ${count(result.warnings, 'warning')}`;
      },
    },
    {
      name: 'pages',
      async run() {
        if (options.fresh) await forgetPages(folders);
        const files = await buildPages(folders, { root: projectRoot, base: encyclopedia().base });
        return count(files, 'file');
      },
    },
    {
      name: 'portable',
      async run() {
        const { facts, files, made } = await writePortableSite(folders, encyclopedia().base);
        progress.facts = facts;
        return `${count(files, 'file')}, ${made} new`;
      },
    },
    {
      name: 'search',
      async run() {
        const outFolder = join(folders.next, searchFolder);
        const { pages } = await indexSite({
          siteFolder: folders.site,
          outFolder,
          language: encyclopedia().language.split('-')[0],
        });
        const { names } = await writeNames(await storedCorpus(folders.store), outFolder);
        return `${count(pages, 'entry', 'entries')}, ${count(names, 'name')} indexed`;
      },
    },
    {
      name: 'checking',
      async run() {
        const { articles } = await storedCorpus(folders.store);
        const scripts = await makeCheckingScripts(folders.corpus, articles);
        return count(
          await writeCheckingScripts(join(folders.next, checkingFolder), scripts),
          'script',
        );
      },
    },
    {
      name: 'edition',
      async run() {
        const edition = await editionOf(folders.store);
        await writeEdition(folders.next, edition);
        return edition.name ?? edition.day ?? 'without a name';
      },
    },
    {
      name: 'offline',
      async run() {
        const { title, name, day } = await editionOf(folders.store);
        const bytes = await writeOffline(folders.next, name ?? day ?? title);
        return `${fileSize(bytes)} to keep`;
      },
    },
    {
      name: 'links',
      run: async () =>
        `${count(await checkSite(folders.next, progress.facts ?? new Map()), 'address', 'addresses')} checked`,
    },
  ];
  return options.search ? steps : steps.filter(({ name }) => name !== 'search');
}

/** What this edition has that the last one on record had not, for the page that tells it. */
async function writeEditions(folders: BuildFolders, encyclopedia: Encyclopedia): Promise<void> {
  const { articles, corpus } = await storedCorpus(folders.store);
  const raws = new Map((await storedFrontMatter(folders.store)).map(({ id, raw }) => [id, raw]));
  const placed = [...articles.values()].map(({ id, path }) => ({ id, path, raw: raws.get(id) }));
  const told = await tellEditions(folders.corpus, encyclopedia, placed, corpus.redirects);
  await replaceFile(join(folders.store, editionsName), JSON.stringify(told));
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** Builds the site and says how it went. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      work: { type: 'string' },
      corpus: { type: 'string' },
      base: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      search: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.base !== undefined) process.env['QAMUS_BASE'] = values.base;
  const folders = buildFolders(values);
  const start = performance.now();
  await guardOutput(folders.out);
  await buildSite(stepsOf(folders, values), folders, {
    report: (step, done, seconds) => {
      console.log(`${step.padEnd(9)} ${done.padEnd(32)} ${seconds.toFixed(1)} s`);
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Built ${relative(process.cwd(), folders.out) || folders.out} in ${seconds} s`);
  return 0;
}

if (import.meta.main) await runCommand(main);
