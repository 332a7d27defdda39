import { routes } from '../entities/routes.ts';
import { sourcesIn } from '../export/statement-data.ts';
import { uncited } from '../schema/front-matter.ts';
import { chronologyOf } from '../statements/chronology.ts';
import { yearOf } from '../statements/chronology-row.ts';
import { stateFacts } from '../statements/state-facts.ts';
import { stateOn } from '../statements/state-on.ts';
import { statePageDays } from '../statements/state-page-days.ts';
import { withoutLines } from './compare-articles.ts';
import type { StatementChange } from './compare-statements.ts';
import { marksOf } from './old-words.ts';
import { inNewIds, type Side } from './side.ts';
import type { ClaimPart } from './statement-parts.ts';

/** Something that a page shows otherwise than before, as text, and the page. */
interface Shown {
  readonly page: string;
  readonly saying: string;
}

/**
 * For a statement that changed: the file names of the pages that show it otherwise than before.
 * What pages are made of is compared, so whatever shows a statement is found, by whichever way it
 * came there.
 */
export function pagesShowing(
  before: Side,
  now: Side,
  moves: ReadonlyMap<string, string>,
): (change: StatementChange) => string[] {
  const [was, is] = [shownBy(before, moves), shownBy(now, moves)];
  const differing = [...without(is, was), ...without(was, is)];
  return (change) => {
    const { before: said, now: says, statement } = change;
    const { subject } = statement;
    const marks = differingMarks(change, now.encyclopedia.language);
    const others = differing.filter(
      ({ saying }) =>
        saying.includes(`"${subject}"`) &&
        (marks.length === 0 || marks.some((mark) => saying.includes(mark))),
    );
    const home = pageOf(now, subject) ?? pageOf(before, subject);
    const sources = new Set(sourcesIn([said, says]).filter((key) => key !== uncited));
    return [
      ...new Set([
        ...(home === undefined ? [] : [home]),
        ...others.map(({ page }) => page),
        ...portalsNaming(now, subject),
        ...[...sources].filter((key) => now.pass.known.sources.has(key)).map(routes.source),
      ]),
    ];
  };
}

/** What tells this statement from others of its subject; empty where only sources differ. */
function differingMarks({ parts }: StatementChange, language: string): string[] {
  return parts.flatMap(({ before, now }) => {
    const only = (some: readonly ClaimPart[], others: readonly ClaimPart[]) =>
      some.filter((claim) => !others.some(({ value }) => value === claim.value));
    return [...only(before, now), ...only(now, before)].flatMap((claim) =>
      marksOf(claim, language),
    );
  });
}

function shownBy(side: Side, moves: ReadonlyMap<string, string>): Shown[] {
  const shown: Shown[] = [];
  const add = (page: string | undefined, item: unknown) => {
    if (page === undefined) return;
    shown.push({ page, saying: JSON.stringify(inNewIds(item, moves), withoutPlaces) });
  };
  for (const article of side.articles.values()) {
    const page = pageOf(side, article.id);
    const { inverses, successions, life, seats } = article;
    const { holders, ...others } = inverses;
    for (const items of [...Object.values(holders), ...Object.values(others), successions]) {
      for (const item of items) add(page, item);
    }
    for (const item of [life.begin, life.end, seats]) if (item) add(page, item);
    const timelines = Object.values(side.outline.timelinesOf(article.id) ?? {});
    const figures = Object.values(side.outline.figuresOf(article.id) ?? {});
    for (const item of [...timelines.flat(), ...figures]) add(page, item);
  }
  const articles = [...side.articles.values()];
  for (const { id: _, ...row } of chronologyOf(articles, side.encyclopedia)) {
    add(routes.chronology(), row);
    add(routes.year(yearOf(row)), row);
  }
  const facts = stateFacts(articles, side.encyclopedia);
  for (const day of statePageDays(facts, side.encyclopedia, side.articles)) {
    const { holdings, existences, controls } = stateOn(facts, day);
    for (const item of [...holdings, ...existences, ...controls]) add(routes.state(day), item);
  }
  return shown;
}

/** Places are looked up lazily, and no page shows them. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'place' ? undefined : withoutLines(key, value);
}

function without(items: readonly Shown[], others: readonly Shown[]): Shown[] {
  const known = new Set(others.map(({ page, saying }) => `${page} ${saying}`));
  return items.filter(({ page, saying }) => !known.has(`${page} ${saying}`));
}

/** An entry is read on the list of its kind. */
function pageOf({ articles, encyclopedia }: Side, id: string): string | undefined {
  const article = articles.get(id);
  if (!article) return undefined;
  const index = encyclopedia.kinds[article.kind]?.index ?? '';
  return article.frontMatter.status === 'entry' ? routes.kind(index) : routes.article(id);
}

/** Pages of the corpus with a component that is made of what the entity says. */
function portalsNaming({ pages }: Side, id: string): string[] {
  const named = new RegExp(`<\\w+\\b[^>]*\\s(?:of|id|ids)=["'](?:[^"']*\\s)?${id}(?=[\\s"'])`);
  return pages
    .filter(({ path, text }) => path.startsWith('pages/') && named.test(text))
    .map(({ path }) => routes.page(path.replace(/^pages\//, '').replace(/\.mdx$/, '')))
    .map((page) => (page === 'portal.html' ? routes.home() : page));
}
