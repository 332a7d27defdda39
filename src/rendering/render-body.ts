import type { Root } from 'hast';
import type {
  Code,
  FootnoteReference,
  Heading,
  Link,
  LinkReference,
  ListItem,
  Nodes,
  Parents,
  Table,
} from 'mdast';
import { toHast, type Handler, type Handlers } from 'mdast-util-to-hast';
import type { ArticleBody, Citation, EntityLink } from '../articles/article-body.ts';
import type { JsxElement } from '../articles/jsx-element.ts';
import { newApparatus, type Apparatus } from './number-citations.ts';
import type { RenderedBody } from './parts.ts';
import {
  finishFootnotes,
  renderCode,
  renderHeading,
  renderListItem,
  renderTable,
} from './render-block.ts';
import { renderComponent } from './render-component.ts';
import type { RenderContext } from './render-context.ts';
import {
  letterOf,
  renderCitation,
  renderEntityLink,
  renderFootnoteReference,
  renderLink,
} from './render-inline.ts';
import { setPunctuation } from './set-punctuation.ts';
import { splitParts } from './split-parts.ts';

/**
 * A body as HTML and placeholders. Whatever the tree holds, nothing in it runs: no script, event
 * handler, style attribute or address that executes. The tree is left as it is.
 */
export function renderBody(body: ArticleBody, context: RenderContext): RenderedBody {
  const apparatus = newApparatus();
  const anchors = new Set(body.headings.map(({ slug }) => slug));
  const made = toHast(body.tree, {
    handlers: handlersFor(apparatus, context, anchors),
    unknownHandler: (state, node) => ('children' in node ? state.all(node as Parents) : []),
    clobberPrefix: '',
    footnoteLabel: 'Footnotes',
    footnoteLabelProperties: {},
    footnoteBackContent: (_, again) => (again > 1 ? `↑${again}` : '↑'),
    footnoteBackLabel: (index, again) =>
      `Back to the text, footnote ${letterOf(index)}${again > 1 ? `, place ${again}` : ''}`,
  });
  const root: Root = made.type === 'root' ? made : { type: 'root', children: [] };
  for (const child of root.children) {
    if (child.type === 'element' && 'dataFootnotes' in child.properties) finishFootnotes(child);
  }
  setPunctuation(root, context.language);
  return { parts: splitParts(root.children), citations: apparatus.citations() };
}

function handlersFor(
  apparatus: Apparatus,
  context: RenderContext,
  anchors: ReadonlySet<string>,
): Handlers {
  const nothing: Handler = () => undefined;
  const component: Handler = (state, node: JsxElement) =>
    renderComponent(state, node, apparatus, context);
  let tables = 0;
  return {
    citation: (_state, node: Citation, parent: Parents | undefined) =>
      renderCitation(node, followsMark(node, parent), apparatus, context),
    code: (state, node: Code) => renderCode(state, node),
    definition: nothing,
    entityLink: (state, node: EntityLink) => renderEntityLink(state, node, context),
    footnoteReference: (state, node: FootnoteReference, parent: Parents | undefined) =>
      renderFootnoteReference(state, node, followsMark(node, parent)),
    heading: (state, node: Heading) => renderHeading(state, node, context.language),
    html: nothing,
    image: nothing,
    imageReference: nothing,
    link: (state, node: Link) => renderLink(state, node, anchors),
    linkReference: (state, node: LinkReference) => renderLink(state, node, anchors),
    listItem: (state, node: ListItem, parent) => renderListItem(state, node, parent),
    mdxFlowExpression: nothing,
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
    table: (state, node: Table) => renderTable(state, node, ++tables),
  };
}

function followsMark(node: Citation | FootnoteReference, parent: Parents | undefined): boolean {
  const children: readonly Nodes[] = parent?.children ?? [];
  const before = children[children.indexOf(node) - 1]?.type;
  return before === 'citation' || before === 'footnoteReference';
}
