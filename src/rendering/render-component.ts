import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import { citationOfQuote } from '../articles/check-references.ts';
import { attributeOf, literalAttributes, type JsxElement } from '../articles/jsx-element.ts';
import type { ComponentName } from '../articles/vocabulary.ts';
import { placeOf } from '../articles/walk-tree.ts';
import { directionOf } from '../entities/direction.ts';
import type { Apparatus } from './number-citations.ts';
import type { RenderContext } from './render-context.ts';
import { element, renderReference, sourceWithLocator, text } from './render-inline.ts';

declare module 'hast' {
  interface ElementData {
    /** Set on a placeholder: an `.astro` component stands here. */
    part?: { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
  }
}

type ComponentHandler = (
  state: State,
  node: JsxElement,
  apparatus: Apparatus,
  context: RenderContext,
) => ElementContent | ElementContent[];

/** How each name of the vocabulary is shown; a type error until all of them are here. */
const handlers: Record<ComponentName, ComponentHandler> = {
  Figure: (state, node) => {
    const attributes = literalAttributes(node);
    const caption = attributes['caption'];
    const children =
      node.children.length > 0 ? state.all(node) : caption === undefined ? [] : [text(caption)];
    const placeholder = element('figure', {}, children);
    placeholder.data = { part: { name: 'Figure', attributes } };
    return placeholder;
  },
  Timeline: (_, node) => placeholderFor('Timeline', node),
  Terms: (_, node) => placeholderFor('Terms', node),
  Parties: (_, node) => placeholderFor('Parties', node),
  Map: (_, node) => placeholderFor('Map', node),
  Note: (state, node) => {
    const title = attributeOf(node, 'title');
    const heading = title ? [element('p', { className: ['note-title'] }, [text(title)])] : [];
    return element('aside', { className: ['note'], role: 'note' }, [
      ...heading,
      ...state.all(node),
    ]);
  },
  Quote: (state, node, apparatus, context) => {
    const quotation = element('blockquote', {}, state.all(node));
    const item = citationOfQuote(node);
    if (!item) return element('figure', { className: ['quote'] }, [quotation]);
    const reference = renderReference(item, placeOf(node).start, false, apparatus, context);
    const words = [text(sourceWithLocator(item, context)), reference];
    const caption = element('figcaption', {}, words);
    return element('figure', { className: ['quote'] }, [quotation, caption]);
  },
  Name: (state, node) => {
    const lang = attributeOf(node, 'lang') ?? '';
    return element('bdi', { className: ['name'], lang, dir: directionOf(lang) }, state.all(node));
  },
  NoLink: (state, node) => state.all(node),
  // Read as a citation before; one without a source is an error, and nothing to show.
  Cite: () => [],
};

function placeholderFor(name: ComponentName, node: JsxElement): Element {
  const placeholder = element('figure', {}, []);
  placeholder.data = { part: { name, attributes: literalAttributes(node) } };
  return placeholder;
}

/** An element of the vocabulary; of any other, which is an error, only the words are shown. */
export function renderComponent(
  state: State,
  node: JsxElement,
  apparatus: Apparatus,
  context: RenderContext,
): ElementContent | ElementContent[] {
  const known = node.name !== null && Object.hasOwn(handlers, node.name);
  if (!known) return state.all(node);
  return handlers[node.name as ComponentName](state, node, apparatus, context);
}

export function isPlaceholder(node: Element): boolean {
  return node.data?.part !== undefined;
}
