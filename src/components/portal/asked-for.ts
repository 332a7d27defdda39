import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Encyclopedia, Kind } from '../../config/encyclopedia.ts';
import { compareDays, type Day } from '../../dates/day.ts';
import type { DateValue } from '../../dates/date-value.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { nearest } from '../../schema/nearest.ts';

/*
 * What components of the maintainers' pages ask for by words. What does not exist is told in a
 * sentence, which the build shows with the address of the page.
 */

/** The article of an id, or of a former one. */
export function articleAskedFor(
  { articles, corpus }: SiteCorpus,
  component: string,
  id: string,
): ArticleRecord {
  const article = articles.get(id) ?? articles.get(corpus.redirects[id] ?? '');
  return article ?? fail(component, `there is no article \`${id}\``, nearest(id, articles.keys()));
}

/** Articles of ids with spaces between them. */
export function articlesAskedFor(
  site: SiteCorpus,
  component: string,
  ids: string,
): readonly ArticleRecord[] {
  const asked = ids.split(/\s+/).filter((id) => id !== '');
  if (asked.length === 0) fail(component, '`ids` names nobody');
  return asked.map((id) => articleAskedFor(site, component, id));
}

export function kindAskedFor({ kinds }: Encyclopedia, component: string, kind: string): Kind {
  return (
    kinds[kind] ??
    fail(component, `there is no kind \`${kind}\``, nearest(kind, Object.keys(kinds)))
  );
}

/** A facet that the config declares, with its values. */
export function facetAskedFor(
  { facets }: Encyclopedia,
  component: string,
  facet: string,
): Encyclopedia['facets'][string] {
  const close = nearest(facet, Object.keys(facets));
  return facets[facet] ?? fail(component, `there is no facet \`${facet}\``, close);
}

export function mapAskedFor({ corpus }: SiteCorpus, component: string, map: string): string {
  const ids = corpus.maps.map(({ id }) => id);
  return ids.includes(map) ? map : fail(component, `there is no map \`${map}\``, nearest(map, ids));
}

/** One day, within the time of which states are told. */
export function dayAskedFor({ state }: Encyclopedia, component: string, day: string): Day {
  const parsed = parseDate(day);
  if (!parsed.ok || parsed.value.kind !== 'day' || parsed.value.first === null) {
    return fail(component, `\`${day}\` is no day: write \`YYYY-MM-DD\``);
  }
  const { first } = parsed.value;
  if (state && (compareDays(first, state.from) < 0 || compareDays(state.until, first) < 0)) {
    const range = `from ${state.from} to ${state.until}`;
    return fail(component, `\`${day}\` lies outside the states of the config, ${range}`);
  }
  return first;
}

export function dateAskedFor(component: string, text: string | undefined): DateValue | undefined {
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : fail(component, `\`${text}\` is no date: ${parsed.message}`);
}

/** The one post of a body that is asked for. */
export function postAskedFor(
  { id, frontMatter }: ArticleRecord,
  component: string,
  post: string | undefined,
): string | undefined {
  const posts = frontMatter.posts.map((each) => each.id);
  if (post === undefined || posts.includes(post)) return post;
  return fail(component, `\`${id}\` declares no post \`${post}\``, nearest(post, posts));
}

function fail(component: string, what: string, close?: string): never {
  const hint = close === undefined ? '' : ` Did you mean \`${close}\`?`;
  throw new Error(`\`<${component}>\` in a page under \`pages/\`: ${what}.${hint}`);
}
