import { BuildFailure } from './build-failure.ts';
import { checkLinks } from './check-links.ts';
import { listed } from './listed.ts';
import type { PageFacts } from './make-portable.ts';
import { readSite } from './site-reader.ts';

/** What makes a drawing a program. */
const acts = /<script|<foreignObject|\son[a-z]+\s*=|javascript:/i;

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
    if (path.endsWith('.svg') && acts.test((await read(path)).toString('utf8'))) {
      found.push(`${path}: a drawing with a script, which would run when it is opened by itself`);
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
