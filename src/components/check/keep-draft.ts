/** A text that somebody has begun and not taken along yet. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  readonly insteadOf?: string | undefined;
}

/** One for each encyclopedia of an origin. */
const key = `qamus-draft ${location.pathname}`;

/** Keeps it in this browser; where nothing can be kept, nothing is. */
export function keepDraft(draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // Storage is closed or full: leaving the page still warns.
  }
}

export function keptDraft(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { path, text } = value as Partial<Record<keyof Draft, unknown>>;
  return typeof path === 'string' && typeof text === 'string';
}
