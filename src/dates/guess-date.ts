const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/**
 * What a text that is no EDTF may have meant, in EDTF, the likeliest first. Nothing here is
 * checked; `parseDate` keeps the first that can be read. The words are English, as all hints are.
 */
export function guessDate(text: string): string[] {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return [...guessRange(trimmed), ...guessOne(trimmed)].filter((guess) => guess !== undefined);
}

function guessRange(text: string): (string | undefined)[] {
  const guesses: (string | undefined)[] = [];
  const short = /^(\d\d)(\d\d) ?[/–—-] ?(\d\d)$/.exec(text);
  if (short) guesses.push(`${short[1]}${short[2]}/${short[1]}${short[3]}`);
  const [, yearBefore] = /^(?:before|bef\.) (\d{4})$/i.exec(text) ?? [];
  if (yearBefore) guesses.push(`[..${String(Number(yearBefore) - 1).padStart(4, '0')}]`);
  const [, before] = /^(?:before|by|until|till|bef\.) (.+)$/i.exec(text) ?? [];
  if (before) guesses.push(prefixed('/', first(guessOne(before))));
  const [, after] = /^(?:after|from|aft\.) (.+)$/i.exec(text) ?? [];
  if (after) guesses.push(suffixed(first(guessOne(after)), '/'));
  const [, since] = /^since (.+)$/i.exec(text) ?? [];
  if (since) guesses.push(suffixed(first(guessOne(since)), '/..'));
  for (const separator of [/ ?[/–—] ?/, / - /, / to /i, /(?<=^\d{4})-(?=\d{4}$)/]) {
    const parts = text.split(separator);
    if (parts.length !== 2) continue;
    const from = first(guessOne(parts[0] ?? ''));
    const until = first(guessOne(parts[1] ?? ''));
    if (from && until) guesses.push(`${from}/${until}`);
  }
  const [, dayA, between, dayB, rest] =
    /^(\d\d?) ?(or|to|[–-]) ?(\d\d?) (\p{L}.*)$/u.exec(text) ?? [];
  if (dayA && dayB && rest) {
    const pair = [first(guessOne(`${dayA} ${rest}`)), first(guessOne(`${dayB} ${rest}`))];
    guesses.push(between === 'or' ? `[${pair.join(',')}]` : pair.join('/'));
  }
  const [, either, or] = /^(.+) or (.+)$/i.exec(text) ?? [];
  if (either && or) {
    const pair = [first(guessOne(either)), first(guessOne(or))];
    if (pair[0] && pair[1]) guesses.push(`[${pair.join(',')}]`);
  }
  return guesses;
}

function guessOne(text: string): (string | undefined)[] {
  const [, about] = /^(?:c\.|ca\.?|circa|about|around|approx\.|~) ?(.+)$/i.exec(text) ?? [];
  if (about) return [suffixed(first(guessOne(about)), '~')];
  const [, perhaps] = /^(?:perhaps|probably|possibly|maybe) (.+)$/i.exec(text) ?? [];
  if (perhaps) return [suffixed(first(guessOne(perhaps)), '?')];
  return [
    numeric(text),
    wordy(text),
    /^-?\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?$/.test(text) ? text : undefined,
    /^\d{2,3}x{1,2}$/i.test(text) ? text.toUpperCase() : undefined,
    /^(\d{3})0'?s$/.exec(text)?.[1]?.concat('X'),
    century(text),
    /^(-?\d{4}-\d\d-\d\d)[T ]\d\d?:/.exec(text)?.[1],
  ];
}

function numeric(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-./](\d\d?)(?:[-./](\d\d?))?([~?%]?)$/.exec(text);
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);
  const han = /^(\d{4})年(?:(\d\d?)月(?:(\d\d?)[日号號])?)?$/.exec(text);
  if (han) return join(han[1], han[2], han[3]);
  const yearLast = /^(?:(\d\d?)([-./]))?(\d\d?)[-./](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, a, separator, b, year] = yearLast;
  if (a === undefined) return join(year, b);
  if (Number(a) > 12 || (separator === '.' && Number(b) <= 12)) return join(year, b, a);
  return Number(b) > 12 ? join(year, a, b) : undefined;
}

function wordy(text: string): string | undefined {
  const dayFirst = /^(?:(\d\d?)(?:st|nd|rd|th)? )?(\p{L}+)\.?,? (\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [date, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!word) return undefined;
  const lower = word.toLowerCase();
  const season = seasons[lower];
  if (season) return `${year}-${season}`;
  const month = lower.length < 3 ? -1 : months.indexOf(lower.slice(0, 3));
  return month === -1 ? undefined : join(year, String(month + 1), date);
}

function century(text: string): string | undefined {
  const number = /^(\d\d?)(?:st|nd|rd|th) (?:century|c\.)$/i.exec(text)?.[1];
  return number && `${String(Number(number) - 1).padStart(2, '0')}XX`;
}

function join(year = '', month?: string, date?: string, qualifier = ''): string {
  const parts = [year, month?.padStart(2, '0'), date?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-') + qualifier;
}

function first(guesses: readonly (string | undefined)[]): string | undefined {
  return guesses.find((guess) => guess !== undefined);
}

function prefixed(prefix: string, guess: string | undefined): string | undefined {
  return guess && prefix + guess;
}

function suffixed(guess: string | undefined, suffix: string): string | undefined {
  return guess && guess + suffix;
}
