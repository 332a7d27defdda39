import type { Source } from '../citations/source.ts';
import type { Claim, Dated, FrontMatter } from '../schema/front-matter.ts';
import { uncited } from '../schema/front-matter.ts';
import type { SourceUse } from './corpus.ts';

/** How well a corpus is sourced. */
export interface SourceFigures {
  /** Statements that say when something was so, each counted at its home. */
  readonly dated: number;
  /** Those of them that name a source. */
  readonly sourced: number;
  /** Those that name one that is more than a retelling. */
  readonly beyondTertiary: number;
  /** Ids of the articles that cite retellings and nothing else; sorted. */
  readonly tertiaryAlone: readonly string[];
}

/** `tertiary` are the genres of sources that only retell; with none, nothing does. */
export function sourceFigures(
  articles: Iterable<{ readonly frontMatter: FrontMatter }>,
  uses: readonly SourceUse[],
  tertiary: readonly string[] = [],
): SourceFigures {
  const retelling = new Set(
    uses.flatMap(({ source }) => (isTertiary(source, tertiary) ? source.key : [])),
  );
  const statements = [...articles].flatMap(({ frontMatter }) => datedStatements(frontMatter));
  const sourced = statements.filter((keys) => keys.some((key) => key !== uncited));
  const beyond = sourced.filter((keys) =>
    keys.some((key) => key !== uncited && !retelling.has(key)),
  );
  return {
    dated: statements.length,
    sourced: sourced.length,
    beyondTertiary: beyond.length,
    tertiaryAlone: restingOnTertiary(uses, tertiary),
  };
}

/** Ids of the articles whose every source, in prose and in rows, is tertiary; sorted. */
export function restingOnTertiary(
  uses: readonly SourceUse[],
  tertiary: readonly string[] = [],
): readonly string[] {
  if (tertiary.length === 0) return [];
  const resting = new Map<string, boolean>();
  for (const { source, citedBy } of uses) {
    if (source.key === uncited) continue;
    for (const id of citedBy) {
      resting.set(id, (resting.get(id) ?? true) && isTertiary(source, tertiary));
    }
  }
  return [...resting].flatMap(([id, alone]) => (alone ? id : [])).sort();
}

function isTertiary({ genre }: Source, tertiary: readonly string[]): boolean {
  return genre !== undefined && tertiary.includes(genre);
}

/** The keys of the sources of each statement with a date. */
function datedStatements(frontMatter: FrontMatter): readonly (readonly string[])[] {
  const { begin, end, fields, posts, holds, relations, control } = frontMatter;
  const lives = [begin, end].flatMap((life) => (life && 'dates' in life ? [life.dates] : []));
  const dates = fields.flatMap(({ type, values }) => (type === 'date' ? values : []));
  const spans: readonly Dated[] = [
    ...posts.flatMap(({ vacant = [] }) => vacant),
    ...holds,
    ...relations,
    ...control,
  ];
  return [
    ...[...lives, ...dates].map(sourcesOfClaims),
    ...spans.flatMap(({ sources, from, until, on }) =>
      from || until || on
        ? [[...sources, ...[from, until, on].flatMap((claims) => sourcesOfClaims(claims ?? []))]]
        : [],
    ),
  ];
}

function sourcesOfClaims(claims: readonly Claim<unknown>[]): readonly string[] {
  return claims.flatMap(({ sources }) => sources);
}
