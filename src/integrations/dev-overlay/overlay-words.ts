import type { Severity } from '../../diagnostics/codes.ts';
import type { Counts, OverlayModel } from './overlay-model.ts';

export function countsOf(problems: readonly { readonly severity: Severity }[]): Counts {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** `2 errors and 1 warning`; empty where there is nothing. */
export function countWords({ errors, warnings }: Counts): string {
  return [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(' and ');
}

/** What the overlay is called, and what is said aloud when it appears; empty: no overlay. */
export function headingOf({ here, moved }: OverlayModel, counts: Counts): string {
  if (moved) return moved.to === null ? 'This article was deleted' : 'This article has moved';
  return here.length === 0 ? '' : `${countWords(counts)} on this page`;
}

/** What the small button says while the overlay is folded; empty: no button. */
export function pillOf(here: Counts, elsewhere: Counts): string {
  const inPage = countWords(here);
  const others = countWords(elsewhere);
  if (inPage === '') return others === '' ? '' : `${others} elsewhere`;
  return others === '' ? `${inPage} here` : `${inPage} here, ${others} elsewhere`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
