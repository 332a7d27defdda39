import { settings } from './settings.ts';

const aYear = 365 * 24 * 60 * 60;
const isFile = location.protocol === 'file:';

/** Remembers a choice for every page. False where the browser keeps nothing. */
export function keepChoice(name: string, value: string): boolean {
  if (isFile) writeCookie(name, value);
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return isFile && readCookie(name) === value;
  }
}

/**
 * On the disk, where the browser knows cookies of files: they last as long as the browser is
 * open, what a file keeps lasts, so that each gets from the other what it lacks.
 */
export function exchangeChoices(): void {
  if (!isFile) return;
  for (const { name } of settings) {
    try {
      const carried = readCookie(name);
      const kept = localStorage.getItem(name);
      if (carried !== undefined && carried !== kept) localStorage.setItem(name, carried);
      else if (kept !== null && carried === undefined) writeCookie(name, kept);
    } catch {
      // What is not kept here is not missed here.
    }
  }
}

function writeCookie(name: string, value: string): void {
  try {
    document.cookie = `${name}=${value}; max-age=${aYear}; samesite=strict`;
  } catch {
    // Refused in a sandbox.
  }
}

function readCookie(name: string): string | undefined {
  try {
    return new RegExp(`(?:^|; )${name}=([a-z]+)`).exec(document.cookie)?.[1];
  } catch {
    return undefined;
  }
}
