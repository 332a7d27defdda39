import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { replaceFile } from '../../bundles/replace-file.ts';
import { routes } from '../../entities/routes.ts';
import { previewPage, sidesOfPreview, type PreviewFacts } from '../../impact/preview-page.ts';
import { writeBase, type Base } from '../../impact/read-base.ts';
import type { SideReading } from '../../impact/side.ts';
import { runNode } from '../run-program.ts';

/** What a preview is made of, beside the two states of the corpus. */
export interface PreviewWish extends Pick<PreviewFacts, 'impact' | 'tellings' | 'summary'> {
  readonly before: SideReading;
  readonly now: SideReading;
}

/** A folder that may be replaced: not there yet, empty, or a preview made before. */
export async function guardPreview(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const ours = new Set(['index.html', ...Object.values(sidesOfPreview)]);
  const foreign = names.find((name) => !ours.has(name));
  if (foreign === undefined) return;
  throw new Error(
    `The folder ${folder} holds \`${foreign}\`, which no preview made. Name another with --site, or empty it.`,
  );
}

/**
 * Builds the site before and after a change, side by side, with a first page that says what the
 * change does. Returns the exit code of what failed, or 0.
 */
export async function buildPreview(
  root: string,
  base: Base,
  site: string,
  { before, now, ...facts }: PreviewWish,
): Promise<number> {
  const folder = resolve(site);
  await guardPreview(folder);
  const work = await mkdtemp(join(tmpdir(), 'qamus-preview-'));
  try {
    const corpus = join(work, 'corpus');
    await writeBase(root, base, corpus, () => true);
    for (const [side, from] of [
      ['before', corpus],
      ['after', root],
    ] as const) {
      const out = join(folder, sidesOfPreview[side]);
      await mkdir(folder, { recursive: true });
      const args = ['--corpus', from, '--out', out, '--work', join(folder, `.work-${side}`)];
      const code = await runNode([join('src', 'cli', 'build.ts'), ...args]);
      await rm(join(folder, `.work-${side}`), { recursive: true, force: true });
      if (code !== 0) return code;
    }
    const page = previewPage({ ...facts, pageBefore: pagesOf(before), pageAfter: pagesOf(now) });
    await replaceFile(join(folder, routes.home()), page);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Where the articles of a state are read: on a page of their own, or on the list of their kind. */
function pagesOf({ pass, encyclopedia }: SideReading): (id: string) => string | undefined {
  const { entities } = pass.memory.links.linker.table;
  return (id) => {
    const entity = entities.get(id);
    const kind = entity && encyclopedia.kinds[entity.kind];
    if (!kind) return undefined;
    return entity.frontMatter.status === 'entry'
      ? routes.entry(kind.index, id)
      : routes.article(id);
  };
}
