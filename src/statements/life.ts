import type { Span } from '../dates/date-parts.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { Dated, LifeDate, Recorded } from '../schema/front-matter.ts';
import type { Home, Stated } from './stated.ts';

/** One of the two life dates, and where it is said: the event, of one that lives there. */
export interface LifeBound {
  readonly dates: Recorded<DateValue>;
  readonly home: Home;
}

export interface Life {
  readonly begin?: LifeBound | undefined;
  readonly end?: LifeBound | undefined;
}

/** When an entity began and ended, `{ in: <event> }` looked up: then it is when the event began. */
export function lifeOf(
  { id, frontMatter }: Stated,
  byId: { get: (id: string) => Stated | undefined },
): Life {
  const bound = (date: LifeDate | undefined): LifeBound | undefined => {
    if (!date) return undefined;
    if ('dates' in date) return { dates: date.dates, home: { id, line: date.line } };
    const event = byId.get(date.event);
    const begin = event?.frontMatter.begin;
    if (!event || !begin || !('dates' in begin)) return undefined;
    return { dates: begin.dates, home: { id: event.id, line: begin.line } };
  };
  return { begin: bound(frontMatter.begin), end: bound(frontMatter.end) };
}

/** The life as it counts for order, charts and state: the first of differing claims. */
export function lifeSpan({ begin, end }: Life): Span {
  return { from: begin?.dates[0].value, until: end?.dates[0].value };
}

/** The span of a dated statement as it counts; `on` a day, it is that day. */
export function spanOfDated({ from, until, on }: Pick<Dated, 'from' | 'until' | 'on'>): Span {
  const date = on?.[0].value;
  return date ? { from: date, until: date } : { from: from?.[0].value, until: until?.[0].value };
}
