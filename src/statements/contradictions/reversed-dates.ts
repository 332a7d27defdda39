import type { Entity } from '../../entities/entity.ts';
import type { Dated } from '../../schema/front-matter.ts';
import { alwaysBefore, choicesOf, isDated } from './choices.ts';
import type { ArticleRule, Finding, Site } from './finding.ts';
import { beginOf, endOf } from './life-claims.ts';
import { writtenDates } from './written.ts';

const mend = 'Exchange them, or mend one; where sources differ, `{ oneOf: […] }` holds both.';

/** Nothing ends before it begins; and a statement is of a day or of a span, not of both. */
export const reversedDates: ArticleRule = (entity, statements) => [
  ...datedStatements(entity).flatMap(({ dated, path }): Finding[] => {
    const { from, until, on } = dated;
    if (on && (from ?? until)) {
      return [
        {
          code: 'dates-mixed',
          at: { entity, path: [...path, 'on'] },
          others: [],
          message: `Both a day, \`on\` ${writtenDates(on)}, and a span, ${from ? `\`from\` ${writtenDates(from)}` : `\`until\` ${writtenDates(until)}`}.`,
          hint: 'Keep `on` for what happened on a day, `from` and `until` for what lasted.',
        },
      ];
    }
    if (!isDated(dated) || choicesOf(dated).length > 0) return [];
    return [
      {
        code: 'dates-reversed',
        at: { entity, path: [...path, 'until'] },
        others: [{ entity, path: [...path, 'from'], message: 'it begins here' }],
        message: `Until ${writtenDates(until)}, but from ${writtenDates(from)}: it ends before it begins.`,
        hint: mend,
      },
    ];
  }),
  ...reversedLife(entity, beginOf(entity, statements), endOf(entity, statements)),
];

function reversedLife(
  entity: Entity,
  begin: ReturnType<typeof beginOf>,
  end: ReturnType<typeof endOf>,
): Finding[] {
  if (!alwaysBefore(end.dates, begin.dates)) return [];
  return [
    {
      code: 'dates-reversed',
      at: { entity, path: [end.field] },
      others: [{ entity, path: [begin.field], message: 'it begins here' }],
      message: `${end.written()} lies before ${begin.written()}: \`${entity.id}\` ends before it begins.`,
      hint: mend,
    },
  ];
}

/** Every dated statement of an article that is an item of a list. */
export function datedStatements(
  entity: Entity,
): readonly { readonly dated: Dated; readonly path: Site['path'] }[] {
  const { holds, relations, control, posts } = entity.frontMatter;
  const of = (key: string, list: readonly Dated[]) =>
    list.map((dated, at) => ({ dated, path: [key, at] }));
  return [
    ...of('holds', holds),
    ...of('relations', relations),
    ...of('control', control),
    ...posts.flatMap(({ vacant = [] }, post) =>
      vacant.map((dated, at) => ({ dated, path: ['posts', post, 'vacant', at] })),
    ),
  ];
}
