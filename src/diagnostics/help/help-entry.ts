/** Files of a small corpus, by path; the texts are shown to readers as they are. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * What is written wrong or right: lines of the front matter of an article, a stretch of its text,
 * whole files, or, where nothing can be shown, a sentence. Tests put each in a small corpus: the
 * wrong one gives that code and no other, the right one none.
 */
export type Example =
  | { readonly front: string }
  | { readonly text: string }
  | { readonly files: ExampleFiles }
  | { readonly told: string };

/** The help for one code: `npm run explain CODE`, and a part of the page of problems. */
export interface HelpEntry {
  readonly means: string;
  readonly why: string;
  readonly wrong: Example;
  readonly right: Example;
}

export const front = (...lines: readonly string[]): Example => ({ front: lines.join('\n') });
export const text = (...lines: readonly string[]): Example => ({ text: lines.join('\n') });
export const told = (sentence: string): Example => ({ told: sentence });

/** One file by its path and lines. */
export const file = (path: string, ...lines: readonly string[]): Example =>
  files({ [path]: lines });

export const files = (all: Readonly<Record<string, readonly string[]>>): Example => ({
  files: Object.fromEntries(
    Object.entries(all).map(([path, lines]) => [path, lines.map((line) => `${line}\n`).join('')]),
  ),
});

/** An entry with nothing but a title, a summary and the lines given; names last. */
export const article = (title: string, ...lines: readonly string[]): readonly string[] => {
  const isName = (line: string) => line.startsWith('names:');
  return [
    '---',
    `title: ${title}`,
    `summary: ${title} is an example.`,
    'status: entry',
    ...lines.filter((line) => !isName(line)),
    'sources: [town-book]',
    ...lines.filter(isName),
    '---',
  ];
};
