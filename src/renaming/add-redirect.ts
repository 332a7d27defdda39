import { isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Fix } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Split } from '../schema/split-front-matter.ts';
import type { Renaming } from './renaming.ts';

/** The edits by which an article says that it bore the old id, and no more that it bore the new. */
export function redirectEdits(
  file: SourceFile,
  { yamlStart, yamlEnd }: Split,
  { from, to }: Renaming,
): Fix[] {
  const { text } = file;
  const document = parseDocument(text.slice(yamlStart, yamlEnd), { logLevel: 'silent' });
  const list = document.get('redirectFrom', true);
  if (!isSeq(list) || !list.range) return [newLine(text, yamlStart, yamlEnd, from)];
  const former = list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
  const [start, end] = [yamlStart + list.range[0], yamlStart + list.range[1]];
  if (former.includes(to)) {
    const ids = [...former.filter((id) => id !== to), from].join(', ');
    const written = text.slice(start, end).trimEnd();
    return [{ start, end: start + written.length, text: `[${ids}]` }];
  }
  return [
    list.flow === true ? inRow(list, end, yamlStart, from) : below(text, list, yamlStart, from),
  ];
}

/** `[a, b]` becomes `[a, b, old]`. */
function inRow(list: YAMLSeq, end: number, yamlStart: number, id: string): Fix {
  const last = endOfLast(list);
  const at = last === undefined ? end - 1 : yamlStart + last;
  return { start: at, end: at, text: last === undefined ? id : `, ${id}` };
}

/** One more `- old`, as far in as the others. */
function below(text: string, list: YAMLSeq, yamlStart: number, id: string): Fix {
  const last = yamlStart + (endOfLast(list) ?? 0);
  const lineStart = text.lastIndexOf('\n', last - 1) + 1;
  const indent = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart, last))?.[0] ?? '- ';
  const lineEnd = /\r?\n/.exec(text.slice(last));
  const at = last + (lineEnd?.index ?? 0);
  return { start: at, end: at, text: `${lineEnd?.[0] ?? '\n'}${indent}${id}` };
}

function endOfLast({ items }: YAMLSeq): number | undefined {
  const last = items.at(-1);
  return isScalar(last) ? last.range?.[1] : undefined;
}

/** Before the names, which stand last; else at the end. */
function newLine(text: string, yamlStart: number, yamlEnd: number, id: string): Fix {
  const names = /^names[ \t]*:/m.exec(text.slice(yamlStart, yamlEnd));
  const at = names ? yamlStart + names.index : yamlEnd;
  const lineEnd = text.slice(0, yamlStart).endsWith('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, text: `redirectFrom: [${id}]${lineEnd}` };
}
