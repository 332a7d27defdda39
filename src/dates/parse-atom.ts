import edtf from 'edtf';
import { dayOf, dayOfTime, daysInMonth, type Day } from './day.ts';

export type AtomKind = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

export type ParsedAtom =
  | {
      readonly ok: true;
      readonly kind: AtomKind;
      readonly first: Day;
      readonly last: Day;
      readonly approximate: boolean;
      readonly uncertain: boolean;
    }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const year = String.raw`-?\d{4}`;
const kindOfForm: readonly [AtomKind, RegExp][] = [
  ['day', new RegExp(`^${year}-\\d\\d-\\d\\d$`)],
  ['season', new RegExp(`^${year}-2[1-4]$`)],
  ['month', new RegExp(`^${year}-\\d\\d(-XX)?$`)],
  ['year', new RegExp(`^${year}(-XX(-XX)?)?$`)],
  ['decade', /^\d{3}X$/],
  ['century', /^\d\dXX$/],
];

const forms =
  'Write it as `1946-07-01`, `1946-07`, `1946`, `194X` or `19XX`, with `~` (about) or `?` (uncertain) behind; leave it out when nobody knows.';

/** Reads one date that is neither an interval nor a choice: `1946-07-01`, `1947-05~`, `194X`. */
export function parseAtom(text: string): ParsedAtom {
  const qualifier = /[~?%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier ? text.slice(0, -1) : text;
  const kind = kindOfForm.find(([, form]) => form.test(bare))?.[0];
  if (!kind) return { ok: false, message: `\`${text}\` is not a date.`, hint: forms };
  const wrong = checkCalendar(text, bare);
  if (wrong) return wrong;
  const bounds = kind === 'season' ? boundsOfSeason(bare) : boundsOf(bare);
  return {
    ok: true,
    kind,
    ...bounds,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** `-XX` is left out: before our era `edtf` turns its bounds around. */
function boundsOf(bare: string): { first: Day; last: Day } {
  const { min, max } = edtf(bare.replaceAll('-XX', ''), { level: 1 });
  return { first: dayOfTime(min), last: dayOfTime(max) };
}

/** Own bounds: for `edtf` a spring is January to March. */
function boundsOfSeason(bare: string): { first: Day; last: Day } {
  const inYear = Number(bare.slice(0, -3));
  const month = 3 + (Number(bare.slice(-2)) - 21) * 3;
  const [lastYear, lastMonth] = month === 12 ? [inYear + 1, 2] : [inYear, month + 2];
  return {
    first: dayOf(inYear, month, 1),
    last: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

function checkCalendar(text: string, bare: string): ParsedAtom | undefined {
  const parts = /^(-?\d{4})-(\d\d)(?:-(\d\d))?/.exec(bare);
  if (bare.startsWith('-0000')) {
    return {
      ok: false,
      message: `There is no year -0000, as in \`${text}\`.`,
      hint: 'The year 1 BC is `0000`, 2 BC is `-0001`.',
    };
  }
  if (!parts?.[2]) return undefined;
  const month = Number(parts[2]);
  if (!parts[3] && month >= 21 && month <= 24) return undefined;
  if (month < 1 || month > 12) {
    return {
      ok: false,
      message: `There is no month ${parts[2]}, as in \`${text}\`.`,
      hint: 'Months are 01 to 12; in their place 21 is spring, 22 summer, 23 autumn, 24 winter.',
    };
  }
  if (!parts[3]) return undefined;
  const days = daysInMonth(Number(parts[1]), month);
  const date = Number(parts[3]);
  if (date >= 1 && date <= days) return undefined;
  return {
    ok: false,
    message: `There is no day ${parts[3]} in ${parts[1]}-${parts[2]}.`,
    hint: `That month has ${days} days.`,
  };
}
