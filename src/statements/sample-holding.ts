import { parseDate } from '../dates/parse-date.ts';
import type { Dated } from '../schema/front-matter.ts';
import type { HeldPost } from './post-chain.ts';

/** A holding for the tests of this room; several dates are claims that differ. */
export function held(
  holder: string,
  from?: string | readonly string[],
  until?: string | readonly string[],
  more: Partial<HeldPost> = {},
): HeldPost {
  return {
    holder,
    body: 'council',
    post: 'chair',
    acting: false,
    facets: {},
    ...dated(from, until),
    ...more,
  };
}

export function dated(
  from?: string | readonly string[],
  until?: string | readonly string[],
): Dated {
  return {
    from: claims(from),
    until: claims(until),
    sources: [],
    place: { start: 0, end: 0 },
    line: 1,
  };
}

function claims(given: string | readonly string[] | undefined): Dated['from'] {
  const texts = given === undefined || given === '' ? [] : [given].flat();
  const [first, ...others] = texts.map((text) => {
    const parsed = parseDate(text);
    if (!parsed.ok) throw new Error(`not a date: ${text}`);
    return { value: parsed.value, sources: [] };
  });
  return first && [first, ...others];
}
