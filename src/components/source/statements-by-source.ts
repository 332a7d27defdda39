import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { bindDays } from '../../dates/bind-days.ts';
import { wordsOf } from '../../dates/date-pieces.ts';
import { hiddenUses, type FrontMatter, type SeatGroup } from '../../schema/front-matter.ts';
import { noInverses } from '../../statements/invert-statements.ts';
import { factAnchors, ownLine } from '../article/fact-anchors.ts';
import { infoboxRows } from '../article/infobox-rows.ts';
import type { InfoboxRow, ShownClaim, ShownStatement } from '../article/infobox-row.ts';
import { pieceWords } from '../article/piece-words.ts';
import { viewRows } from '../article/relation-rows.ts';
import { shownFacet } from '../site/facet-class.ts';

/** A statement of an article in words, as far as one source says it. */
export interface SourcedStatement {
  readonly label: string;
  readonly words: readonly { readonly text: string; readonly lang?: string | undefined }[];
  /** Where it stands on the page of its article; undefined for the page as a whole. */
  readonly anchor?: string | undefined;
}

/** Everything that an article states, by the key of each source that says so. */
export function statementsBySource(
  site: SiteCorpus,
  article: ArticleRecord,
): ReadonlyMap<string, readonly SourcedStatement[]> {
  const { id, frontMatter } = article;
  const alone = { ...article, inverses: noInverses };
  const rows = [...infoboxRows(site, alone), ...viewRows(site, alone)];
  const anchorOf = shownAnchors(site, article);
  const found = new Map<string, SourcedStatement[]>();
  const add = (keys: readonly string[], statement: SourcedStatement): void => {
    for (const key of new Set(keys)) {
      const known = found.get(key) ?? [];
      const isKnown = known.some((other) => JSON.stringify(other) === JSON.stringify(statement));
      if (!isKnown) found.set(key, [...known, statement]);
    }
  };

  for (const { label, statement, claim } of ownClaims(id, rows)) {
    const anchor = anchorOf(ownLine(id, statement));
    for (const { sources, text } of sayings(pieceWords(site, claim.pieces), claim)) {
      add(sources, { label, words: [{ text: bindDays(text) }], anchor });
    }
  }
  for (const { sources, label, words } of otherStatements(site, article)) {
    add(sources, { label, words: words.map((text) => ({ text })) });
  }
  for (const [key, words] of namesBySource(frontMatter)) {
    add([key], { label: words.length === 1 ? 'Name' : 'Names', words });
  }
  add(frontMatter.sources, { label: 'The article as a whole', words: [] });
  return found;
}

function namesBySource({ names }: FrontMatter): ReadonlyMap<string, SourcedStatement['words']> {
  const shown = names.filter(({ use }) => !hiddenUses.has(use));
  const keys = new Set(shown.flatMap(({ sources }) => sources));
  return new Map(
    [...keys].map((key) => {
      const called = shown.filter(({ sources }) => sources.includes(key));
      return [key, called.map(({ text, lang }) => ({ text, lang }))];
    }),
  );
}

/** What has a row and says so itself; a date that an event holds is said in the event. */
function ownClaims(id: string, rows: readonly InfoboxRow[]) {
  const isOwn = ({ homes }: ShownClaim) =>
    homes.length === 0 || homes.some((home) => home.id === id);
  return rows.flatMap(({ label, statements }) =>
    statements.flatMap((statement) =>
      statement.filter(isOwn).map((claim) => ({ label, statement, claim })),
    ),
  );
}

/** The anchors that the page of an article has; an entry has no page. */
function shownAnchors(
  site: SiteCorpus,
  article: ArticleRecord,
): (line: number | undefined) => string | undefined {
  if (article.frontMatter.status === 'entry') return () => undefined;
  const { id } = article;
  const rows = [...infoboxRows(site, article), ...viewRows(site, article)];
  const anchors = new Map(
    [...factAnchors(id, rows)].map(([statement, anchor]: [ShownStatement, string]) => [
      ownLine(id, statement),
      anchor,
    ]),
  );
  return (line) => (line === undefined ? undefined : anchors.get(line));
}

/** Statements that stand in no row: who sits in a body, and when nobody held a post. */
function otherStatements({ encyclopedia }: SiteCorpus, { frontMatter }: ArticleRecord) {
  const { composition, posts } = frontMatter;
  const called = ({ group, label }: SeatGroup): string =>
    label ?? shownFacet(encyclopedia, undefined, group)?.label ?? group;
  return [
    ...(composition?.total ?? []).map(({ value, sources }) => ({
      label: 'Seats in all',
      words: [String(value)],
      sources,
    })),
    ...(composition?.groups ?? []).map(({ value, sources }) => ({
      label: 'Seats',
      words: value.map((group) => `${called(group)} ${group.count}`),
      sources,
    })),
    ...posts.flatMap(({ label, vacant = [] }) =>
      vacant.map(({ sources, from, until, on }) => ({
        label: 'Vacant',
        words: [label],
        sources: [
          ...sources,
          ...[from, until, on].flatMap((claims) => claims ?? []).flatMap((claim) => claim.sources),
        ],
      })),
    ),
  ];
}

/** What each source of a claim says: where they differ on its time, each for itself. */
function sayings(
  value: string,
  { when, sources, differing = [] }: ShownClaim,
): readonly { readonly sources: readonly string[]; readonly text: string }[] {
  if (differing.length === 0) {
    return [{ sources, text: when ? `${value}, ${wordsOf(when)}` : value }];
  }
  const own = differing.flatMap(({ of, claims }) =>
    claims.map((claim) => ({
      sources: claim.sources,
      text: `${value}, ${of === 'day' ? '' : `${of}: `}${wordsOf(claim.when)}`,
    })),
  );
  const apart = new Set(own.flatMap((saying) => saying.sources));
  const others = sources.filter((key) => !apart.has(key));
  const of = differing.map((dates) => dates.of).join(' and ');
  return [...own, { sources: others, text: `${value} (sources differ on the ${of})` }];
}
