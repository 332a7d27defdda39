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

/** Who asks, for the sentence: the component, and the file in which it stands. */
export function asking(component: string, { page = 'portal' }: { readonly page?: string }): string {
  return `\`<${component}>\` in \`pages/${page}.mdx\``;
}

/** The article of an id, or of a former one. */
export function articleAskedFor(
  { articles, corpus }: SiteCorpus,
  where: string,
  id: string,
): ArticleRecord {
  const article = articles.get(id) ?? articles.get(corpus.redirects[id] ?? '');
  return article ?? fail(where, `there is no article \`${id}\``, nearest(id, articles.keys()));
}

/** Articles of ids with spaces between them. */
export function articlesAskedFor(
  site: SiteCorpus,
  where: string,
  ids: string,
): readonly ArticleRecord[] {
  const asked = ids.split(/\s+/).filter((id) => id !== '');
  if (asked.length === 0) fail(where, '`ids` names nobody');
  return asked.map((id) => articleAskedFor(site, where, id));
}

export function kindAskedFor({ kinds }: Encyclopedia, where: string, kind: string): Kind {
  return (
    kinds[kind] ?? fail(where, `there is no kind \`${kind}\``, nearest(kind, Object.keys(kinds)))
  );
}

/** A field of a kind. */
export function fieldAskedFor(
  { fields }: Kind,
  where: string,
  key: string,
): Kind['fields'][string] {
  const close = nearest(key, Object.keys(fields));
  return fields[key] ?? fail(where, `there is no field \`${key}\``, close);
}

/** A facet that the config declares, with its values. */
export function facetAskedFor(
  { facets }: Encyclopedia,
  where: string,
  facet: string,
): Encyclopedia['facets'][string] {
  const close = nearest(facet, Object.keys(facets));
  return facets[facet] ?? fail(where, `there is no facet \`${facet}\``, close);
}

export function mapAskedFor({ corpus }: SiteCorpus, where: string, map: string): string {
  const ids = corpus.maps.map(({ id }) => id);
  return ids.includes(map) ? map : fail(where, `there is no map \`${map}\``, nearest(map, ids));
}

/** One day, within the time of which states are told. */
export function dayAskedFor({ state }: Encyclopedia, where: string, day: string): Day {
  const parsed = parseDate(day);
  if (!parsed.ok || parsed.value.kind !== 'day' || parsed.value.first === null) {
    return fail(where, `\`${day}\` is no day: write \`YYYY-MM-DD\``);
  }
  const { first } = parsed.value;
  if (state && (compareDays(first, state.from) < 0 || compareDays(state.until, first) < 0)) {
    const range = `from ${state.from} to ${state.until}`;
    return fail(where, `\`${day}\` lies outside the states of the config, ${range}`);
  }
  return first;
}

export function dateAskedFor(where: string, text: string | undefined): DateValue | undefined {
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : fail(where, `\`${text}\` is no date: ${parsed.message}`);
}

/** The one post of a body that is asked for. */
export function postAskedFor(
  { id, frontMatter }: ArticleRecord,
  where: string,
  post: string | undefined,
): string | undefined {
  const posts = frontMatter.posts.map((each) => each.id);
  if (post === undefined || posts.includes(post)) return post;
  return fail(where, `\`${id}\` declares no post \`${post}\``, nearest(post, posts));
}

function fail(where: string, what: string, close?: string): never {
  const hint = close === undefined ? '' : ` Did you mean \`${close}\`?`;
  throw new Error(`${where}: ${what}.${hint}`);
}
