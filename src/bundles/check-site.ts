import { whatActs } from '../entities/check-drawing.ts';
import { BuildFailure } from './build-failure.ts';
import { checkLinks } from './check-links.ts';
import { listed } from './listed.ts';
import type { PageFacts } from './make-portable.ts';
import { readSite } from './site-reader.ts';

/**
 * Checks every address of a finished folder, and that its drawings are only drawings. Returns how many were looked at.
 *
 * @throws BuildFailure with the first findings.
 */
export async function checkSite(
  folder: string,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<number> {
  const { files, read } = await readSite(folder);
  const styles = new Map<string, string>();
  const found: string[] = [];
  for (const path of files) {
    if (path.endsWith('.css')) styles.set(path, (await read(path)).toString('utf8'));
    if (/\.svgz?$/i.test(path)) {
      const reason = whatActs((await read(path)).toString('utf8'));
      if (reason !== undefined)
        found.push(`${path}: a drawing that could run something: ${reason}`);
    }
  }
  found.push(...checkLinks({ files, pages, styles }));
  if (found.length > 0) {
    const count = found.length === 1 ? '1 finding' : `${found.length} findings`;
    throw new BuildFailure(listed(`The finished pages do not hold together, ${count}`, found));
  }
  return [...pages.values()].reduce(
    (sum, { links, loads }) => sum + links.length + loads.length,
    0,
  );
}
