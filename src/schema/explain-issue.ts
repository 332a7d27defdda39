import type { z } from 'zod';
import type { ProblemCode } from '../diagnostics/codes.ts';
import { problemAt, type Fix, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { idPattern, isRecord } from './sourced-values.ts';
import { nearest, onlyNear } from './nearest.ts';
import type { YamlPath, YamlReading } from './read-yaml.ts';
import { replaceText } from './replace-text.ts';

type Issue = z.core.$ZodIssue;

/** What a schema of ours says beside its message. */
interface CustomParams {
  readonly problem?: ProblemCode;
  readonly hint?: string;
  /** What was meant, where it can be nothing else. */
  readonly meant?: string | undefined;
}

/** One issue of a schema as problems people can act on, each at its key or value. */
export function explainIssue(issue: Issue, file: SourceFile, yaml: YamlReading): Problem[] {
  const at = (
    code: ProblemCode,
    path: YamlPath,
    isKey: boolean,
    message: string,
    hint?: string,
    fix?: Fix,
  ) => {
    const place = isKey ? yaml.placeOfKey(path) : yaml.placeOf(path);
    return problemAt(code, file, place.start, place.end, { message, hint, fix });
  };
  const found = valueAt(yaml.value, issue.path);
  const field = nameOf(issue.path);

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        const hint = meant ? `Did you mean \`${meant}\`?` : `Known here: ${known.join(', ')}.`;
        const path = [...issue.path, key];
        // A key that stands there already would stand twice.
        const sure = onlyNear(key, known);
        const isFree = isRecord(found) && sure !== undefined && !Object.hasOwn(found, sure);
        const fix = replaceText(file.text, yaml.placeOfKey(path), key, isFree ? sure : undefined);
        return at('field-unknown', path, true, `There is no field \`${key}\` here.`, hint, fix);
      });
    }
    case 'invalid_type':
      if (found === undefined || found === null) {
        const hint = `Add the line \`${lastStep(issue.path)}: …\`.`;
        return [at('field-missing', issue.path, true, `\`${field}\` is missing.`, hint)];
      }
      return [
        at(
          'field-invalid',
          issue.path,
          false,
          `\`${field}\` must be ${expectation(issue.expected)}, not ${quote(found)}.`,
          hintForType(issue.expected, found, lastStep(issue.path)),
        ),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const meant = typeof found === 'string' ? nearest(found, allowed) : undefined;
      const hint = meant ? `Did you mean \`${meant}\`?` : `One of: ${allowed.join(', ')}.`;
      const sure = typeof found === 'string' ? onlyNear(found, allowed) : undefined;
      const code = codeOfEnum(issue.path);
      if (found === undefined) {
        return [at('field-missing', issue.path, true, `\`${field}\` is missing.`, hint)];
      }
      const message = `${quote(found)} is no value of \`${field}\`.`;
      const fix = replacement(file, yaml, issue.path, found, sure);
      return [at(code, issue.path, false, message, hint, fix)];
    }
    case 'custom': {
      const params = issue.params as CustomParams | undefined;
      const code = params?.problem ?? 'field-invalid';
      const fix = replacement(file, yaml, issue.path, found, params?.meant);
      return [at(code, issue.path, false, issue.message, params?.hint, fix)];
    }
    case 'invalid_format':
      if (isIdIssue(issue) && typeof found === 'string' && wantedAt(issue.path)) {
        return [idExpected(file, yaml, issue.path, found)];
      }
      return [
        at(
          'field-invalid',
          issue.path,
          false,
          `${quote(found)} cannot stand in \`${field}\`.`,
          formatHint(issue) ?? `The config says of it: ${issue.message}.`,
        ),
      ];
    case 'too_small': {
      const what =
        issue.origin === 'array' ? `at least ${issue.minimum} items` : `${issue.minimum} or more`;
      const message =
        issue.origin === 'string' ? `\`${field}\` is empty.` : `\`${field}\` must have ${what}.`;
      const hint =
        lastStep(issue.path) === 'oneOf'
          ? 'Write what the other source says as well, or the only value without `oneOf`.'
          : 'Write what belongs there; a line that need not be there is left out.';
      return [at('field-invalid', issue.path, false, message, hint)];
    }
    case 'too_big':
      if (issue.origin === 'string') {
        const length = typeof found === 'string' ? found.length : issue.maximum;
        const message = `\`${field}\` has ${length} characters; at most ${issue.maximum} can stand there.`;
        return [at('field-invalid', issue.path, false, message, 'Say it in fewer words.')];
      }
      return [
        at(
          'field-invalid',
          issue.path,
          false,
          `\`${field}\` is ${quote(found)}, more than ${issue.maximum}.`,
          `Write ${issue.maximum} or less.`,
        ),
      ];
    case 'invalid_key': {
      const key = String(issue.path.at(-1));
      const message = `${quote(key)} cannot be a key of \`${nameOf(issue.path.slice(0, -1))}\`.`;
      const hint = 'A name stands there as it is written in the text, and what it means behind it.';
      return [at('field-unknown', issue.path, true, message, hint)];
    }
    default:
      return [at('field-invalid', issue.path, false, `\`${field}\`: ${issue.message}.`)];
  }
}

/** A text or number put in the place of the one that was found. */
function replacement(
  file: SourceFile,
  yaml: YamlReading,
  path: YamlPath,
  found: unknown,
  meant: string | undefined,
): Fix | undefined {
  if (meant === undefined || (typeof found !== 'string' && typeof found !== 'number')) return;
  return replaceText(file.text, yaml.placeOf(path), String(found), meant);
}

function codeOfEnum(path: YamlPath): ProblemCode {
  if (path[0] === 'names' && path[2] === 'lang') return 'language-unknown';
  if (path[0] === 'relations' && path[2] === 'type') return 'relation-unknown';
  if (path[0] === 'names' || path[0] === 'status' || path[0] === 'except') return 'field-invalid';
  return 'facet-unknown';
}

function expectation(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    date: 'a date',
  };
  return words[expected] ?? expected;
}

function hintForType(expected: string, found: unknown, key: string): string | undefined {
  if (Array.isArray(found) && expected !== 'array') {
    return `It takes one value. Where sources differ, write \`${key}: { oneOf: [ … ] }\`.`;
  }
  switch (expected) {
    case 'array':
      return `Write \`${key}: [ … ]\`, or one item a line behind \`- \`.`;
    case 'object':
    case 'record':
      return 'Write it in braces, `{ key: value, … }`, or its fields one a line, indented.';
    case 'string':
      return typeof found === 'number' || typeof found === 'boolean'
        ? `Put it in quotation marks: \`'${found}'\`.`
        : 'Write plain words; what looks like a list or a group stands in quotation marks.';
    case 'date':
      return `Write \`1946-07-01\`, or with its source \`{ on: 1946-07-01, source: … }\`.`;
    case 'boolean':
      return 'Write `true` or `false`, without quotation marks.';
    default:
      return 'Write it in digits, e.g. `25`.';
  }
}

/** Keys behind which the id of another entity stands, or that of a source. */
const declared = new Set(['id', 'redirectFrom', 'group', 'map', 'feature']);
const ofSources = new Set(['source', 'sources', 'furtherReading']);

function wantedAt(path: YamlPath): 'entity' | 'source' | undefined {
  const key = lastStep(path);
  if (declared.has(key)) return undefined;
  return ofSources.has(key) ? 'source' : 'entity';
}

function idExpected(file: SourceFile, yaml: YamlReading, path: YamlPath, found: string): Problem {
  const { start, end } = yaml.placeOf(path);
  const what = wantedAt(path) ?? 'entity';
  return problemAt('id-expected', file, start, end, {
    message:
      what === 'source'
        ? `${quote(found)} is not the key of a source.`
        : `${quote(found)} is not an id.`,
    hint:
      what === 'source'
        ? 'Write its key, the name of its file under `sources/` without `.yaml`.'
        : 'Write its id, the name of its file without `.mdx`: small letters, digits and single hyphens.',
    wanted: { what, name: found, start, end },
  });
}

function isIdIssue(issue: Issue & { code: 'invalid_format' }): boolean {
  return (issue as { pattern?: string }).pattern === String(idPattern);
}

function formatHint(issue: Issue & { code: 'invalid_format' }): string | undefined {
  const { pattern } = issue as { pattern?: string };
  if (isIdIssue(issue)) return 'An id has small letters, digits and single hyphens.';
  if (issue.format === 'url') return 'A whole address, beginning with `https://`.';
  if (pattern?.includes('#'))
    return 'A post is written `<body>#<post>`, e.g. `city-council#mayor`: the id of the body, and a post that its article lists under `posts`.';
  return undefined;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    // A single value may stand where a list is meant: its only index is itself.
    else if (step === 0) continue;
    else if (isRecord(at)) at = Object.hasOwn(at, step) ? at[String(step)] : undefined;
    else return undefined;
  }
  return at;
}

function nameOf(path: YamlPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number'
        ? `${name}[${step + 1}]`
        : name === ''
          ? String(step)
          : `${name}.${String(step)}`,
    '',
  );
}

function lastStep(path: YamlPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
