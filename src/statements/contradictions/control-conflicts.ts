import { crowdings, stayOf } from './crowdings.ts';
import type { ArticleRule } from './finding.ts';
import { soundLife } from './life-claims.ts';
import { andList, whoWhen } from './written.ts';

/** Of the values of one facet, at most one controls a place on a day. */
export const controlConflicts: ArticleRule = (entity, statements) => {
  const { control } = entity.frontMatter;
  if (control.length < 2) return [];
  const ends = soundLife(entity, statements).end.dates;
  return Object.values(statements.encyclopedia.facets).flatMap(({ values }) => {
    const ids = new Set(values.map(({ id }) => id));
    const stays = control.flatMap((one, at) =>
      ids.has(one.by) ? (stayOf({ one, at }, one.by, one, ends) ?? []) : [],
    );
    return crowdings(stays, 1).map(({ item, others }) => ({
      code: 'control-conflict' as const,
      at: { entity, path: ['control', item.at] },
      others: others.map(({ one, at }) => ({
        entity,
        path: ['control', at],
        message: `\`${one.by}\` did then too`,
      })),
      message: `\`${entity.id}\` is controlled by ${others.length + 1} at once: ${andList([...others, item].map(({ one }) => whoWhen(one.by, one)))}.`,
      hint: 'Who follows begins on the day on which the other ends, or later; mend a date.',
    }));
  });
};
