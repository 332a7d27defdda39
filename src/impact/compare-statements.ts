import type { ArticleOutline } from '../corpus/corpus.ts';
import type { StatementData } from '../export/data-schemas.ts';
import { statementsOf } from '../export/statement-data.ts';
import { uncited } from '../schema/front-matter.ts';
import { withoutLines } from './compare-articles.ts';
import type { LostValue } from './impact-schema.ts';
import { inNewIds, type Side } from './side.ts';
import { aboutOf, keyOf, partsOf, type ClaimPart } from './statement-parts.ts';

/** What of a statement is another than before. */
export interface PartChange {
  readonly part: string;
  readonly before: readonly ClaimPart[];
  readonly now: readonly ClaimPart[];
}

/** A statement that came, went or says something else. */
export interface StatementChange {
  readonly before?: StatementData | undefined;
  readonly now?: StatementData | undefined;
  /** The one of today, or what is gone. */
  readonly statement: StatementData;
  readonly about: string;
  readonly parts: readonly PartChange[];
}

/** Every statement that is not as it was. Statements that only moved within their file are. */
export function compareStatements(
  before: Side,
  now: Side,
  moves: ReadonlyMap<string, string>,
): StatementChange[] {
  const was = new Map(
    [...before.articles.values()].map((article) => [
      moves.get(article.id) ?? article.id,
      inNewIds(statementsIn(before, article), moves),
    ]),
  );
  const is = new Map(
    [...now.articles.values()].map((article) => [
      article.id,
      inNewIds(statementsIn(now, article), moves),
    ]),
  );
  const ids = [...new Set([...is.keys(), ...was.keys()])].sort();
  return ids.flatMap((id) => changesIn(was.get(id) ?? [], is.get(id) ?? []));
}

function statementsIn(side: Side, article: ArticleOutline): readonly StatementData[] {
  return statementsOf(article, side.encyclopedia, side.articles);
}

function changesIn(
  before: readonly StatementData[],
  now: readonly StatementData[],
): StatementChange[] {
  const [wasByKey, isByKey] = [before, now].map((list) => Map.groupBy(list, keyOf));
  const keys = new Set([...(isByKey?.keys() ?? []), ...(wasByKey?.keys() ?? [])]);
  return [...keys].flatMap((key) => pair(wasByKey?.get(key) ?? [], isByKey?.get(key) ?? []));
}

/** Those that say the same belong together; of the others the first with the first. */
function pair(before: readonly StatementData[], now: readonly StatementData[]): StatementChange[] {
  const left = new Map(Map.groupBy(before, sayingOf));
  const fresh = now.filter((statement) => left.get(sayingOf(statement))?.shift() === undefined);
  const gone = [...left.values()].flat();
  const count = Math.max(fresh.length, gone.length);
  return Array.from({ length: count }, (_, at) => changeOf(gone[at], fresh[at])).filter(
    ({ parts }) => parts.length > 0,
  );
}

function sayingOf(statement: StatementData): string {
  return JSON.stringify({ ...statement, home: undefined }, withoutLines);
}

function changeOf(before?: StatementData, now?: StatementData): StatementChange {
  const statement = (now ?? before) as StatementData;
  const [was, is] = [before ? partsOf(before) : {}, now ? partsOf(now) : {}];
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  const parts = names.map((part) => ({ part, before: was[part] ?? [], now: is[part] ?? [] }));
  const isWhole = before === undefined || now === undefined;
  return {
    before,
    now,
    statement,
    about: aboutOf(statement),
    // A statement without any part says that it is so.
    parts:
      isWhole && parts.length === 0
        ? [{ part: 'said', before: [], now: [] }]
        : parts.filter(
            (part) => isWhole || JSON.stringify(part.before) !== JSON.stringify(part.now),
          ),
  };
}

/** Values that a source said, and that the statement does not have any more. */
export function lostValues(changes: readonly StatementChange[]): LostValue[] {
  return changes.flatMap(({ before, about, parts }) =>
    parts.flatMap(({ part, before: was, now }) =>
      was.flatMap(({ value, sources: all }) => {
        const sources = all.filter((key) => key !== uncited);
        const isKept = now.some((claim) => claim.value === value);
        if (!before || sources.length === 0 || isKept) return [];
        const { id, path } = before.home;
        return [{ home: id, path, about, part, value, sources }];
      }),
    ),
  );
}
