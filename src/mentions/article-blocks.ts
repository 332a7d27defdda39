import type { FootnoteDefinition, Nodes, Parents, Text } from 'mdast';
import type { ArticleBody, Citation, EntityLink, Heading } from '../articles/article-body.ts';
import { attributeOf, isJsxElement } from '../articles/jsx-element.ts';

/** One run of text in which names may be found. */
export interface TextRun {
  readonly node: Text;
  readonly parent: Parents;
  /** Where it begins in the text of its block. */
  readonly offset: number;
}

export interface LinkInBlock {
  readonly node: EntityLink;
  readonly offset: number;
  readonly length: number;
}

export interface CitationInBlock {
  readonly node: Citation;
  /** Where it stands in the text of its block, of which it is no part. */
  readonly offset: number;
}

/** A paragraph, heading or table cell: what a sentence never leaves. */
export interface Block {
  /** What a reader reads, white space as in the source: no citations, no note numbers. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly links: readonly LinkInBlock[];
  readonly citations: readonly CitationInBlock[];
  /** Blocks of one part link a name once: the lead, a section of the second level, the notes. */
  readonly part: number;
  readonly heading: Heading | undefined;
}

/** Footnotes are read one by one, wherever they are written: a part of their own. */
const notes = -1;
const holdsWords: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
const silent: ReadonlySet<string> = new Set(['citation', 'html', 'image', 'imageReference']);
const linksAlready: ReadonlySet<string> = new Set(['entityLink', 'link', 'linkReference']);

/** The blocks of an article, in order; footnotes last, each in the section that refers to it. */
export function articleBlocks({ tree, headings }: ArticleBody): Block[] {
  const blocks: Block[] = [];
  const definitions: { node: FootnoteDefinition; linkable: boolean }[] = [];
  const references = new Map<string, Heading | undefined>();
  let headingsSeen = 0;
  let part = 0;
  let heading: Heading | undefined;

  const walk = (node: Nodes, linkable: boolean): void => {
    if (node.type === 'heading') {
      const found = headings[headingsSeen];
      headingsSeen += 1;
      if (tree.children.includes(node)) {
        heading = found;
        if (node.depth <= 2) part += 1;
      }
    }
    if (holdsWords.has(node.type)) {
      const block = readBlock(node as Parents, linkable && node.type !== 'heading');
      for (const note of block.notes) if (!references.has(note)) references.set(note, heading);
      blocks.push({ ...block, part, heading });
    } else if (node.type === 'footnoteDefinition' && part !== notes) {
      definitions.push({ node, linkable });
    } else if ('children' in node) {
      const inside = linkable && !refusesLinks(node);
      for (const child of node.children) walk(child, inside);
    }
  };

  for (const child of tree.children) walk(child, true);
  part = notes;
  for (const { node, linkable } of definitions) {
    heading = references.get(node.identifier);
    for (const child of node.children) walk(child, linkable);
  }
  return blocks;
}

interface BlockWords extends Omit<Block, 'part' | 'heading'> {
  /** Identifiers of the footnotes referred to. */
  readonly notes: readonly string[];
}

function readBlock(block: Parents, linkable: boolean): BlockWords {
  const runs: TextRun[] = [];
  const links: LinkInBlock[] = [];
  const citations: CitationInBlock[] = [];
  const footnotes: string[] = [];
  let text = '';

  const read = (parent: Parents, mayLink: boolean): void => {
    for (const node of parent.children) {
      const offset = text.length;
      if (node.type === 'citation') citations.push({ node, offset });
      if (silent.has(node.type)) continue;
      if (node.type === 'footnoteReference') footnotes.push(node.identifier);
      else if (node.type === 'break') text += '\n';
      else if (node.type === 'text' && mayLink) runs.push({ node, parent, offset });
      if ('value' in node) text += node.value;
      else if ('children' in node) {
        read(node, mayLink && !linksAlready.has(node.type) && !refusesLinks(node));
      }
      if (node.type === 'entityLink') links.push({ node, offset, length: text.length - offset });
    }
  };

  read(block, linkable);
  return { text, runs, links, citations, notes: footnotes };
}

/** `<NoLink>`, and `<Quote nolink>`. A `<Name>` in another language links like any prose. */
function refusesLinks(node: Nodes): boolean {
  if (!isJsxElement(node)) return false;
  return node.name === 'NoLink' || attributeOf(node, 'nolink') !== undefined;
}
