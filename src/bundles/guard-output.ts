import { existsSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from './build-failure.ts';

/** Files that every finished site has, and hardly anything else. */
const ours = ['index.html', 'wanted.html', 'facets.css'];

/**
 * The output folder is replaced whole, so it must be one that may be: not there yet, empty, or a
 * site that was built before. A slip in `--out` must cost nobody their files.
 *
 * @throws BuildFailure for anything else.
 */
export async function guardOutput(out: string): Promise<void> {
  const place = await lstat(out).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new BuildFailure(`The output folder ${out} cannot be used (${code}).`);
  });
  if (place === undefined) return;
  if (!place.isDirectory()) {
    throw new BuildFailure(`The output ${out} is not a folder. Name another with --out.`);
  }
  if ((await readdir(out)).length === 0 || ours.every((name) => existsSync(join(out, name))))
    return;
  throw new BuildFailure(
    `The output folder ${out} holds something else than a site built before, and would be replaced. Name another with --out, or empty it.`,
  );
}
