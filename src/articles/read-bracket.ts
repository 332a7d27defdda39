import type { PhrasingContent, Text } from 'mdast';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Citation, EntityLink } from './article-body.ts';
import type { Bracket } from './find-brackets.ts';
import { readCitation } from './read-citation.ts';
import { readWikiLink } from './read-wiki-link.ts';
import { sourceOffset } from './source-map.ts';
import { partPosition, textPart } from './text-part.ts';

/** The node that a bracket of a text node stands for, or what is wrong with it. */
export function readBracket(
  file: SourceFile,
  node: Text,
  bracket: Bracket,
): EntityLink | Citation | Problem {
  switch (bracket.kind) {
    case 'link':
      return bracket.end === undefined
        ? unfinishedLink(file, node, bracket, 'is never closed')
        : wikiLink(file, node, bracket.start, bracket.end);
    case 'citation':
      return citation(file, node, bracket.start, bracket.end);
    case 'aside':
      return aside(file, node, bracket);
    case 'footnote':
      return footnote(file, node, bracket);
  }
}

export function isProblem(read: object): read is Problem {
  return 'severity' in read;
}

/** A link that begins here and cannot be read for the reason given. */
export function unfinishedLink(
  file: SourceFile,
  node: Text,
  bracket: Bracket,
  reason: string,
): Problem {
  const { start, end = node.value.length } = bracket;
  return refuse('link-invalid', file, node, start, end, {
    message: `\`${shorten(node.value.slice(start, end))}\` begins a link that ${reason}`,
    hint: 'Write `[[id]]`, `[[id|text]]` or `[text](../kind/id.mdx)`; for the brackets themselves `\\[[`.',
  });
}

function wikiLink(file: SourceFile, node: Text, start: number, end: number): EntityLink | Problem {
  const inner = node.value.slice(start + 2, end - 2);
  const read = readWikiLink(inner);
  if (inner.includes('[') || !read) {
    return refuse('link-invalid', file, node, start, end, {
      message: `\`${shorten(node.value.slice(start, end))}\` is no link`,
      hint: inner.includes('[')
        ? 'Citations and other links stand behind it, not within: `[[id|text]] [@key]`.'
        : 'Write the id or the name between the brackets: `[[id]]`, `[[id|text]]`.',
    });
  }
  const words: Text = read.words
    ? textPart(file, node, start + 2 + read.words.start, start + 2 + read.words.end)
    : { ...textPart(file, node, start + 2, end - 2), value: read.target };
  return linkOf('wiki', read.target, read.fragment, [words], partPosition(file, node, start, end));
}

export function linkOf(
  syntax: EntityLink['syntax'],
  target: string,
  fragment: string | undefined,
  children: PhrasingContent[],
  position: EntityLink['position'],
): EntityLink {
  const link: EntityLink = { type: 'entityLink', syntax, target, children };
  if (fragment !== undefined) link.fragment = fragment;
  if (position) link.position = position;
  return link;
}

function citation(
  file: SourceFile,
  node: Text,
  start: number,
  end: number | undefined,
): Citation | Problem {
  const value = node.value.slice(start, end);
  if (end === undefined || value.slice(1).includes('[')) {
    return refuse('citation-invalid', file, node, start, end ?? node.value.length, {
      message: `\`${shorten(value)}\` begins a citation that is not closed, or holds markup`,
      hint: /^\[@https?:/i.test(value)
        ? 'An address in which `_`, `*` or `~` are read as markup needs a source with a key: `npm run new -- source KEY`.'
        : 'Write `[@key]`, `[@key, p. 12]` or `[@key; @other]`; for the characters themselves `\\[@`.',
    });
  }
  const read = readCitation(value.slice(1, -1));
  if ('message' in read) return refuse('citation-invalid', file, node, start, end, read);
  const position = partPosition(file, node, start, end);
  return { type: 'citation', value, items: read.items, position };
}

function aside(file: SourceFile, node: Text, { start, end }: Bracket): Problem {
  const inner = node.value.slice(start + 1, (end ?? node.value.length) - 1);
  const at = inner.search(/@[\p{L}\p{N}]/u);
  return refuse('citation-invalid', file, node, start, end ?? node.value.length, {
    message: `\`[${inner}]\` has words before the source`,
    hint: `Put them outside of the brackets: \`${inner.slice(0, at).trim()} [${inner.slice(at)}]\`.`,
  });
}

function footnote(file: SourceFile, node: Text, { start, end }: Bracket): Problem {
  const written = node.value.slice(start, end);
  return refuse('citation-invalid', file, node, start, end ?? start, {
    message: `There is no footnote \`${written}\``,
    hint: `Add a line \`${written}: The note.\`; for the bracket itself write \`\\[\`.`,
  });
}

function refuse(
  code: Problem['code'],
  file: SourceFile,
  node: Text,
  start: number,
  end: number,
  { message, hint }: { readonly message: string; readonly hint: string },
): Problem {
  const place = sourceOffset(file, node, start);
  return problemAt(code, file, place, sourceOffset(file, node, end), { message, hint });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
