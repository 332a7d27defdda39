import { BuildFailure } from './build-failure.ts';
import { checkLinks } from './check-links.ts';
import { listed } from './listed.ts';
import type { PageFacts } from './make-portable.ts';
import { readSite } from './site-reader.ts';

/**
 * Checks every address of a finished folder. Returns how many were looked at.
 *
 * @throws BuildFailure with the first findings.
 */
export async function checkSite(
  folder: string,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<number> {
  const { files, read } = await readSite(folder);
  const styles = new Map<string, string>();
  for (const path of files) {
    if (path.endsWith('.css')) styles.set(path, (await read(path)).toString('utf8'));
  }
  const found = checkLinks({ files, pages, styles });
  if (found.length > 0) {
    const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
    throw new BuildFailure(listed(`The finished pages do not hold together, ${count}`, found));
  }
  return [...pages.values()].reduce(
    (sum, { links, loads }) => sum + links.length + loads.length,
    0,
  );
}
