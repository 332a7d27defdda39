import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { CitationItem, EntityLink } from '../articles/article-body.ts';
import { isSafeAddress } from '../articles/check-address.ts';
import { citationOfQuote } from '../articles/check-references.ts';
import { uncited } from '../schema/front-matter.ts';
import { isJsxElement, literalAttributes, type JsxElement } from '../articles/jsx-element.ts';
import { plainText } from '../articles/plain-text.ts';
import type { ComponentName } from '../articles/vocabulary.ts';
import { figureKey, figureRequest } from '../articles/figure-request.ts';
import { timelineKey } from '../articles/timeline-request.ts';
import { walkTree } from '../articles/walk-tree.ts';
import type { ArticleFigure } from '../statements/article-figure.ts';
import type { ChronologyRow } from '../statements/chronology-row.ts';
import { portableFigure } from './portable-figure.ts';
import { portableTimeline } from './portable-timeline.ts';

export interface PortableContext {
  /** The address of an entity's Markdown file or page; undefined makes plain words of a link. */
  readonly hrefOf: (entity: string, fragment?: string) => string | undefined;
  readonly titleOf: (entity: string) => string;
  readonly labelOf: (key: string) => string;
  /** The address of a file below `images/`. */
  readonly imageHref: (source: string) => string;
  /** BCP 47 tag of the prose. */
  readonly language: string;
  /** The rows of a timeline by its key; left out, timelines are. */
  readonly timelineOf?: (key: string) => readonly ChronologyRow[];
  /** A figure made of statements by its key; left out, such figures are. */
  readonly figureOf?: (key: string) => ArticleFigure | undefined;
  /** The name of the footnote for a source. */
  readonly refer: (item: CitationItem) => string;
}

interface Portable extends PortableContext {
  readonly addresses: ReadonlyMap<string, string>;
}

const dropped: ReadonlySet<string> = new Set([
  'definition',
  'html',
  'image',
  'imageReference',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
]);

/** The content of a tree in plain GFM; the tree is left as it is. */
export function portableNodes(tree: Parents, context: PortableContext): Nodes[] {
  const addresses = new Map<string, string>();
  walkTree(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  });
  return inside(tree, { ...context, addresses });
}

function inside(parent: Parents, context: Portable): Nodes[] {
  return parent.children.flatMap((node) => portable(node, context));
}

function portable(node: Nodes, context: Portable): Nodes[] {
  if (dropped.has(node.type)) return [];
  if (isJsxElement(node)) return component(node, context);
  switch (node.type) {
    case 'citation':
      return node.items.map((item) => reference(item, context));
    case 'entityLink':
      return entityLink(node, context);
    case 'link':
      return link(node.url, inside(node, context));
    case 'linkReference':
      return link(context.addresses.get(node.identifier) ?? '', inside(node, context));
    default:
      return 'children' in node ? [{ ...node, children: inside(node, context) } as Nodes] : [node];
  }
}

function reference(item: CitationItem, context: Portable): Nodes {
  if (item.key === uncited) return { type: 'text', value: ' (citation needed)' };
  const identifier = context.refer(item);
  return { type: 'footnoteReference', identifier, label: identifier };
}

function entityLink(node: EntityLink, context: Portable): Nodes[] {
  const { entity, fragment, syntax, target } = node;
  const bare = syntax === 'wiki' && target === entity && plainText(node) === target;
  const words: Nodes[] = bare
    ? [{ type: 'text', value: context.titleOf(target) }]
    : inside(node, context);
  const address = entity ? context.hrefOf(entity, fragment) : undefined;
  return address === undefined ? words : link(address, words);
}

function link(url: string, children: Nodes[]): Nodes[] {
  if (url === '' || !isSafeAddress(url)) return children;
  return [{ type: 'link', url, children: children as PhrasingContent[] }];
}

type Write = (node: JsxElement, context: Portable) => Nodes[];

/** What stands for each name of the vocabulary; a type error until all of them are here. */
const writers: Record<ComponentName, Write> = {
  Figure: (node, context) => {
    const { src = '', alt = '', caption, credit, licence } = literalAttributes(node);
    const image = paragraph([{ type: 'image', url: context.imageHref(src), alt }]);
    const owed = [credit, licence].filter((each) => each !== undefined).join(', ');
    const line = [caption, owed === '' ? undefined : `(${owed})`].filter(
      (each) => each !== undefined,
    );
    const below = line.length > 0 ? [paragraph([words(line.join(' '))])] : [];
    return [image, ...inside(node, context), ...below];
  },
  Note: (node, context) => {
    const { title } = literalAttributes(node);
    const heading = title ? [paragraph([{ type: 'strong', children: [words(title)] }])] : [];
    return [quotation([...heading, ...inside(node, context)])];
  },
  Quote: (node, context) => {
    const item = citationOfQuote(node);
    if (!item) return [quotation(inside(node, context))];
    const label = context.labelOf(item.key);
    const signed = item.locator === undefined ? label : `${label}, ${item.locator}`;
    const text = inside(node, context);
    return [quotation([...text, paragraph([words(`— ${signed}`), reference(item, context)])])];
  },
  Timeline: (node, context) => {
    const rows = context.timelineOf?.(timelineKey(literalAttributes(node))) ?? [];
    return rows.length > 0 ? [portableTimeline(rows, context)] : [];
  },
  Terms: figure,
  Parties: figure,
  Map: figure,
  Cite: () => [],
  Name: inside,
  NoLink: inside,
};

function figure(node: JsxElement, context: Portable): Nodes[] {
  const attributes = literalAttributes(node);
  const request = figureRequest(node.name, attributes);
  const found = request && context.figureOf?.(figureKey(request));
  const list = found && portableFigure(found, context);
  const { caption } = attributes;
  if (!list) return [];
  return caption === undefined ? [list] : [paragraph([words(caption)]), list];
}

function component(node: JsxElement, context: Portable): Nodes[] {
  const known = node.name !== null && Object.hasOwn(writers, node.name);
  return known ? writers[node.name as ComponentName](node, context) : inside(node, context);
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(children: Nodes[]): Nodes {
  return { type: 'paragraph', children: children as PhrasingContent[] };
}

function quotation(children: Nodes[]): Nodes {
  return { type: 'blockquote', children } as Nodes;
}
