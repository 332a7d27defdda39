import type { ArticleRule } from './finding.ts';

/** A date that is left to an event needs one there. */
export const undatedEvents: ArticleRule = (entity, { byId }) =>
  [entity.frontMatter.begin, entity.frontMatter.end].flatMap((date) => {
    if (!date || 'dates' in date) return [];
    const event = byId.get(date.event);
    const held = event?.frontMatter.begin;
    if (!event || (held && 'dates' in held)) return [];
    const { field, event: id } = date;
    const reason = held
      ? `\`${id}\` leaves its own date to \`${held.event}\``
      : `\`${id}\` has no date`;
    return [
      {
        code: 'event-undated' as const,
        at: { entity, path: [field, 'in'] },
        others: [{ entity: event, path: held ? [held.field] : [], message: 'the event' }],
        message: `\`${field}: { in: ${id} }\` gives no date: ${reason}.`,
        hint: `Date the event in \`${event.file.path}\`, or write the date here: \`${field}: { on: …, source: … }\`.`,
      },
    ];
  });
