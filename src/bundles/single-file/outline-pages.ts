import { idsIn } from './bind-leaf.ts';
import { leafOf } from './leaf.ts';
import type { PrunedPage } from './prune-page.ts';

/** What of the pages is needed before the first of them is written. */
export interface Outline {
  /** Ids by leaf. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The lists of style sheets that there are. */
  readonly sheets: readonly (readonly string[])[];
  /** The title page, and a page with the head that articles have. */
  readonly first: PrunedPage | undefined;
  readonly shared: PrunedPage | undefined;
}

/** Reads all pages, and keeps of each what the others need of it. */
export async function outlinePages(
  paths: readonly string[],
  read: (path: string) => Promise<PrunedPage>,
): Promise<Outline> {
  const anchors = new Map<string, ReadonlySet<string>>();
  const sheets = new Map<string, readonly string[]>();
  let first: PrunedPage | undefined;
  let shared: PrunedPage | undefined;
  for (const path of paths) {
    const page = await read(path);
    anchors.set(leafOf(path), idsIn(page.body));
    sheets.set(page.sheets.join('\n'), page.sheets);
    first ??= page;
    if (page.head?.tagName === 'header') shared ??= page;
  }
  return { anchors, sheets: [...sheets.values()], first, shared: shared ?? first };
}
