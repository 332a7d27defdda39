import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

/** Where the front matter's YAML stands, and where the body begins: UTF-16 offsets. */
export interface Split {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

/** Finds the two `---` lines; both line endings are ordinary. */
export function splitFrontMatter(file: SourceFile): { split?: Split; problems: Problem[] } {
  const { text } = file;
  const opening = /^---[ \t]*(\r?\n|$)/.exec(text);
  if (!opening) {
    return fault(file, 0, 'The first line of an article is `---`; this file has no front matter.');
  }
  const yamlStart = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = yamlStart;
  const end = closing.exec(text);
  if (!end) {
    return fault(file, 0, 'The front matter has no end: a second line `---` is missing.');
  }
  return {
    split: { yamlStart, yamlEnd: end.index, bodyStart: end.index + end[0].length },
    problems: [],
  };
}

function fault(file: SourceFile, at: number, message: string): { problems: Problem[] } {
  const hint = 'Begin the file so:\n---\ntitle: …\nsummary: …\nsources: []\n---';
  return { problems: [problemAt('front-matter-missing', file, at, at + 3, { message, hint })] };
}
