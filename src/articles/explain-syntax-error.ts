import { problemAt, type Problem, type ProblemDetails } from '../diagnostics/problem.ts';
import { offsetAt, type SourceFile } from '../diagnostics/source-file.ts';
import { nearest } from '../schema/nearest.ts';
import { insteadOfHtml } from './html-elements.ts';
import { componentOf, vocabulary } from './vocabulary.ts';

export interface SyntaxFinding {
  readonly problem: Problem;
  /** Offsets of the `<` or `{` without which the rest can be read. */
  readonly culprits: readonly number[];
}

/**
 * The parser says where it stopped only in the text of its error, and one place a run. This says
 * what to type instead, and which characters to pass over so that the rest is read too. Undefined
 * when the place cannot be told.
 */
export function explainSyntaxError(
  file: SourceFile,
  bodyStart: number,
  error: string,
): SyntaxFinding | undefined {
  const found = /^(\d+):(\d+): ([\s\S]*)$/.exec(error);
  if (!found) return undefined;
  const message = found[3] ?? '';
  const stopped = offsetAt(file, Number(found[1]), Number(found[2]));
  const wanted = /expression|brace/.test(message) ? '{' : '<';
  const at = file.text[stopped] === wanted ? stopped : file.text.lastIndexOf(wanted, stopped);
  if (at < bodyStart) return undefined;
  const opened = /\((?:`<[^`]*>` opened at )?(\d+):(\d+)\)/.exec(message);
  const opening = opened ? offsetAt(file, Number(opened[1]), Number(opened[2])) : undefined;
  if (wanted === '{') return finding(file, at, [at], braceDetails(file, at, message));
  if (message.startsWith('Unexpected closing tag')) {
    return closingFinding(file, at, opening, bodyStart);
  }
  if (message.startsWith('Expected a closing tag')) {
    return finding(file, at, withItsEnd(file, at, bodyStart), unclosedDetails(file, at, message));
  }
  if (opening !== undefined && opening !== at) {
    return finding(file, at, [opening, at], {
      message: `\`${tagAt(file, at)}\` closes a tag that was opened outside of this paragraph`,
      hint: 'Put the opening and the closing tag each on a line of its own.',
    });
  }
  return finding(file, at, withItsEnd(file, at, bodyStart), angleDetails(file, at));
}

/** A tag and, where every tag of that name has one, the closing tag that goes with it. */
function withItsEnd(file: SourceFile, at: number, bodyStart: number): number[] {
  const name = nameOf(file.text.slice(at, at + 60));
  if (name === '') return [at];
  const body = file.text.slice(bodyStart);
  const closing = body.split(`</${name}>`).length;
  const next = file.text.indexOf(`</${name}>`, at);
  return next !== -1 && closing === body.split(`<${name}`).length ? [at, next] : [at];
}

function finding(
  file: SourceFile,
  at: number,
  culprits: number[],
  details: ProblemDetails,
): SyntaxFinding {
  const length = file.text[at] === '{' ? 1 : tagAt(file, at).length;
  return { problem: problemAt('markdown-invalid', file, at, at + length, details), culprits };
}

function braceDetails(file: SourceFile, at: number, message: string): ProblemDetails {
  const open = message.startsWith('Unexpected end');
  return {
    message: open
      ? 'A `{` begins code, and no `}` ends it'
      : `\`${lineAt(file, at)}\` cannot be read: a \`{\` begins code`,
    hint: 'For the character itself write `\\{`.',
    fix: { start: at, end: at, text: '\\' },
  };
}

function closingFinding(
  file: SourceFile,
  at: number,
  opening: number | undefined,
  bodyStart: number,
): SyntaxFinding {
  const closing = tagAt(file, at);
  if (opening === undefined) {
    return finding(file, at, [at], {
      message: `\`${closing}\` closes nothing`,
      hint: `Delete it, or write \`<${closing.slice(2)}\` where it should begin.`,
    });
  }
  const name = /^<\/\s*([^\s>]*)/.exec(closing)?.[1] ?? '';
  const openTag = tagAt(file, opening);
  const openName = nameOf(openTag);
  const before = file.text.slice(bodyStart, opening);
  // An outer tag of that name is still open: the inner one lacks its end.
  if (name !== '' && before.includes(`<${name}`)) {
    return finding(file, opening, [opening], {
      message: `\`${openTag}\` is not closed before \`${closing}\``,
      hint: closeHint(openName),
    });
  }
  return finding(file, at, [opening, at], {
    message: `\`${closing}\` does not close \`${openTag}\``,
    hint: `Write \`</${openName}>\`.`,
  });
}

function unclosedDetails(file: SourceFile, at: number, message: string): ProblemDetails {
  const tag = tagAt(file, at);
  const name = nameOf(tag);
  if (!componentOf(name) && !Object.hasOwn(insteadOfHtml, name.toLowerCase())) {
    const close = nearest(name, Object.keys(vocabulary));
    if (close)
      return { message: `There is no component \`${tag}\``, hint: `Did you mean \`<${close}>\`?` };
    return {
      message: `\`${tag}\` is read as a component and never closed`,
      hint: 'For the character itself write `\\<`.',
      fix: { start: at, end: at, text: '\\' },
    };
  }
  const inside = message.includes('before the end of') ? ' in the same paragraph' : '';
  const html =
    componentOf(name) || !Object.hasOwn(insteadOfHtml, name.toLowerCase())
      ? undefined
      : insteadOfHtml[name.toLowerCase()];
  return {
    message: `\`${tag}\` is not closed${inside}`,
    hint: html ? `HTML is no part of an article: ${html}.` : closeHint(name, inside !== ''),
  };
}

function closeHint(name: string, inParagraph = false): string {
  const component = componentOf(name);
  if (component?.children === 'none') return `Write it whole: \`${component.example}\`.`;
  const lines =
    inParagraph && component?.place !== 'inline'
      ? ', each of the two on a line of its own when there is more than one paragraph between them'
      : '';
  return `Write \`</${name}>\` where it ends${lines}.`;
}

function angleDetails(file: SourceFile, at: number): ProblemDetails {
  const rest = file.text.slice(at, at + 400);
  const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]+)>/.exec(rest);
  if (address?.[1] && /^https?:|^mailto:|@/.test(address[1])) {
    return {
      message: `\`${address[0]}\` cannot be read`,
      hint: `An address stands without angle brackets: \`${address[1]}\`.`,
      fix: { start: at, end: at + address[0].length, text: address[1] },
    };
  }
  if (/^<[!?]/.test(rest)) {
    return {
      message: `\`${tagAt(file, at)}\` cannot be read: HTML and comments are no part of an article`,
      hint: 'Delete it; for the character itself write `\\<`.',
    };
  }
  const name = nameOf(rest);
  const component = componentOf(name);
  if (component) {
    return {
      message: `\`${tagAt(file, at)}\` is not written as a component is`,
      hint: `Attributes are names with quoted values, as in \`${component.example}\`.`,
    };
  }
  return {
    message: `\`${rest.split(/[\r\n]/)[0]?.slice(0, 12) ?? '<'}\` cannot be read: a \`<\` begins a component`,
    hint: 'For the character itself write `\\<`.',
    fix: { start: at, end: at, text: '\\' },
  };
}

/** The tag that begins at an offset, as written, up to its `>` or 60 characters of its line. */
function tagAt(file: SourceFile, at: number): string {
  const line = lineAt(file, at);
  const end = line.indexOf('>');
  return (end === -1 ? line : line.slice(0, end + 1)).slice(0, 60).trimEnd();
}

function lineAt(file: SourceFile, at: number): string {
  return file.text.slice(at, at + 60).split(/[\r\n]/)[0] ?? '';
}

function nameOf(tag: string): string {
  return /^<\/?\s*([\p{L}_$][\p{L}\p{N}.:_$-]*)/u.exec(tag)?.[1] ?? '';
}
