/** A stretch of a reference that is set in one way. `lang` is BCP 47. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly href?: string;
  readonly lang?: string;
}

/** A reference, ready to be set; the texts joined are the plain reference. */
export type SourceParts = readonly Run[];

/**
 * Sentences, each closed by a full stop unless it closes itself (`?`, `et al.`, `…?”`); empty
 * ones are left out, and neighbours that are set in one way become one run.
 */
export function joinSentences(sentences: readonly (readonly Run[])[]): SourceParts {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    const text = sentence.map((run) => run.text).join('');
    if (text === '') continue;
    if (runs.length > 0) add(runs, { text: ' ' });
    for (const run of sentence) add(runs, run);
    if (!/[.!?…。！？]$|[!?…！？]”$/u.test(text)) add(runs, { text: '.' });
  }
  return runs;
}

/** Phrases after one another, each behind a comma but the first; empty ones are left out. */
export function joinPhrases(phrases: readonly (readonly Run[])[]): SourceParts {
  const runs: Run[] = [];
  for (const phrase of phrases) {
    if (phrase.every(({ text }) => text === '')) continue;
    if (runs.length > 0) add(runs, { text: ', ' });
    for (const run of phrase) add(runs, run);
  }
  return runs;
}

function add(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  const isPlain = ({ italic, href, lang }: Run) =>
    !italic && href === undefined && lang === undefined;
  if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text };
  else runs.push(run);
}
