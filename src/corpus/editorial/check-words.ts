import type { Nodes, Parents, Text } from 'mdast';
import { isJsxElement } from '../../articles/jsx-element.ts';
import { sourceOffset } from '../../articles/source-map.ts';
import { foldName } from '../../entities/fold.ts';
import { canLink, findNames } from '../../mentions/find-names.ts';
import { hiddenUses } from '../../schema/front-matter.ts';
import type { Edited, Finding } from './finding.ts';

/** A card of a preview holds so many characters, two long sentences. */
export const longestSummary = 420;

/** What stands in a template is not yet a summary. */
export function checkUnwritten({ entity }: Edited): Finding[] {
  if (/\p{L}/u.test(entity.frontMatter.summary)) return [];
  return [
    {
      code: 'summary-unwritten',
      message: 'The summary is still to be written.',
      hint: 'Write one or two plain sentences: what it is, and why it stands here.',
    },
  ];
}

export function checkSummary({ entity }: Edited): Finding[] {
  const { length } = entity.frontMatter.summary;
  if (length <= longestSummary) return [];
  return [
    {
      code: 'summary-long',
      message: `The summary has ${length} characters; previews and lists want ${longestSummary} at most.`,
      hint: 'Keep one or two plain sentences and move the rest to the text.',
    },
  ];
}

/** Names that could link and that nobody writes: a slip, or one that is there to be searched. */
export function checkUnmatchedNames({ entity, names }: Edited): Finding[] {
  return entity.frontMatter.names
    .filter(({ use }) => use !== 'title' && !hiddenUses.has(use))
    .filter(({ text }) => {
      const folded = foldName(text);
      return canLink(folded) && !names.has(folded);
    })
    .map(({ text, place }) => ({
      code: 'name-unmatched',
      message: `"${text}" occurs in no text.`,
      hint: 'It is found by the search all the same; look whether it is spelt as people write it.',
      place,
    }));
}

/** A word in italics is spoken of as a word. */
const quoting: ReadonlySet<string> = new Set([
  ...['blockquote', 'code', 'inlineCode', 'citation', 'emphasis'],
]);
const quotingElements: ReadonlySet<string> = new Set(['Quote', 'Name', 'NoLink']);

/** Spellings of the config's table, outside of quotations and of longer names. */
export function checkSpellings({ entity, body, finder, spellings }: Edited): Finding[] {
  const written = Object.keys(spellings);
  if (!body || written.length === 0) return [];
  const escaped = written.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  if (body.file.text.search(pattern) === -1) return [];
  const findings: Finding[] = [];
  const look = (node: Text): void => {
    const { value } = node;
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
      const place = {
        start: sourceOffset(entity.file, node, start),
        end: sourceOffset(entity.file, node, end),
      };
      const isWhole = entity.file.text.slice(place.start, place.end) === word;
      findings.push({
        code: 'spelling-other',
        message: `"${word}" is spelt "${right}" in this encyclopedia.`,
        hint: `Write \`${right}\`; in a quotation or a name the old spelling stays.`,
        place,
        fix: isWhole ? { ...place, text: right } : undefined,
      });
    }
  };
  const walk = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'text') look(node);
      else if (!isQuoting(node) && 'children' in node) walk(node);
    }
  };
  walk(body.tree);
  return findings;
}

function isQuoting(node: Nodes): boolean {
  return quoting.has(node.type) || (isJsxElement(node) && quotingElements.has(node.name ?? ''));
}
