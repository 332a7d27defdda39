import { formatSource } from '../../citations/format-source.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import { directionOf } from '../../entities/direction.ts';
import { uncited } from '../../schema/front-matter.ts';
import { stateFacts, type StateFact, type StateFacts } from '../../statements/state-facts.ts';
import { statePageDays } from '../../statements/state-page-days.ts';
import { consultedWords } from '../site/consulted-words.ts';
import { editAddress } from '../site/edit-address.ts';
import { entityAddress } from '../site/entity-address.ts';
import { shownFacet } from '../site/facet-class.ts';
import { sourceByKey } from '../site/source-by-key.ts';

import type { BookEntity, BookFacet, BookSource, StateBook } from './book.ts';

const known = new WeakMap<SiteCorpus, StateBook | null>();

/** The book of states of an encyclopedia; null where its config wants none. */
export function stateBook(site: SiteCorpus): StateBook | null {
  let book = known.get(site);
  if (book === undefined) {
    book = makeBook(site);
    known.set(site, book);
  }
  return book;
}

function makeBook(site: SiteCorpus): StateBook | null {
  const { encyclopedia, articles } = site;
  const { state, language, facets } = encyclopedia;
  if (!state) return null;
  const facts = stateFacts([...articles.values()], encyclopedia);
  return {
    language,
    from: state.from,
    until: state.until,
    days: statePageDays(facts, encyclopedia, articles),
    existing: kindsWords(site, state.kinds),
    facts,
    entities: entitiesOf(site, facts),
    facets: Object.fromEntries(
      Object.entries(facets).flatMap(([facet, { values }]) =>
        values.flatMap(({ id }) => {
          const shown = facetOf(site, facet, id);
          return shown ? [[id, shown] as const] : [];
        }),
      ),
    ),
    sources: sourcesOf(site, facts),
  };
}

function kindsWords({ encyclopedia }: SiteCorpus, kinds: readonly string[]): string {
  const words = kinds.map((kind, at) => {
    const plural = encyclopedia.kinds[kind]?.plural ?? kind;
    return at === 0 ? plural : plural.toLocaleLowerCase(encyclopedia.language);
  });
  return new Intl.ListFormat(encyclopedia.language).format(words);
}

function entitiesOf(site: SiteCorpus, facts: StateFacts): Readonly<Record<string, BookEntity>> {
  const ids = [
    ...facts.holdings.flatMap(({ holder, body }) => [holder, body]),
    ...facts.existences.map(({ entity }) => entity),
    ...facts.controls.map(({ place }) => place),
    ...facts.regions,
    ...allOf(facts).map(({ home }) => home.id),
  ];
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const address = entityAddress(site, id);
      const article = site.articles.get(id) ?? site.articles.get(site.corpus.redirects[id] ?? '');
      if (!address || !article) return [];
      const posts = article.frontMatter.posts.map((post) => [post.id, post.label] as const);
      const edit = editAddress(site.encyclopedia, article.path);
      return [
        [
          id,
          {
            title: address.title,
            href: address.href,
            ...(edit === undefined ? {} : { edit }),
            ...(posts.length > 0 ? { posts: Object.fromEntries(posts) } : {}),
          },
        ] as const,
      ];
    }),
  );
}

function facetOf(site: SiteCorpus, facet: string, value: string): BookFacet | undefined {
  const shown = shownFacet(site.encyclopedia, facet, value);
  if (!shown) return undefined;
  const href = shown.entity === undefined ? undefined : entityAddress(site, shown.entity)?.href;
  return { label: shown.label, className: shown.className, ...(href ? { href } : {}) };
}

function sourcesOf(site: SiteCorpus, facts: StateFacts): Readonly<Record<string, BookSource>> {
  const keys = allOf(facts).flatMap((fact) => [fact, ...fact.others].flatMap((c) => c.sources));
  return Object.fromEntries(
    [...new Set(keys)].sort().flatMap((key) => {
      const source = key === uncited ? undefined : sourceByKey(site, key);
      if (!source) return [];
      const titleHref = routes.source(key);
      const runs = formatSource(source, site.encyclopedia.language, { titleHref }).map((run) =>
        run.lang === undefined ? run : { ...run, dir: directionOf(run.lang) },
      );
      const { title, standpoint } = source;
      const read = consultedWords[source.consulted];
      return [[key, { title, standpoint, read, runs }] as const];
    }),
  );
}

function allOf({ holdings, existences, controls }: StateFacts): readonly StateFact[] {
  return [...holdings, ...existences, ...controls];
}
