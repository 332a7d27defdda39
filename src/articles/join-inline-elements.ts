import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { JsxElement } from './jsx-element.ts';
import { componentOf } from './vocabulary.ts';
import { placeOf } from './walk-tree.ts';

const flow: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);
const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/**
 * Makes paragraphs whole again. In MDX an element that fills a line is a block and cuts its
 * paragraph in two: of no use for a citation that begins a line. What the vocabulary calls inline
 * goes back into the paragraph around it, and loose text inside a block becomes a paragraph.
 * Changes the tree in place; works alike on the trees of both parsers.
 */
export function joinInlineElements(parent: Parents, file: SourceFile): void {
  for (const child of parent.children) if ('children' in child) joinInlineElements(child, file);
  if (!flow.has(parent.type)) return;
  const joined: Nodes[] = [];
  for (const child of parent.children) {
    const inline = inlineForm(child);
    const last = joined.at(-1);
    const gap = last ? gapBetween(file, last, child) : undefined;
    const mends = inline !== undefined || (last !== undefined && mended.has(last));
    if (last?.type === 'paragraph' && gap !== undefined && mends) {
      const more = inline ?? (child.type === 'paragraph' ? child.children : undefined);
      if (more) {
        append(last, more, gap);
        mended.add(last);
        continue;
      }
    }
    joined.push(inline ? paragraphOf(inline) : child);
  }
  parent.children = joined as RootContent[];
}

/** Paragraphs that took in an inline element and may go on in the next line. */
const mended = new WeakSet<Nodes>();

/** What stands here as content of a paragraph, if it belongs into one. */
function inlineForm(node: Nodes): PhrasingContent[] | undefined {
  if (phrasing.has(node.type)) return [node as PhrasingContent];
  if (node.type !== 'mdxJsxFlowElement') return undefined;
  const place = componentOf(node.name)?.place;
  if (place !== 'inline' && place !== 'either') return undefined;
  const children = inlineChildren(node);
  return children && [{ ...node, type: 'mdxJsxTextElement', children }];
}

/** A flow parent's paragraphs were made before its own turn: one alone is what the tag wraps. */
function inlineChildren(node: JsxElement): PhrasingContent[] | undefined {
  const [only, ...more] = node.children as Nodes[];
  if (!only) return [];
  if (more.length > 0 || only.type !== 'paragraph') return undefined;
  return only.children;
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children };
  const position = children[0]?.position;
  if (position) paragraph.position = { ...position };
  mended.add(paragraph);
  return paragraph;
}

function append(paragraph: Paragraph, children: PhrasingContent[], gap: string): void {
  const [before, after] = [paragraph.position?.end, children[0]?.position?.start];
  if (gap !== '' && before && after) {
    push(paragraph, { type: 'text', value: gap, position: { start: before, end: after } });
  }
  for (const child of children) push(paragraph, child);
  const end = children.at(-1)?.position?.end;
  if (paragraph.position && end) paragraph.position = { ...paragraph.position, end };
}

/** Text that follows on text becomes one run: names are looked for within runs. */
function push(paragraph: Paragraph, child: PhrasingContent): void {
  const last = paragraph.children.at(-1);
  const follows = last?.position?.end.offset === child.position?.start.offset;
  if (last?.type !== 'text' || child.type !== 'text' || !follows) {
    paragraph.children.push(child);
    return;
  }
  last.value += child.value;
  if (last.position && child.position) {
    last.position = { start: last.position.start, end: child.position.end };
  }
}

/** What white space the two have between them, when there is nothing else and no blank line. */
function gapBetween(file: SourceFile, before: Nodes, after: Nodes): string | undefined {
  const between = file.text.slice(placeOf(before).end, placeOf(after).start);
  if (!/^[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?$/.test(between)) return undefined;
  return /[\n\r]/.test(between) ? '\n' : between === '' ? '' : ' ';
}
