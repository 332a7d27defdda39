import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolders } from '../bundles/build-folders.ts';
import { carriers } from '../bundles/carriers/carriers.ts';
import { makeRelease, type Made } from '../bundles/carriers/make-release.ts';
import { fileSize } from '../entities/file-size.ts';
import { runCommand } from './run-command.ts';

const offers = carriers.map(({ offer }) => offer);

const usage = `npm run bundle -- [options]

Makes of the last build what readers take along. Without a carrier named, ${offers
  .filter(({ byDefault }) => byDefault)
  .map(({ name }) => name)
  .join(', ')}.

${offers.map(({ name, title }) => `  --${name.padEnd(17)}${title}`).join('\n')}
  --out <folder>     where the files go (release)
  --site <folder>    the finished site (dist; QAMUS_OUT)
  --work <folder>    what the build left beside it (.qamus; QAMUS_WORK)`;

/** Bundles, and says how it went. Returns 1 when a carrier could not be made. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'release' },
      site: { type: 'string' },
      work: { type: 'string' },
      help: { type: 'boolean', default: false },
      ...Object.fromEntries(offers.map(({ name }) => [name, { type: 'boolean' as const }])),
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const asked = new Set(Object.keys(values).filter((name) => offers.some((o) => o.name === name)));
  const out = resolve(values.out);
  const start = performance.now();
  const made = await makeRelease(buildFolders({ out: values.site, work: values.work }), {
    out,
    carriers,
    isWanted: ({ offer }) => (asked.size === 0 ? offer.byDefault : asked.has(offer.name)),
    report,
  });
  const failures = made.filter((one) => 'whyNot' in one);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failures.length < made.length) {
    console.log(`Bundled into ${relative(process.cwd(), out) || out} in ${seconds} s`);
  }
  return failures.length > 0 ? 1 : 0;
}

function report(made: Made, seconds: number): void {
  if ('whyNot' in made) {
    console.error(`${made.name}: ${made.whyNot}`);
    return;
  }
  for (const [at, { name, size }] of made.files.entries()) {
    const time = at === 0 ? `${seconds.toFixed(1)} s` : '';
    console.log(
      `${made.name.padEnd(12)} ${name.padEnd(36)} ${fileSize(size).padStart(8)}  ${time}`,
    );
  }
}

if (import.meta.main) await runCommand(main);
