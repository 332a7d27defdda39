import type { ArticleBody } from '../articles/article-body.ts';
import { timelineKey, timelineRequests } from '../articles/timeline-request.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { DateValue } from '../dates/date-value.ts';
import { parseDate } from '../dates/parse-date.ts';
import { chronologyOf } from '../statements/chronology.ts';
import type { ChronologyRow } from '../statements/chronology-row.ts';
import { rowsByEntity, rowsWithin } from '../statements/select-rows.ts';
import type { Stated } from '../statements/stated.ts';

/** The rows of an article's timelines, by `timelineKey`. */
export type Timelines = Readonly<Record<string, readonly ChronologyRow[]>>;

/**
 * For each article the rows that its timelines show; undefined where it has none. The chronology
 * is made when the first of them is asked for.
 */
export function articleTimelines(
  articles: readonly Stated[],
  bodyOf: (id: string) => ArticleBody | undefined,
  encyclopedia: Encyclopedia,
): (id: string) => Timelines | undefined {
  let known: ReadonlyMap<string, readonly ChronologyRow[]> | undefined;
  return (id) => {
    const body = bodyOf(id);
    const requests = body ? timelineRequests(body) : [];
    if (requests.length === 0) return undefined;
    known ??= rowsByEntity(chronologyOf(articles, encyclopedia), articles, encyclopedia);
    const rows = known;
    return Object.fromEntries(
      requests.map((request) => {
        const about = rows.get(request.of ?? id) ?? [];
        const shown = rowsWithin(about, dateOf(request.from), dateOf(request.until));
        return [timelineKey(request), shown];
      }),
    );
  };
}

function dateOf(text: string | undefined): DateValue | undefined {
  const parsed = text === undefined ? undefined : parseDate(text);
  return parsed?.ok ? parsed.value : undefined;
}
