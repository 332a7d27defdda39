import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { bindDates } from './bind-dates.ts';
import { smartReplacements } from './smart-punctuation.ts';

/** Elements that lie within a run of text; any other begins and ends one. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'bdi',
  'br',
  'code',
  'del',
  'em',
  'input',
  'span',
  'strong',
  'sup',
]);
/** Stands in a run for what is not text of this language: a letter to its neighbours. */
const opaque = '\ufffc';

interface Run {
  text: string;
  readonly nodes: { readonly node: Text; readonly start: number }[];
}

/**
 * Sets the punctuation of each block in place, as one text over all its nodes, so that a
 * quotation mark knows its neighbour inside `<em>`. Code, notes, addresses and runs in another
 * language stay as they are.
 */
export function setPunctuation(parent: Root | Element, language: string): void {
  let run: Run = { text: '', nodes: [] };
  const flush = (): void => {
    applyTo(run, language);
    run = { text: '', nodes: [] };
  };
  const read = (children: readonly (ElementContent | RootContent)[]): void => {
    for (const child of children) {
      if (child.type === 'text') {
        run.nodes.push({ node: child, start: run.text.length });
        run.text += child.value;
      } else if (child.type === 'element') {
        if (isOpaque(child)) run.text += child.tagName === 'br' ? '\n' : opaque;
        else if (inline.has(child.tagName)) read(child.children);
        else {
          flush();
          if (child.tagName !== 'pre') setPunctuation(child, language);
        }
      }
    }
  };
  read(parent.children);
  flush();
}

function isOpaque({ tagName, properties, children }: Element): boolean {
  if (['br', 'code', 'input', 'sup'].includes(tagName) || 'lang' in properties) return true;
  const [only] = children;
  return (
    tagName === 'a' &&
    children.length === 1 &&
    only?.type === 'text' &&
    /^(?:https?:\/\/|www\.|[^\s@]+@[^\s@]+$)/i.test(only.value)
  );
}

function applyTo({ text, nodes }: Run, language: string): void {
  if (!/["'\d-]|\.\.\./.test(text)) return;
  const replacements = [...smartReplacements(text, language), ...bindDates(text, language)];
  replacements.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { node, start } of nodes) {
    const end = start + node.value.length;
    let smart = '';
    let done = start;
    for (; next < replacements.length; next++) {
      const found = replacements[next];
      if (!found || found.start >= end) break;
      if (found.start < done || found.end > end) continue;
      smart += text.slice(done, found.start) + found.text;
      done = found.end;
    }
    if (smart !== '') node.value = smart + text.slice(done, end);
  }
}
