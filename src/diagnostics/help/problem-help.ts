import type { ProblemCode } from '../codes.ts';
import { frontMatterHelp } from './front-matter.ts';
import type { HelpEntry } from './help-entry.ts';
import { readingHelp } from './reading.ts';
import { statementHelp } from './statements.ts';
import { textHelp } from './texts.ts';

/** What each code means, with a wrong and a right example. A new code is a type error until it has one. */
export const problemHelp: Readonly<Record<ProblemCode, HelpEntry>> = {
  ...readingHelp,
  ...frontMatterHelp,
  ...statementHelp,
  ...textHelp,
};

/** The parts of the page of problems, in its order. */
export const helpSections: readonly (readonly [title: string, codes: readonly ProblemCode[]])[] = [
  ['Front matter', codesOf(frontMatterHelp)],
  ['Texts, links and editing', codesOf(textHelp)],
  ['Statements against each other', codesOf(statementHelp)],
  ['Files, ids and the config', codesOf(readingHelp)],
];

function codesOf<Code extends ProblemCode>(
  help: Readonly<Record<Code, HelpEntry>>,
): readonly Code[] {
  return Object.keys(help) as Code[];
}
