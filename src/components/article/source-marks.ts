import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import { hiddenUses } from '../../schema/front-matter.ts';
import type { InfoboxRow } from './infobox-row.ts';

/** From the key of a source to its mark: the letter readers see and the anchor it leads to. */
export type SourceMarkTable = ReadonlyMap<string, { readonly letter: string; readonly id: string }>;

/** Letters for sources in the order given: a to z, then aa, ab... `prefix` keeps anchors apart. */
export function markSources(keys: readonly string[], prefix: string): SourceMarkTable {
  return new Map(
    keys.map((key, position) => {
      const letter = letterFor(position);
      return [key, { letter, id: `${prefix}-${letter}` }];
    }),
  );
}

function letterFor(position: number): string {
  const letter = String.fromCodePoint(97 + (position % 26));
  return position < 26 ? letter : letterFor(Math.floor(position / 26) - 1) + letter;
}

/** Keys of the sources behind an article's rows, names and composition, in order of appearance. */
export function sourcesOfArticle(
  { frontMatter }: Pick<ArticleRecord, 'frontMatter'>,
  rows: readonly InfoboxRow[],
): readonly string[] {
  const { composition, sources, names } = frontMatter;
  const keys = [
    ...rows.flatMap((row) => row.statements.flat().flatMap((claim) => claim.sources)),
    ...(composition?.total ?? []).flatMap((claim) => claim.sources),
    ...(composition?.groups ?? []).flatMap((claim) => claim.sources),
    ...sources,
    ...names.filter(({ use }) => !hiddenUses.has(use)).flatMap((name) => name.sources),
  ];
  return [...new Set(keys)].filter((key) => key !== 'uncited');
}
