import { alwaysBefore } from './choices.ts';
import type { ArticleRule } from './finding.ts';
import { soundLife } from './life-claims.ts';

/** Who comes after another (a relation that `comesAfter`) has not ended before it began. */
export const reversedOrder: ArticleRule = (entity, statements) => {
  const types = statements.encyclopedia.relations;
  return entity.frontMatter.relations.flatMap(({ type, to }, at) => {
    const other = statements.byId.get(to);
    if (!other || types.find(({ id }) => id === type)?.comesAfter !== true) return [];
    const { end } = soundLife(entity, statements);
    const { begin } = soundLife(other, statements);
    if (!alwaysBefore(end.dates, begin.dates)) return [];
    return [
      {
        code: 'order-reversed' as const,
        at: { entity, path: ['relations', at, 'to'] },
        others: [{ entity: other, path: [begin.field], message: `\`${to}\` begins here` }],
        message: `\`${entity.id}\` comes after \`${to}\` (\`${type}\`), but ${end.written()} lies before ${begin.written()} of \`${to}\`.`,
        hint: 'Say it from the other end if it is the other way round, or mend one of the dates.',
      },
    ];
  });
};
