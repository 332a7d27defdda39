import type { Contradiction } from '../../diagnostics/codes.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Dated } from '../../schema/front-matter.ts';
import { alwaysBefore, choicesOf } from './choices.ts';
import type { Finding, Site, Statements } from './finding.ts';
import { soundLife } from './life-claims.ts';
import { writtenDates } from './written.ts';

const mend =
  'One of the two dates is wrong; where a source has another, `{ oneOf: […] }` holds both.';

/** A dated statement that surely begins before a life or ends behind it: no finding, or one. */
export function outsideOf(
  living: Entity,
  dated: Dated,
  code: Contradiction,
  site: Site,
  what: string,
  statements: Statements,
): readonly Finding[] {
  const { begin, end } = soundLife(living, statements);
  if (begin.dates.length + end.dates.length === 0) return [];
  const choices = choicesOf(dated);
  const bounds = {
    from: choices.map(({ from }) => from),
    until: choices.map(({ until }) => until),
  };
  const early = (['from', 'until'] as const).find((key) => alwaysBefore(bounds[key], begin.dates));
  const late = (['until', 'from'] as const).find((key) => alwaysBefore(end.dates, bounds[key]));
  const bound = early ?? late;
  if (bound === undefined) return [];
  const key = dated.on ? 'on' : dated[bound] ? bound : 'from';
  const life = early ? begin : end;
  return [
    {
      code,
      at: { entity: site.entity, path: [...site.path, key] },
      others: [{ entity: living, path: [life.field], message: `the life of \`${living.id}\`` }],
      message: `${what} ${key} ${writtenDates(dated[key])}, ${early ? 'before' : 'after'} ${life.written()} of \`${living.id}\`.`,
      hint: mend,
    },
  ];
}

/** Two whose lives surely never met, and who are tied all the same: no finding, or one. */
export function livesApart(
  other: Entity,
  site: Site,
  what: string,
  statements: Statements,
): readonly Finding[] {
  const own = { entity: site.entity, ...soundLife(site.entity, statements) };
  const theirs = { entity: other, ...soundLife(other, statements) };
  const gone = [
    { first: own, then: theirs },
    { first: theirs, then: own },
  ].find(({ first, then }) => alwaysBefore(first.end.dates, then.begin.dates));
  if (!gone) return [];
  const { first, then } = gone;
  return [
    {
      code: 'lives-apart',
      at: site,
      others: [
        {
          entity: other,
          path: [first === theirs ? first.end.field : then.begin.field],
          message: `the life of \`${other.id}\``,
        },
      ],
      message: `${what} cannot be: ${first.end.written()} of \`${first.entity.id}\` lies before ${then.begin.written()} of \`${then.entity.id}\`.`,
      hint: mend,
    },
  ];
}
