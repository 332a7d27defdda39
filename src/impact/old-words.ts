import { parseDate } from '../dates/parse-date.ts';
import { printDate } from '../dates/print-date.ts';
import type { ClaimPart } from './statement-parts.ts';

/** How a date stands in prose: as the site prints it, the other way round, and as in the file. */
export function dateForms({ value }: Pick<ClaimPart, 'value'>, language: string): string[] {
  const parsed = parseDate(value);
  if (!parsed.ok) return [value];
  const { first, last, kind } = parsed.value;
  const day = kind === 'day' && first !== null && first === last ? [first] : [];
  const languages = day.length > 0 ? [language, 'en-GB', 'en-US'] : [language];
  return [...new Set([...languages.map((each) => printDate(parsed.value, each).text), ...day])];
}

/** By which the data of a page gives a value away: as written, as printed, or by its bounds. */
export function marksOf(claim: ClaimPart, language: string): string[] {
  if (!claim.isDate) return [claim.value];
  const parsed = parseDate(claim.value);
  const bounds = parsed.ok ? [parsed.value.first, parsed.value.last] : [];
  return [claim.value, ...dateForms(claim, language), ...bounds.filter((day) => day !== null)];
}
