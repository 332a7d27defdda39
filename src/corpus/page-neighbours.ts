import type { Source } from '../citations/source.ts';
import { statementsOf } from '../statements/chronology-row.ts';
import { entitiesOfFigure, type ArticleFigure } from '../statements/article-figure.ts';
import { entitiesOfSuccession } from '../statements/succession.ts';
import type { AssembleInput } from './assemble-articles.ts';
import type { Entity } from '../entities/entity.ts';
import { countPreviewParts } from '../entities/preview-parts.ts';
import { homeDay } from '../statements/home-day.ts';
import type { Article } from './corpus.ts';

type Linked = Pick<
  Article,
  | 'linksOut'
  | 'linksIn'
  | 'inverses'
  | 'successions'
  | 'life'
  | 'seats'
  | 'timelines'
  | 'figures'
  | 'related'
  | 'readings'
>;

/**
 * What the page of an article shows that is said elsewhere than in the article: how others are
 * called and where they are read, the labels of posts, the sides of members, the records of
 * sources, shared names, the shapes of maps, the steps before and after in readings, and what is in
 * the menu. A page is rendered again only when its digest changes, so whatever a page takes from another file belongs in here; the config alone is
 * compared by itself.
 */
export function neighboursOf({
  encyclopedia,
  byId,
  around,
  context,
}: Pick<AssembleInput, 'encyclopedia' | 'byId' | 'around' | 'context'>): (
  entity: Entity,
  article: Linked,
) => unknown {
  const present = (id: string): string => (byId.has(id) ? id : (around.redirects[id] ?? id));
  const label = (id: string): unknown => {
    const { kind, frontMatter } = byId.get(present(id)) ?? {};
    return [id, context.hrefOf(present(id)), kind, frontMatter?.title, frontMatter?.qualifier];
  };
  const everywhere = {
    previewParts: countPreviewParts(byId.size, around.sources.length),
    stateHome: encyclopedia.state && homeDay(encyclopedia.state, encyclopedia.mainArticle, byId),
    hasReadings: around.readings.length > 0,
    kinds: [...new Set([...byId.values()].map(({ kind }) => kind))].sort(),
    facets: Object.values(encyclopedia.facets).flatMap(({ values }) =>
      values.flatMap((value) => (value.entity === undefined ? [] : [label(value.entity)])),
    ),
  };
  const posts = (id: string): unknown => byId.get(id)?.frontMatter.posts;
  const isMembership = new Set(
    encyclopedia.relations.flatMap((type) => (type.membership ? type.id : [])),
  );
  const sources = new Map<string, Source[]>();
  for (const { source, citedBy, furtherIn } of around.sources) {
    for (const id of [...citedBy, ...furtherIn])
      sources.set(id, [...(sources.get(id) ?? []), source]);
  }
  const sharedNames = new Map<string, string[]>();
  for (const { text, lang, slug, bearers } of around.sharedNames) {
    for (const id of bearers) {
      sharedNames.set(id, [...(sharedNames.get(id) ?? []), `${slug} ${lang} ${text}`]);
    }
  }
  const shapes = around.maps.map(({ digest }) => digest);
  return ({ id, references, frontMatter }, article) => {
    const { linksOut, linksIn, inverses, successions, life, seats, related, readings } = article;
    const rows = Object.values(article.timelines ?? {}).flat();
    const figures = Object.values(article.figures ?? {});
    const shown = figures.flatMap(entitiesOfFigure);
    const succeeding = successions.flatMap(entitiesOfSuccession);
    const stating = [
      ...succeeding,
      ...inverses.posts.flatMap(({ entity, holders }) => [
        entity,
        ...holders.map(({ holder }) => holder),
      ]),
      ...Object.values(inverses.holders).flatMap((list) => list.map(({ holder }) => holder)),
      ...[inverses.relations, inverses.fields, inverses.lives, inverses.seats, inverses.controls]
        .flat()
        .map(({ entity }) => entity),
      ...[life.begin, life.end].flatMap((bound) => bound?.home.id ?? []),
      ...(seats?.counts ?? []).map(({ home }) => home.id),
      ...rows.flatMap(statementsOf).map(({ home }) => home.id),
      ...shown,
    ];
    const members = (seats?.counts ?? []).flatMap(({ value }) =>
      value.flatMap((group) => group.members),
    );
    const others = new Set([
      ...linksOut.flatMap(({ to }) => (to === null ? [] : [to])),
      ...linksIn.map(({ from }) => from),
      ...stating,
      ...members,
      ...rows.flatMap(({ involved }) => involved),
      ...references.flatMap((reference) => (reference.type === 'entity' ? [reference.id] : [])),
      ...frontMatter.holds.map(({ body }) => body),
      ...readings.flatMap(({ previous, next }) => [previous ?? [], next ?? []].flat()),
      ...related.flatMap(({ id: other, reason }) =>
        'body' in reason ? [other, reason.body] : [other],
      ),
    ]);
    return [
      everywhere,
      [...others].map(label),
      [...frontMatter.holds.map(({ body }) => body), ...succeeding, ...shown].map(posts),
      related.map(({ reason }) => ('body' in reason ? posts(reason.body) : undefined)),
      inverses.relations.map(({ type, entity }) =>
        isMembership.has(type) ? byId.get(entity)?.frontMatter.facets : undefined,
      ),
      [...new Set([id, ...stating])].map((other) => sources.get(other) ?? []),
      sharedNames.get(id) ?? [],
      (frontMatter.shape ?? frontMatter.coordinates ?? figures.find(isMap)) ? shapes : [],
    ];
  };
}

function isMap({ name }: ArticleFigure): boolean {
  return name === 'Map';
}
