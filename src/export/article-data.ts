import type { ArticleRecord, SiteCorpus } from '../corpus/site-corpus.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { routes } from '../entities/routes.ts';
import { uncited } from '../schema/front-matter.ts';
import { dataFormat, type ArticleData, type StatementData } from './data-schemas.ts';
import { objectsOf, sourcesIn, statementsOf } from './statement-data.ts';

/**
 * One article as data: what it says and what others say about it, each statement in the form and
 * with the line in which it is written. `raw` is its front matter as YAML gave it.
 */
export function articleData(site: SiteCorpus, article: ArticleRecord, raw: unknown): ArticleData {
  const { encyclopedia, corpus } = site;
  const { id, kind, path, frontMatter, linksOut, linksIn } = article;
  const { title, qualifier, summary, status, facets, facetClaims, coordinates } = frontMatter;
  const { own, derived } = statementsAbout(site, id);
  const named = new Set([
    ...frontMatter.sources,
    ...frontMatter.furtherReading,
    ...sourcesIn([own, derived, facetClaims, coordinates]),
  ]);
  const index = encyclopedia.kinds[kind]?.index ?? '';
  return {
    ...originOf(encyclopedia),
    id,
    kind,
    title,
    ...(qualifier === undefined ? {} : { qualifier }),
    summary,
    status,
    facets,
    ...(coordinates
      ? {
          coordinates: {
            lat: coordinates.lat,
            lon: coordinates.lon,
            sources: [...coordinates.sources],
          },
        }
      : {}),
    page: status === 'entry' ? routes.entry(index, id) : routes.article(id),
    path,
    frontMatter: raw,
    statements: { own: [...own], derived: [...derived] },
    exceptions: frontMatter.exceptions.map(({ problem, because, with: other }) => ({
      problem,
      because,
      ...(other === undefined ? {} : { with: other }),
    })),
    sources: Object.fromEntries(
      corpus.sources
        .filter(({ source }) => named.has(source.key) && source.key !== uncited)
        .map(({ source }) => [source.key, { ...source }]),
    ),
    links: linksOut.flatMap(({ to, text }) => (to === null ? [] : [{ to, text }])),
    backlinks: linksIn.map(({ from, before, text, after }) => ({
      from,
      text,
      sentence: before + text + after,
    })),
  };
}

/** What every file of data says of itself. */
export function originOf({ title, licence, edition }: Encyclopedia) {
  return {
    format: dataFormat,
    encyclopedia: title,
    licence,
    ...(edition === undefined ? {} : { edition }),
  } as const;
}

interface BothWays {
  readonly own: readonly StatementData[];
  readonly derived: readonly StatementData[];
}

const known = new WeakMap<SiteCorpus, ReadonlyMap<string, BothWays>>();

/** Every statement stands at its home and at everything it is about: read off once for a site. */
function statementsAbout(site: SiteCorpus, id: string): BothWays {
  let table = known.get(site);
  if (!table) {
    table = bothWays(site);
    known.set(site, table);
  }
  return table.get(id) ?? { own: [], derived: [] };
}

function bothWays({ encyclopedia, articles }: SiteCorpus): ReadonlyMap<string, BothWays> {
  const own = new Map<string, readonly StatementData[]>();
  const derived = new Map<string, StatementData[]>();
  for (const article of articles.values()) {
    const statements = statementsOf(article, encyclopedia, articles);
    own.set(article.id, statements);
    for (const statement of statements) {
      for (const object of new Set(objectsOf(statement, encyclopedia))) {
        if (object === article.id) continue;
        const list = derived.get(object);
        if (list) list.push(statement);
        else derived.set(object, [statement]);
      }
    }
  }
  return new Map(
    [...articles.keys()].map((id) => [
      id,
      { own: own.get(id) ?? [], derived: derived.get(id) ?? [] },
    ]),
  );
}
