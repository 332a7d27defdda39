import type { Nodes, Parents, Text } from 'mdast';
import { attributeOf, attributePlace, isJsxElement } from '../../articles/jsx-element.ts';
import { sourceOffset } from '../../articles/source-map.ts';
import { findNames } from '../../mentions/find-names.ts';
import type { Place } from '../../schema/front-matter.ts';
import type { Edited, Finding } from './finding.ts';

/** A word in italics is spoken of as a word. */
const quoting: ReadonlySet<string> = new Set([
  ...['blockquote', 'code', 'inlineCode', 'citation', 'emphasis'],
]);
const quotingElements: ReadonlySet<string> = new Set(['Quote', 'Name', 'NoLink']);

/** Of a picture: what an author says of it. */
const saidOfPictures = ['alt', 'caption'] as const;

/**
 * Spellings of the config's table, outside of quotations and of longer names: in the text, in the
 * summary, and in what is said of pictures.
 */
export function checkSpellings({ entity, body, finder, spellings }: Edited): Finding[] {
  const { file, frontMatter } = entity;
  const written = Object.keys(spellings);
  if (written.length === 0) return [];
  const escaped = written.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  if (file.text.search(pattern) === -1) return [];
  const findings: Finding[] = [];

  const look = (
    value: string,
    placeOf: (start: number, word: string) => Place | undefined,
  ): void => {
    const quoted = [...value.matchAll(/“[^”]*”|"[^"]*"|‘[^’]*’/g)];
    const names = findNames(finder, value);
    for (const match of value.matchAll(pattern)) {
      const [word] = match;
      const [start, end] = [match.index, match.index + word.length];
      const isQuoted = quoted.some(
        ({ index, 0: text }) => index < start && end < index + text.length,
      );
      const isPart = names.some(
        (name) => name.start <= start && end <= name.end && name.end - name.start > word.length,
      );
      const right = spellings[word];
      if (isQuoted || isPart || right === undefined) continue;
      const place = placeOf(start, word);
      const isWhole = place && file.text.slice(place.start, place.end) === word;
      findings.push({
        code: 'spelling-other',
        message: `"${word}" is spelt "${right}" in this encyclopedia.`,
        hint: `Write \`${right}\`; in a quotation or a name the old spelling stays.`,
        place,
        fix: isWhole ? { ...place, text: right } : undefined,
      });
    }
  };
  const lookIn = (value: string | undefined, within: Place | undefined): void => {
    if (value === undefined) return;
    look(value, (start, word) => {
      const before = value.slice(0, start).split(word).length - 1;
      return within && nthOf(file.text, within, word, before);
    });
  };
  const lookAtText = (node: Text): void => {
    look(node.value, (start, word) => ({
      start: sourceOffset(file, node, start),
      end: sourceOffset(file, node, start + word.length),
    }));
  };
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      if (isJsxElement(node) && node.name === 'Figure') {
        for (const name of saidOfPictures) {
          lookIn(attributeOf(node, name), attributePlace(file, node, name));
        }
      }
      if (node.type === 'text') lookAtText(node);
      else if (!isQuoting(node) && 'children' in node) walk(node);
    }
  };

  lookIn(frontMatter.summary, placeOfKey(entity, 'summary'));
  for (const name of saidOfPictures) {
    lookIn(frontMatter.image?.[name], placeOfKey(entity, 'image', name));
  }
  if (body) walk(body.tree);
  return findings;
}

/** From a key of the front matter, or one within it, to the next line of the top level. */
function placeOfKey(
  { file, bodyStart }: Edited['entity'],
  key: string,
  within?: string,
): Place | undefined {
  const head = file.text.slice(0, bodyStart);
  const start = head.search(new RegExp(`^${key}:`, 'm'));
  if (start === -1) return undefined;
  const next = /\n(?=\S)/.exec(head.slice(start));
  const end = next ? start + next.index : bodyStart;
  const inner = within === undefined ? 0 : head.slice(start, end).search(`[{,\\s]${within}:`);
  return inner === -1 ? undefined : { start: start + inner, end };
}

/** Where a word stands for the nth time, from 0. */
function nthOf(text: string, { start, end }: Place, word: string, nth: number): Place | undefined {
  let at = text.indexOf(word, start);
  for (let left = nth; left > 0 && at !== -1; left -= 1) at = text.indexOf(word, at + word.length);
  return at === -1 || at + word.length > end ? undefined : { start: at, end: at + word.length };
}

function isQuoting(node: Nodes): boolean {
  return quoting.has(node.type) || (isJsxElement(node) && quotingElements.has(node.name ?? ''));
}
