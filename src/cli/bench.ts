import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeUpCorpus } from './bench/made-up-corpus.ts';
import { measure, type Cost } from './bench/measure.ts';
import { writePlainAstro } from './bench/plain-astro.ts';
import { runCommand } from './run-command.ts';
import { binaryOf, projectRoot } from './run-program.ts';

const usage = `npm run bench -- [options]

How long Qamus takes for a made-up encyclopedia, beside plain Astro with @astrojs/mdx on the
same articles in the same run. A ratio of CPU seconds is worth more than either of them.

  --articles <number>  how large it is (1000; the budgets are for 10000)
  --keep <folder>      work there and leave everything lying`;

/** What each ratio may be at 10,000 articles. */
const budgets = { cold: 0.3, edit: 0.07, editWithSearch: 0.12 };

/** Measures, and prints. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 10) {
    throw new Error(`--articles ${values.articles}: a whole number from 10 on.`);
  }
  if (values.keep !== undefined) await mkdir(values.keep, { recursive: true });
  const folder = await mkdtemp(join(values.keep ?? tmpdir(), 'qamus-bench-'));
  try {
    await bench(folder, articles);
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function bench(folder: string, articles: number): Promise<void> {
  const corpus = join(folder, 'corpus');
  const plain = join(folder, 'plain');
  const { files, plain: plainFiles } = makeUpCorpus(articles);
  for (const [path, text] of files) {
    await mkdir(dirname(join(corpus, path)), { recursive: true });
    await writeFile(join(corpus, path), text);
  }
  await writePlainAstro(plain, plainFiles);
  const edit = (path: string) => appendFile(path, '\nOne more sentence.\n');
  const ourArticle = join(corpus, 'articles', 'person', 'p5.mdx');

  const qamus = (...args: string[]) =>
    measure(args, { cwd: projectRoot, env: { QAMUS_CORPUS: corpus } });
  const build = (name: string, ...more: string[]) =>
    qamus(
      join('src', 'cli', 'build.ts'),
      '--out',
      join(folder, name, 'dist'),
      '--work',
      join(folder, name, 'work'),
      ...more,
    );
  const astro = () => measure([binaryOf('astro'), 'build'], { cwd: plain });

  console.log(`${articles.toLocaleString('en')} articles of 850 words, 30 links each\n`);
  row('', { cpu: 'CPU s', wall: 's', memory: 'MB' });
  const told = async (name: string, run: () => Promise<Cost>): Promise<Cost> => {
    const cost = await run();
    row(name, {
      cpu: cost.cpu?.toFixed(1) ?? '?',
      wall: cost.wall.toFixed(1),
      memory: cost.memory === undefined ? '?' : (cost.memory / 1e6).toFixed(0),
    });
    return cost;
  };
  await told('check', () => qamus(join('src', 'cli', 'check.ts')));
  const cold = await told('build, cold, without search', () => build('a', '--no-search'));
  await told('build, cold, with search', () => build('b'));
  await edit(ourArticle);
  const edited = await told('one article edited, without search', () => build('a', '--no-search'));
  const searched = await told('one article edited, with search', () => build('b'));
  const plainCold = await told('plain Astro, cold', astro);
  await edit(join(plain, 'articles', 'p5.mdx'));
  await told('plain Astro, one article edited', astro);

  console.log('\nOf the CPU seconds of plain Astro, cold (budget at 10,000 articles):');
  ratio('cold', cold, plainCold, budgets.cold);
  ratio('one article edited, without search', edited, plainCold, budgets.edit);
  ratio('one article edited, with search', searched, plainCold, budgets.editWithSearch);
}

function row(name: string, cost: Readonly<Record<'cpu' | 'wall' | 'memory', string>>): void {
  const numbers = [cost.cpu, cost.wall, cost.memory].map((each) => each.padStart(8));
  console.log(`${name.padEnd(36)}${numbers.join('')}`);
}

function ratio(name: string, ours: Cost, plain: Cost, budget: number): void {
  const share = (ours.cpu ?? ours.wall) / (plain.cpu ?? plain.wall);
  console.log(`${name.padEnd(36)}${share.toFixed(3).padStart(8)}   (${budget})`);
}

await runCommand(main);
