import type { SourceFile } from '../diagnostics/source-file.ts';

/** What became of articles that are gone: the id they have now, or null where they were deleted. */
export type Moves = ReadonlyMap<string, string | null>;

export function idOfPath(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

/**
 * Follows articles that are renamed: a new file with the text of one that is gone, or was gone
 * before, is that article. `gone` holds the files that went and did not come back.
 */
export function moveTracker(): (
  before: readonly SourceFile[],
  now: readonly SourceFile[],
) => Moves {
  const gone = new Map<string, string>();
  const moves = new Map<string, string | null>();
  return (before, now) => {
    const paths = new Set(now.map(({ path }) => path));
    const known = new Set(before.map(({ path }) => path));
    for (const { path, text } of before) {
      if (paths.has(path)) continue;
      gone.set(path, text);
      moves.set(idOfPath(path), null);
    }
    for (const { path, text } of now) {
      if (known.has(path)) continue;
      const id = idOfPath(path);
      for (const [old, lastText] of gone) {
        if (lastText === text && idOfPath(old) !== id) moves.set(idOfPath(old), id);
      }
    }
    for (const { path } of now) {
      moves.delete(idOfPath(path));
      gone.delete(path);
    }
    return new Map(moves);
  };
}
