import { sourcesOfRows } from '../figures/chronology-sources.ts';
import type { ArticleRecord } from '../../corpus/site-corpus.ts';
import type { RenderedCitation } from '../../rendering/parts.ts';
import { hiddenUses, uncited } from '../../schema/front-matter.ts';
import { sourcesOfFigure } from '../../statements/article-figure.ts';
import { sourcesOfClaim, type InfoboxRow } from './infobox-row.ts';
import { letterAt } from './letter-at.ts';

/** What readers see beside a fact, and the anchor it leads to. */
export interface SourceMark {
  readonly label: string;
  readonly id: string;
  /** The source has no note in the text and must be listed for the facts. */
  readonly isOwn: boolean;
}

/** By the key of the source. */
export type SourceMarkTable = ReadonlyMap<string, SourceMark>;

/**
 * A mark for every source: the number of the note that cites it as a whole, where the text has
 * one, otherwise a letter (a to z, aa...). `prefix` keeps the anchors of letters apart.
 */
export function markSources(
  keys: readonly string[],
  prefix: string,
  citations: readonly RenderedCitation[] = [],
): SourceMarkTable {
  const table = new Map<string, SourceMark>();
  let letters = 0;
  for (const key of new Set(keys)) {
    if (key === uncited) continue;
    const note = citations.find((citation) => citation.key === key && !citation.locator);
    if (note) table.set(key, { label: String(note.number), id: note.id, isOwn: false });
    else {
      const label = letterAt(letters++);
      table.set(key, { label, id: `${prefix}-${label}`, isOwn: true });
    }
  }
  return table;
}

/** The marks of some sources in the order of the notes: figures, then letters; each once. */
export function sortedMarks(
  keys: readonly string[],
  marks: SourceMarkTable,
): readonly (SourceMark & { readonly key: string })[] {
  const order = [...marks.keys()];
  return [...new Set(keys)]
    .flatMap((key) => {
      const mark = marks.get(key);
      return mark ? [{ ...mark, key }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.isOwn) - Number(b.isOwn) ||
        (a.isOwn ? order.indexOf(a.key) - order.indexOf(b.key) : Number(a.label) - Number(b.label)),
    );
}

/** Keys of the sources behind an article's rows, names and composition, in order of appearance. */
export function sourcesOfArticle(
  {
    frontMatter,
    seats,
    timelines = {},
    figures = {},
  }: Pick<ArticleRecord, 'frontMatter' | 'seats' | 'timelines' | 'figures'>,
  rows: readonly InfoboxRow[],
): readonly string[] {
  const { sources, names } = frontMatter;
  const keys = [
    ...rows.flatMap((row) => row.statements.flat().flatMap(sourcesOfClaim)),
    ...(seats?.total ?? []).flatMap((claim) => claim.sources),
    ...(seats?.counts ?? []).flatMap((claim) => claim.sources),
    ...sourcesOfRows(Object.values(timelines).flat()),
    ...Object.values(figures).flatMap(sourcesOfFigure),
    ...sources,
    ...names.filter(({ use }) => !hiddenUses.has(use)).flatMap((name) => name.sources),
  ];
  return [...new Set(keys)].filter((key) => key !== uncited);
}
