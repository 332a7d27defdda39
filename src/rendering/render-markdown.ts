import type {
  BlockContent,
  FootnoteDefinition,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ArticleBody, CitationItem } from '../articles/article-body.ts';
import { newApparatus } from './number-citations.ts';
import { portableNodes, type PortableContext } from './portable-markdown.ts';

/** An article, and what it needs to know of the encyclopedia around it. */
export interface MarkdownInput extends Omit<PortableContext, 'refer' | 'imageHref'> {
  readonly title: string;
  readonly summary: string;
  /** With its links settled. */
  readonly body: ArticleBody;
  /** The canonical address of a source, where it has one. */
  readonly addressOf?: (key: string) => string | undefined;
  /** The address of a file below `images/`; left out, it is `images/…` beside the file. */
  readonly imageHref?: (source: string) => string;
}

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true })
  .use(remarkGfm, { tablePipeAlign: false })
  .freeze();

/**
 * An article as plain Markdown that any tool reads: GFM without components or double brackets.
 * Figures are images, quotations and notes are block quotations, sources are footnotes. Written
 * by remark, the reference of the dialect; load this module only where files are written.
 */
export function renderMarkdown(input: MarkdownInput): string {
  const apparatus = newApparatus();
  const refer = (item: CitationItem): string => `source-${apparatus.refer(item, 0).number}`;
  const imageHref = input.imageHref ?? ((source: string): string => `images/${source}`);
  const content = portableNodes(input.body.tree, { ...input, refer, imageHref });
  const notes = apparatus
    .citations()
    .map((citation) => sourceNote(`source-${citation.number}`, citation, input));
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: input.title }] },
      { type: 'blockquote', children: [paragraph([{ type: 'text', value: input.summary }])] },
      ...(content as RootContent[]),
      ...notes,
    ],
  };
  return processor.stringify(tree);
}

function sourceNote(
  identifier: string,
  { key, locator }: CitationItem,
  { labelOf, addressOf }: MarkdownInput,
): FootnoteDefinition {
  const label = labelOf(key);
  const words = locator === undefined ? label : `${label}, ${locator}`;
  const address = addressOf?.(key);
  const link: PhrasingContent[] =
    address === undefined
      ? []
      : [
          { type: 'text', value: ' ' },
          { type: 'link', url: address, children: [{ type: 'text', value: address }] },
        ];
  const children = [paragraph([{ type: 'text', value: words }, ...link])];
  return { type: 'footnoteDefinition', identifier, label: identifier, children };
}

function paragraph(children: PhrasingContent[]): BlockContent & Nodes {
  return { type: 'paragraph', children };
}
