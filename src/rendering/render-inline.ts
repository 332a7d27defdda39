import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, Link, LinkReference } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import type { Citation, CitationItem, EntityLink } from '../articles/article-body.ts';
import { isSafeAddress, sectionOf } from '../articles/check-address.ts';
import { uncited } from '../schema/front-matter.ts';
import { plainText } from '../articles/plain-text.ts';
import { placeOf } from '../articles/walk-tree.ts';
import type { Apparatus } from './number-citations.ts';
import type { RenderContext } from './render-context.ts';

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** A link to an entity; one that is not settled is its words. */
export function renderEntityLink(
  state: State,
  node: EntityLink,
  context: RenderContext,
): ElementContent | ElementContent[] {
  const { entity, syntax, target, fragment } = node;
  const children = state.all(node);
  if (entity === undefined) return children;
  if (entity === null) {
    const title = 'Nobody has written this article yet';
    return element(
      'a',
      { className: ['wanted'], href: context.wantedHref(target), title },
      children,
    );
  }
  const bare = syntax === 'wiki' && target === entity && plainText(node) === target;
  return element(
    'a',
    {
      className: [syntax === 'automatic' ? 'auto' : 'entity'],
      href: context.hrefOf(entity, fragment),
      dataId: entity,
    },
    bare ? [text(context.titleOf(entity))] : children,
  );
}

/** A Markdown link that leads to no entity. An address that is not safe, or a section that
 * is none of the article's `anchors`, is no link. */
export function renderLink(
  state: State,
  node: Link | LinkReference,
  anchors: ReadonlySet<string>,
): ElementContent | ElementContent[] {
  const made =
    node.type === 'link'
      ? defaultHandlers.link(state, node)
      : defaultHandlers.linkReference(state, node);
  if (Array.isArray(made) || made.type !== 'element') return made;
  const address = made.properties['href'];
  if (typeof address !== 'string' || !isSafeAddress(address)) return made.children;
  const section = sectionOf(address);
  if (section !== undefined && !anchors.has(section)) return made.children;
  if (/^https?:/i.test(address)) {
    made.properties['className'] = ['external'];
    made.properties['rel'] = ['external', 'noreferrer'];
  }
  return made;
}

/** One superscript for each source; a comma stands between neighbours. */
export function renderCitation(
  node: Citation,
  follows: boolean,
  apparatus: Apparatus,
  context: RenderContext,
): ElementContent[] {
  return node.items.map((item, index) =>
    renderReference(item, placeOf(node).start, follows || index > 0, apparatus, context),
  );
}

export function renderReference(
  item: CitationItem,
  offset: number,
  follows: boolean,
  apparatus: Apparatus,
  context: RenderContext,
): ElementContent {
  const comma = markComma(follows);
  if (item.key === uncited) {
    return element('sup', { className: ['uncited'] }, [...comma, text('citation needed')]);
  }
  const { number, note, id } = apparatus.refer(item, offset);
  const label = `Note ${number}: ${sourceWithLocator(item, context)}`;
  const link = element('a', { href: `#${note}`, role: 'doc-noteref', ariaLabel: label }, [
    text(String(number)),
  ]);
  return element('sup', { className: ['cite'], id }, [...comma, link]);
}

/** Between two marks that follow one another: `11, a` is not note 11a. */
function markComma(follows: boolean): Element[] {
  return follows ? [element('span', { className: ['cite-comma'] }, [text(', ')])] : [];
}

export function sourceWithLocator({ key, locator }: CitationItem, context: RenderContext): string {
  const label = context.labelOf(key);
  return locator === undefined ? label : `${label}, ${locator}`;
}

/** Footnotes have letters, so that nobody takes them for the numbers of the sources. */
export function renderFootnoteReference(
  state: State,
  node: FootnoteReference,
  follows: boolean,
): ElementContent {
  const made = defaultHandlers.footnoteReference(state, node);
  const link = made.children[0];
  if (link?.type !== 'element') return made;
  const order = state.footnoteOrder.indexOf(node.identifier.toUpperCase());
  const letter = letterOf(order);
  const times = state.footnoteCounts.get(node.identifier.toUpperCase()) ?? 1;
  link.properties = {
    ...link.properties,
    href: `#fn-${letter}`,
    id: footnotePlace(letter, times),
    role: 'doc-noteref',
    ariaLabel: `Footnote ${letter}`,
  };
  link.children = [text(letter)];
  made.properties = { ...made.properties, className: ['footnote'] };
  made.children = [...markComma(follows), link];
  return made;
}

/** The anchor in the text of the nth reference to a footnote; by letter, as a label may be any text. */
export function footnotePlace(letter: string, times: number): string {
  return `fnref-${letter}${times > 1 ? `-${times}` : ''}`;
}

/** a, b, … z, aa, ab: as browsers count `<ol type="a">`. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(97 + (index % 26));
}
