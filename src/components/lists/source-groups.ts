import type { SourceUse } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { compareSources } from '../../citations/format-source.ts';
import { slugOfName } from '../../entities/slug.ts';
import { uncited } from '../../schema/front-matter.ts';

/** Sources that have something in common: their genre, or who speaks in them. */
export interface SourceGroup {
  readonly label: string;
  /** Anchor of the group on its page; never a key of a source. */
  readonly anchor: string;
  /** Sorted as a list of references is. */
  readonly uses: readonly SourceUse[];
  /** How many of the sources are cited at all. */
  readonly cited: number;
  /** How many articles and entries cite a source of the group. */
  readonly articles: number;
}

/** By kind of witness: in the order of the config, then by number of sources. */
export function sourcesByGenre(site: SiteCorpus): readonly SourceGroup[] {
  const { genres = {} } = site.encyclopedia;
  const order = Object.keys(genres);
  const groups = grouped(site, ({ source }) => source.genre);
  const rank = (genre: string | undefined): number => {
    if (genre === undefined) return Infinity;
    const position = order.indexOf(genre);
    return position === -1 ? order.length : position;
  };
  return [...groups]
    .sort(([a, one], [b, other]) => rank(a) - rank(b) || other.length - one.length)
    .map(([genre, uses]) =>
      groupOf(genre === undefined ? 'Others' : (genres[genre] ?? readable(genre)), 'genre', uses),
    );
}

/** By who speaks: whose sources are cited in most articles first. */
export function sourcesByStandpoint(site: SiteCorpus): readonly SourceGroup[] {
  const groups = [...grouped(site, ({ source }) => source.standpoint)].map(([who = '', uses]) =>
    groupOf(capitalised(who), 'standpoint', uses),
  );
  return groups.sort((a, b) => b.articles - a.articles || b.uses.length - a.uses.length);
}

function grouped(
  { corpus, encyclopedia }: SiteCorpus,
  by: (use: SourceUse) => string | undefined,
): ReadonlyMap<string | undefined, SourceUse[]> {
  const compare = compareSources(encyclopedia.language);
  const groups = new Map<string | undefined, SourceUse[]>();
  for (const use of corpus.sources.toSorted((a, b) => compare(a.source, b.source))) {
    if (use.source.key === uncited) continue;
    const group = groups.get(by(use));
    if (group) group.push(use);
    else groups.set(by(use), [use]);
  }
  return groups;
}

function groupOf(label: string, prefix: string, uses: readonly SourceUse[]): SourceGroup {
  return {
    label,
    anchor: `${prefix}_${slugOfName(label)}`,
    uses,
    cited: uses.filter(({ citedBy }) => citedBy.length > 0).length,
    articles: new Set(uses.flatMap(({ citedBy }) => citedBy)).size,
  };
}

/** `field-notes` is read as `Field notes`. */
function readable(genre: string): string {
  return capitalised(genre.replaceAll('-', ' '));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
