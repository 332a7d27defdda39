import type { DateValue } from '../../dates/date-value.ts';
import type { Entity } from '../../entities/entity.ts';
import type { LifeDate } from '../../schema/front-matter.ts';
import { alwaysBefore } from './choices.ts';
import type { Statements } from './finding.ts';

/** All that is recorded of when a life began or ended; no dates where nobody knows. */
export interface LifeClaims {
  readonly dates: readonly DateValue[];
  /** As it stands in the article: `` `died: 1949-08-25` ``. */
  readonly written: () => string;
  /** The field of the front matter. */
  readonly field: string;
}

export interface Life {
  readonly begin: LifeClaims;
  readonly end: LifeClaims;
}

/** The lives that were looked up in one pass: another may have other events. */
const known = new WeakMap<Statements, Map<Entity, Life>>();

const nothing: LifeClaims = { dates: [], written: () => '', field: '' };

/**
 * The two bounds of a life. Of one that ends before it begins nobody knows which is wrong: that is
 * told once, and nothing is measured by it.
 */
export function soundLife(entity: Entity, statements: Statements): Life {
  const lives = known.get(statements) ?? new Map<Entity, Life>();
  known.set(statements, lives);
  const before = lives.get(entity);
  if (before) return before;
  const begin = beginOf(entity, statements);
  const end = endOf(entity, statements);
  const isReversed = alwaysBefore(end.dates, begin.dates);
  const life = isReversed ? { begin: nothing, end: nothing } : { begin, end };
  lives.set(entity, life);
  return life;
}

export function beginOf(entity: Entity, statements: Statements): LifeClaims {
  return claimsOf(entity.frontMatter.begin, statements, ({ frontMatter }) => frontMatter.begin);
}

/** Whoever ended in an event that lasted did so on any day of it. */
export function endOf(entity: Entity, statements: Statements): LifeClaims {
  return claimsOf(
    entity.frontMatter.end,
    statements,
    ({ frontMatter }) => frontMatter.end ?? frontMatter.begin,
  );
}

function claimsOf(
  date: LifeDate | undefined,
  { byId }: Statements,
  ofEvent: (event: Entity) => LifeDate | undefined,
): LifeClaims {
  if (!date) return nothing;
  const { field } = date;
  const of = (dates: readonly DateValue[], where = '') => ({
    dates,
    field,
    written: () => `\`${field}: ${dates.map(({ edtf }) => edtf).join(' or ')}\`${where}`,
  });
  if ('dates' in date) return of(date.dates.map(({ value }) => value));
  const event = byId.get(date.event);
  const held = event && ofEvent(event);
  return held && 'dates' in held
    ? of(
        held.dates.map(({ value }) => value),
        ` (in \`${date.event}\`)`,
      )
    : nothing;
}
