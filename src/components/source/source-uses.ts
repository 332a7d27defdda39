import type { CitationPlace } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { useByKey } from '../site/source-by-key.ts';
import { statementsBySource, type SourcedStatement } from './statements-by-source.ts';

/** Who rests on a source, and with what. */
export interface SourceUses {
  /** By title. */
  readonly citing: readonly ArticleUse[];
  /** Ids of the articles that name it for further reading alone, by title. */
  readonly furtherIn: readonly string[];
  /** In the text, all articles together. */
  readonly places: number;
  readonly statements: number;
}

export interface ArticleUse {
  readonly id: string;
  /** In the order of the text. */
  readonly places: readonly CitationPlace[];
  /** How many more places there are, where a source is cited too often to show all. */
  readonly morePlaces: number;
  readonly statements: readonly SourcedStatement[];
}

/** So many places are all shown; of more, only so many of each article. */
const mostPlaces = 200;
const mostOfMany = 1000;
const shownOfMany = 5;
const shownOfVeryMany = 2;

/** `places` are those of the source in the texts. */
export function sourceUses(
  site: SiteCorpus,
  key: string,
  places: readonly CitationPlace[],
): SourceUses {
  const use = useByKey(site, key);
  const byArticle = Map.groupBy(places, ({ from }) => from);
  const most =
    places.length <= mostPlaces
      ? Infinity
      : places.length <= mostOfMany
        ? shownOfMany
        : shownOfVeryMany;
  const citing = byTitle(site, use?.citedBy ?? []).map((id): ArticleUse => {
    const own = byArticle.get(id) ?? [];
    const shown = own.slice(0, most);
    const statements = statementsOf(site, id).get(key) ?? [];
    return { id, places: shown, morePlaces: own.length - shown.length, statements };
  });
  return {
    citing,
    furtherIn: byTitle(site, use?.furtherIn ?? []),
    places: places.length,
    statements: citing.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

type Statements = ReturnType<typeof statementsBySource>;

const known = new WeakMap<SiteCorpus, Map<string, Statements>>();

/** Read off once for a site, whatever number of sources asks. */
function statementsOf(site: SiteCorpus, id: string): Statements {
  let table = known.get(site);
  if (!table) known.set(site, (table = new Map<string, Statements>()));
  let statements = table.get(id);
  if (!statements) {
    const article = site.articles.get(id);
    statements = article ? statementsBySource(site, article) : new Map<string, never>();
    table.set(id, statements);
  }
  return statements;
}

function byTitle({ encyclopedia, articles }: SiteCorpus, ids: readonly string[]): string[] {
  const collator = new Intl.Collator(encyclopedia.language, { numeric: true });
  const titleOf = (id: string): string => articles.get(id)?.frontMatter.title ?? id;
  return ids.toSorted((a, b) => collator.compare(titleOf(a), titleOf(b)));
}
