import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../e2e/support/find-browser.ts';
import { readJudgedQueries } from '../../e2e/support/judged-queries.ts';
import { buildFolders } from '../bundles/build-folders.ts';
import { routes } from '../entities/routes.ts';
import { bundleAsker } from '../search/judging/bundle-asker.ts';
import { generateSite } from '../search/judging/generate-site.ts';
import { writeDefaultIndex } from '../search/judging/write-default-index.ts';
import { runCommand } from './run-command.ts';
import { defaultAsker } from './search-bench/measured-page.ts';
import { measureArrival, type Arrival } from './search-bench/measure-arrival.ts';
import { measureSearch, type Cost } from './search-bench/measure-search.ts';
import {
  printArrivals,
  printCosts,
  printMissed,
  printQuality,
} from './search-bench/print-figures.ts';
import { serve } from './serve-folder.ts';

const usage = `npm run bench:search -- [options]

How the search of the last build answers the judged queries, beside Pagefind's defaults on the
same pages; and what it costs there and in made-up encyclopedias.

  --out <folder>     the finished site (dist; QAMUS_OUT)
  --articles <list>  sizes of the made-up ones (2000,10000; 0 for none)
  --list             name every query that the first result does not answer`;

/** Measures, and prints. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      articles: { type: 'string', default: '2000,10000' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const executablePath = findBrowser();
  if (typeof executablePath !== 'string') throw new Error(executablePath.sentence);
  const folder = await mkdtemp(join(tmpdir(), 'qamus-bench-search-'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const costs = await benchSite(browser, buildFolders(values).out, folder, values.list);
    for (const size of values.articles.split(',').map(Number).filter(Boolean)) {
      costs.push(await benchGenerated(browser, join(folder, `${size}`), size));
    }
    console.log(`\n${printCosts(costs)}`);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

type Named = [name: string, cost: Cost];

async function benchSite(
  browser: Browser,
  site: string,
  folder: string,
  isListed: boolean,
): Promise<Named[]> {
  const queries = await readJudgedQueries();
  const asker = await bundleAsker();
  const ours = await onHost(site, (address) =>
    measureSearch(browser, address + routes.search(), asker, queries),
  );
  const file = pathToFileURL(join(site, routes.search())).href;
  const fromDisk = await measureSearch(browser, file, asker, queries);
  const arrivals = await benchSlow(
    browser,
    file,
    queries.map(({ q }) => q),
  );
  const plain = join(folder, 'defaults');
  await writeEmptyPage(plain);
  await writeDefaultIndex(site, join(plain, 'pagefind'));
  const theirs = await onHost(plain, (address) =>
    measureSearch(browser, address, defaultAsker, queries),
  );
  console.log(`Chromium ${browser.version()}, ${queries.length} judged queries\n`);
  console.log(
    printQuality([
      { name: 'this search', outcomes: ours.outcomes },
      { name: 'Pagefind, defaults', outcomes: theirs.outcomes },
    ]),
  );
  if (isListed) console.log(`\n${printMissed(ours.outcomes)}`);
  console.log(`\nA results page opened from the disk on a processor ${slower} times slower:`);
  console.log(`${' '.repeat(22)}      median     longest\n${printArrivals(arrivals)}\n`);
  return [
    ['this site, hosted', ours.cost],
    ['this site, from the disk', fromDisk.cost],
    ['this site, Pagefind, defaults', theirs.cost],
  ];
}

/** A processor of ten years ago, or a small phone's. */
const slower = 6;
const slowVisits = 20;

async function benchSlow(
  browser: Browser,
  file: string,
  queries: readonly string[],
): Promise<Arrival[]> {
  const every = Math.ceil(queries.length / slowVisits);
  const arrivals: Arrival[] = [];
  for (const query of queries.filter((_, at) => at % every === 0)) {
    const address = `${file}?q=${encodeURIComponent(query)}`;
    arrivals.push(await measureArrival(browser, address, slower));
  }
  return arrivals;
}

async function benchGenerated(browser: Browser, folder: string, size: number): Promise<Named> {
  const asked = await generateSite(folder, size);
  const queries = asked.map((q) => ({ q, want: [], sort: '', script: '' }));
  const asker = await bundleAsker();
  const { cost } = await onHost(folder, (address) =>
    measureSearch(browser, address, asker, queries),
  );
  return [`${size.toLocaleString('en')} made-up articles`, cost];
}

async function onHost<T>(folder: string, measure: (address: string) => Promise<T>): Promise<T> {
  const { url, close } = await serve({ folder, port: 0 });
  try {
    return await measure(url);
  } finally {
    await close();
  }
}

async function writeEmptyPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
}

if (import.meta.main) await runCommand(main);
