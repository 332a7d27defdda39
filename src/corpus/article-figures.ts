import type { ArticleBody } from '../articles/article-body.ts';
import { figureKey, figuresIn, type FigureRequest } from '../articles/figure-request.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { parseDate } from '../dates/parse-date.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { ArticleFigure, MapPlace } from '../statements/article-figure.ts';
import { controlByPlace } from '../statements/control-by-place.ts';
import { noInverses, type Inverses } from '../statements/invert-statements.ts';
import { officeTables } from '../statements/office-tables.ts';
import { partiesOf } from '../statements/parties.ts';
import { stateFacts } from '../statements/state-facts.ts';
import { stateOn } from '../statements/state-on.ts';
import { statePageDays } from '../statements/state-page-days.ts';
import type { Stated } from '../statements/stated.ts';

/** What the figures of an article show, by `figureKey`. */
export type Figures = Readonly<Record<string, ArticleFigure>>;

/**
 * For each article what its figures show; undefined where it has none. Who controlled what is
 * worked out when the first map is asked for.
 */
export function articleFigures(
  articles: readonly (Stated & { readonly inverses: Inverses })[],
  bodyOf: (id: string) => ArticleBody | undefined,
  encyclopedia: Encyclopedia,
): (id: string) => Figures | undefined {
  const byId = new Map(articles.map((article) => [article.id, article]));
  let known: ReturnType<typeof factsOf> | undefined;
  const figureOf = (own: string, { name, of = own, post, on = '' }: FigureRequest) => {
    const target = byId.get(of);
    switch (name) {
      case 'Map': {
        const day = parseDate(on);
        if (!day.ok || day.value.first === null) return undefined;
        return mapOf(of, day.value.first);
      }
      case 'Terms':
        return { name, of, tables: target ? officeTables(target, post) : [] };
      case 'Parties': {
        const inverses = target?.inverses ?? noInverses;
        const groups = target ? partiesOf(target, inverses, { encyclopedia, byId }) : [];
        return { name, of, groups };
      }
    }
  };
  const factsOf = () => {
    const facts = stateFacts(articles, encyclopedia);
    return { facts, days: new Set(statePageDays(facts, encyclopedia, byId)) };
  };
  const mapOf = (map: string, day: string): ArticleFigure => {
    known ??= factsOf();
    const control = controlByPlace(stateOn(known.facts, day).controls);
    const facet = encyclopedia.maps?.[map]?.facet ?? '';
    const labels = new Map(encyclopedia.facets[facet]?.values.map(({ id, label }) => [id, label]));
    const places = articles
      .filter(({ frontMatter }) => frontMatter.shape?.map === map)
      .sort((a, b) => compareText(a.frontMatter.title, b.frontMatter.title))
      .map(({ id, frontMatter }): MapPlace => {
        const own = control.get(id);
        const feature = frontMatter.shape?.feature ?? '';
        if (!own) return { id, feature };
        return { id, feature, control: own, label: labels.get(own.by) ?? own.by };
      });
    return { name: 'Map', map, day, places, hasState: known.days.has(day) };
  };
  return (id) => {
    const body = bodyOf(id);
    const requests = body ? figuresIn(body) : [];
    if (requests.length === 0) return undefined;
    return Object.fromEntries(
      requests.flatMap(({ request }) => {
        const figure = figureOf(id, request);
        return figure ? [[figureKey(request), figure] as const] : [];
      }),
    );
  };
}
