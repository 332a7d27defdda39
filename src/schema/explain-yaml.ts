import type { YAMLException } from 'js-yaml';
import type { YAMLError } from 'yaml';
import { problemAt, type Fix, type Problem, type RelatedPlace } from '../diagnostics/problem.ts';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import { findUnseen } from './unseen-characters.ts';

interface Explanation {
  readonly at: number;
  readonly to: number;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/**
 * The problem behind a stretch of YAML (beginning at `start` of the file) that cannot be read:
 * what the positioned parser found, or, where it has nothing against it, what the fast one did.
 */
export function yamlProblem(
  file: SourceFile,
  start: number,
  text: string,
  found: YAMLError | undefined,
  thrown: YAMLException,
): Problem {
  const { at, to, fix, ...details } =
    explainUnseen(text) ??
    (found ? explainSyntax(file, start, text, found) : explainRefusal(text, thrown));
  const shifted = fix && { ...fix, start: fix.start + start, end: fix.end + start };
  return problemAt('yaml-invalid', file, at + start, to + start, { ...details, fix: shifted });
}

/** What no parser takes, wherever else it stumbles. Those that turn the direction are text to it. */
function explainUnseen(text: string): Explanation | undefined {
  const at = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Cs}\ufffe\uffff]/u);
  const found = at === -1 ? undefined : findUnseen(text, at);
  return found && { at, to: at + 1, message: `${found.message}.`, hint: found.hint };
}

function explainSyntax(
  file: SourceFile,
  start: number,
  text: string,
  { code, message, pos }: YAMLError,
): Explanation {
  const at = Math.min(pos[0], text.length);
  const place = { at, to: Math.max(pos[1], at + 1) };
  const line = lineAround(text, at);
  const quoting = quoteValue(line);
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        ...place,
        message: 'A tab stands at the beginning of the line.',
        hint: 'Use two spaces in place of each tab.',
      };
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:]+/.exec(text.slice(at))?.[0] ?? '';
      return {
        at,
        to: at + key.length,
        message: `The key \`${key}\` stands twice.`,
        hint: 'Keep one of them; several values of one key are a list.',
        related: firstPlaceOfKey(file, start, text, at, key),
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        ...place,
        message: 'A value that contains `: ` must stand in quotation marks.',
        ...quoting,
      };
    case 'BAD_SCALAR_START':
      return {
        ...place,
        message: `A value that begins with "${text[at]}" must stand in quotation marks.`,
        ...quoting,
      };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return explainMissing(text, place, line, message);
    case 'BAD_INDENT':
      return /end with a (.)/.test(message)
        ? {
            ...place,
            message: `A list or group is not closed.`,
            hint: `Close it with \`${/end with a (.)/.exec(message)?.[1]}\`.`,
          }
        : {
            ...place,
            message: 'The line is not indented like its neighbours.',
            hint: 'Keys of one level begin in the same column.',
          };
    case 'UNEXPECTED_TOKEN':
      if (message.includes('at node end') && line.text.slice(0, at - line.start).trim() !== '') {
        const rest = text.slice(at, line.end).trim();
        return {
          ...place,
          message: `\`${rest}\` follows a value that has already ended.`,
          ...quoting,
        };
      }
      return {
        ...place,
        message: 'The line does not fit what stands before it.',
        hint: 'Keys of one level begin in the same column; values with special characters stand in quotation marks.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        ...place,
        message: 'In double quotation marks `\\` begins an escape, and this is none.',
        hint: "Put the value in single quotation marks, `'…'`, or write `\\\\` for one `\\`.",
      };
    case 'BLOCK_IN_FLOW':
      return {
        ...place,
        message: 'A line of its own stands within a list or group in brackets.',
        hint: 'Close the `[` or `{` before it, or write all of it on one line with commas.',
      };
    default:
      return { ...place, message: `YAML cannot be read here: ${message}.`, hint: lookAround };
  }
}

const lookAround =
  'Compare the line with its neighbours: `key: value`, a list in `[ ]`, a group in `{ }`; a value with special characters stands in quotation marks.';

/** The same key in the same column of a line above: no other map can have it between the two. */
function firstPlaceOfKey(
  file: SourceFile,
  start: number,
  text: string,
  at: number,
  key: string,
): RelatedPlace[] {
  const column = at - lineAround(text, at).start;
  for (let end = text.lastIndexOf('\n', at - 1); end > 0;) {
    const line = lineAround(text, end);
    const before = line.text.slice(0, column);
    if (/^[ -]*$/.test(before) && /^\s*:/.test(line.text.slice(column + key.length))) {
      if (line.text.startsWith(key, column)) {
        const place = positionAt(file, start + line.start + column);
        return [{ file: file.path, ...place, message: 'Here it stands first.' }];
      }
    }
    end = line.start - 1;
  }
  return [];
}

function explainMissing(
  text: string,
  place: { at: number; to: number },
  line: Line,
  message: string,
): Explanation {
  const quote = /Missing closing (["'])/.exec(message)?.[1];
  if (quote) {
    const opened = text.lastIndexOf(quote, place.at - 1);
    const at = opened === -1 ? place.at : opened;
    return {
      at,
      to: at + 1,
      message: `A quotation mark ${quote} is never closed.`,
      hint: `Close it with ${quote}, at the end of the value.`,
    };
  }
  const close = /must end with a (.)/.exec(message)?.[1];
  if (close)
    return {
      ...place,
      message: 'A list or group is not closed.',
      hint: `Close it with \`${close}\`.`,
    };
  const glued = /^([ \t]*(?:- )?[\w-]+):(?=\S)/.exec(line.text)?.[1];
  if (glued !== undefined) {
    const at = line.start + glued.length;
    const right =
      `${line.text.slice(0, glued.length)}: ${line.text.slice(glued.length + 1)}`.trim();
    return {
      at,
      to: at + 1,
      message: 'A colon after a key needs a space.',
      hint: `Write \`${right}\`.`,
      fix: { start: at, end: at + 1, text: ': ' },
    };
  }
  return {
    ...place,
    message: `\`${line.text.trim()}\` is neither a key with its value nor an item of a list.`,
    hint: 'Write `key: value`; the lines of a long text are indented deeper than their key.',
  };
}

/** What only the fast parser refuses: anchors and aliases, tags, second documents, odd keys. */
function explainRefusal(text: string, { reason, mark }: YAMLException): Explanation {
  const at = Math.min(mark?.position ?? 0, Math.max(0, text.length - 1));
  if (reason.includes('maxAliases')) {
    const star = text.lastIndexOf('*', at);
    const word = /^\*[^\s,\]}]*/.exec(text.slice(star))?.[0] ?? '*';
    const quoting = quoteValue(lineAround(text, star));
    return {
      at: star,
      to: star + word.length,
      message: `\`${word}\` would be an alias, and aliases are not used here.`,
      hint: quoting.hint ?? 'Write the value out, or put it in quotation marks.',
      fix: quoting.fix,
    };
  }
  if (reason.includes(' tag ')) {
    const word = /^\S+/.exec(text.slice(at))?.[0] ?? '!';
    return {
      at,
      to: at + word.length,
      message: `\`${word}\` would be a tag, and tags are not used here.`,
      ...quoteValue(lineAround(text, at)),
    };
  }
  if (reason.includes('single document')) {
    const second = text.search(/(?<=\n[^]*)^---/m);
    return {
      at: Math.max(0, second),
      to: second + 3,
      message: 'A second document begins here (`---`).',
      hint: 'One file is one document: delete the line.',
    };
  }
  if (reason.includes('complex keys')) {
    return {
      at,
      to: at + 1,
      message: 'A key must be a plain word.',
      hint: 'A value that begins with "{" or "[" must stand in quotation marks.',
    };
  }
  return { at, to: at + 1, message: `YAML cannot be read here: ${reason}.`, hint: lookAround };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  return { start, end, text: text.slice(start, end).replace(/\r$/, '') };
}

/** The line with its value in quotation marks: as a hint to read and as an edit to apply. */
function quoteValue(line: Line): { hint?: string; fix?: Fix } {
  const parts = /^([ \t]*(?:- )?[\w-]+:[ \t]+|[ \t]*- )([^\s[{|>].*)$/.exec(line.text.trimEnd());
  const before = parts?.[1];
  const value = parts?.[2];
  if (before === undefined || value === undefined) {
    return { hint: 'Put the value in quotation marks.' };
  }
  const bare = value.replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
  const quoted = `'${bare.replaceAll("'", "''")}'`;
  const start = line.start + before.length;
  return {
    hint: `Write \`${before.trim()} ${quoted}\`.`,
    fix: { start, end: start + value.length, text: quoted },
  };
}
