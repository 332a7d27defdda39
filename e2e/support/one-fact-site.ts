import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..', '..');

/** A town and its mayors. */
export const oneFactCorpus = join(project, 'e2e', 'fixtures', 'one-fact');

/** Where `sites.setup.ts` builds it twice, once for all tests. */
export const oneFactFolder = join(project, '.qamus', 'one-fact');

/** The one line of `person/ada.mdx` that changes between the two builds. */
export const said = { before: '    until: 1924-06-30', after: '    until: 1924-06-28' };

/** The text of every file for readers, by name. */
export type SiteText = ReadonlyMap<string, string>;

/** The site as it was `before` the line changed, or `after`. */
export async function oneFactSite(when: 'before' | 'after'): Promise<SiteText> {
  const folder = join(oneFactFolder, when);
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /^[^/\\]+\.(html|json|md|js)$|^(previews|schemas)[/\\]/.test(name),
  );
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}
