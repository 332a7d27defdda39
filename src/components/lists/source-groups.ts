import type { Encyclopedia } from '../../config/encyclopedia.ts';
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

type Grouping = 'genre' | 'standpoint';

/** The anchor of a group on its page, by its label or the standpoint. */
export function groupAnchor(grouping: Grouping, label: string): string {
  return `${grouping}_${slugOfName(label)}`;
}

/** The anchor of the group of {@link sourcesByGenre} in which a source stands. */
export function genreAnchorOf(site: SiteCorpus, key: string): string | undefined {
  let anchors = anchorsOf.get(site);
  if (!anchors) {
    anchors = new Map(
      sourcesByGenre(site).flatMap(({ anchor, uses }) =>
        uses.map(({ source }) => [source.key, anchor] as const),
      ),
    );
    anchorsOf.set(site, anchors);
  }
  return anchors.get(key);
}

const anchorsOf = new WeakMap<SiteCorpus, ReadonlyMap<string, string>>();

/** What the genre of a source is called, for many. */
export function kindOfWitness({ genres = {} }: Encyclopedia, genre: string | undefined): string {
  return genre === undefined ? 'Others' : (genres[genre] ?? readable(genre));
}

/**
 * By kind of witness: in the order of the config, then by number of sources; last what nobody has
 * opened.
 */
export function sourcesByGenre(site: SiteCorpus): readonly SourceGroup[] {
  const { genres = {} } = site.encyclopedia;
  const order = Object.keys(genres);
  const groups = grouped(site, ({ source }) => source.genre, isOpened);
  const rank = (genre: string | undefined): number => {
    if (genre === undefined) return Infinity;
    const position = order.indexOf(genre);
    return position === -1 ? order.length : position;
  };
  const further =
    grouped(
      site,
      () => true,
      (use) => !isOpened(use),
    ).get(true) ?? [];
  const opened = [...groups]
    .sort(([a, one], [b, other]) => rank(a) - rank(b) || other.length - one.length)
    .map(([genre, uses]) => groupOf(kindOfWitness(site.encyclopedia, genre), 'genre', uses));
  return further.length === 0 ? opened : [...opened, groupOf(furtherLabel, 'genre', further)];
}

const furtherLabel = 'Further reading, not seen';

/** What nobody opened and nothing rests on is no witness: it is there to be read. */
function isOpened({ source, citedBy }: SourceUse): boolean {
  return source.consulted !== 'none' || citedBy.length > 0;
}

/** By who speaks: whose sources are cited in most articles first. */
export function sourcesByStandpoint(site: SiteCorpus): readonly SourceGroup[] {
  const groups = [...grouped(site, ({ source }) => source.standpoint)].map(([who, uses]) =>
    groupOf(capitalised(who), 'standpoint', uses),
  );
  return groups.sort((a, b) => b.articles - a.articles || b.uses.length - a.uses.length);
}

function grouped<Key>(
  { corpus, encyclopedia }: SiteCorpus,
  by: (use: SourceUse) => Key,
  isMeant: (use: SourceUse) => boolean = () => true,
): ReadonlyMap<Key, SourceUse[]> {
  const compare = compareSources(encyclopedia.language);
  const groups = new Map<Key, SourceUse[]>();
  for (const use of corpus.sources.toSorted((a, b) => compare(a.source, b.source))) {
    if (use.source.key === uncited || !isMeant(use)) continue;
    const group = groups.get(by(use));
    if (group) group.push(use);
    else groups.set(by(use), [use]);
  }
  return groups;
}

function groupOf(label: string, prefix: Grouping, uses: readonly SourceUse[]): SourceGroup {
  return {
    label,
    anchor: groupAnchor(prefix, label),
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
