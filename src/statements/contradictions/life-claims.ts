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

const nothing: LifeClaims = { dates: [], written: () => '', field: '' };

/**
 * The two bounds of a life. Of one that ends before it begins nobody knows which is wrong: that is
 * told once, and nothing is measured by it.
 */
export function soundLife(
  entity: Entity,
  statements: Statements,
): { readonly begin: LifeClaims; readonly end: LifeClaims } {
  const begin = beginOf(entity, statements);
  const end = endOf(entity, statements);
  return alwaysBefore(end.dates, begin.dates) ? { begin: nothing, end: nothing } : { begin, end };
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
