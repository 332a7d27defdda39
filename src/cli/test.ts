import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../e2e/support/find-browser.ts';
import { provideFirefox } from '../../e2e/support/find-firefox.ts';
import { providePrograms } from '../../e2e/support/find-program.ts';
import { binaryOf, runNode } from './run-program.ts';

const { values } = parseArgs({
  options: {
    'update-pictures': { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
  },
});

/** One stage of the whole test: how many of its tests passed and failed. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const reports = await mkdtemp(join(tmpdir(), 'qamus-test-'));
const outcomes: Outcome[] = [];

const browser = values['no-browser'] ? undefined : provideBrowser();
if (browser !== undefined && values['update-pictures']) {
  const { updatePictures } = await import('../../e2e/support/update-pictures.ts');
  process.exit(await updatePictures(browser));
}

// Each of these keeps one core busy. The build writes Astro's types, which lint and types need.
await stages({
  Formatting: [binaryOf('prettier'), '--check', '--log-level=warn', '.'],
  Build: ['src/cli/build.ts'],
});
await stage('Articles', () => one(['src/cli/check.ts']));
await stage('Unit tests', unitTests);
await stages({
  Lint: [binaryOf('eslint'), '--max-warnings=0', '.'],
  // It checks the modules as well as the components.
  Types: [
    binaryOf('@astrojs/check', 'astro-check'),
    '--minimumSeverity',
    'hint',
    '--minimumFailingSeverity',
    'hint',
  ],
});
if (browser !== undefined) await stage('Browser tests', () => browserTests(browser));

await rm(reports, { recursive: true, force: true });
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function stage(name: string, run: () => Promise<Outcome>): Promise<void> {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const outcome = await run();
  outcomes.push(outcome);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
}

/** Stages at the same time; each tells what it has to say when it is done. */
async function stages(programs: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const began = performance.now();
  await Promise.all(
    Object.entries(programs).map(async ([name, args]) => {
      const heard: string[] = [];
      const code = await runNode(args, {}, (text) => heard.push(text));
      const seconds = Math.round((performance.now() - began) / 1000);
      const outcome = outcomeOf(code);
      outcomes.push(outcome);
      console.log(`\n── ${name}\n${heard.join('').trim()}`);
      console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
    }),
  );
}

function outcomeOf(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The browser of the tests, and Firefox if it can be had; without one there is nothing to test in. */
function provideBrowser(): string {
  const found = findBrowser();
  if (typeof found !== 'string') {
    console.error(found.sentence);
    process.exit(1);
  }
  if (values['update-pictures']) return found;
  const firefox = provideFirefox();
  if (typeof firefox !== 'string') console.warn(firefox.sentence);
  for (const sentence of providePrograms()) console.warn(sentence);
  return found;
}

async function one(args: readonly string[]): Promise<Outcome> {
  return outcomeOf(await runNode(args));
}

async function unitTests(): Promise<Outcome> {
  const file = join(reports, 'unit.tap');
  const code = await runNode([
    '--test',
    // By itself it would leave a core idle.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${file}`,
    'src/**/*.test.ts',
  ]);
  const tap = await readFile(file, 'utf8').catch(() => '');
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failures = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: code === 0 ? failures : Math.max(1, failures) };
}

async function browserTests(executable: string): Promise<Outcome> {
  const file = join(reports, 'browser.json');
  const code = await runNode(
    [binaryOf('playwright'), 'test', '--config=e2e/playwright.config.ts', '--reporter=dot,json'],
    { QAMUS_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { stats } = JSON.parse(text) as {
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const failures = stats?.unexpected ?? 0;
  return {
    // The reporter names what passed only the second time.
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: code === 0 && stats ? failures : Math.max(1, failures),
  };
}
