import { html, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const svgNamespace = html.NS.SVG;
const xlinkNamespace = 'http://www.w3.org/1999/xlink';
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * A tree of HTML as XML: what a reading system that knows no HTML takes. Drawings name their
 * namespace themselves; `lang` is said in both vocabularies; comments are left out.
 */
export function writeXhtml(nodes: readonly ChildNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: ChildNode): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeXml(node.value);
  return 'tagName' in node ? writeElement(node) : '';
}

function writeElement(element: Element): string {
  const open = `<${element.tagName}${attributesOf(element)}`;
  if (element.childNodes.length > 0) {
    return `${open}>${writeXhtml(element.childNodes)}</${element.tagName}>`;
  }
  const isShort = empty.has(element.tagName) || element.namespaceURI === svgNamespace;
  return isShort ? `${open}/>` : `${open}></${element.tagName}>`;
}

function attributesOf(element: Element): string {
  const isDrawing = element.namespaceURI === svgNamespace;
  const attributes = element.attrs.flatMap(({ name, prefix, value }) => {
    if (name === 'xmlns' || prefix === 'xmlns') return [];
    const text = `"${escapeXml(value)}"`;
    if (name === 'lang' && !isDrawing) return [`lang=${text}`, `xml:lang=${text}`];
    // Old readers know the links of drawings only by their old name.
    if (isDrawing && name === 'href') return [`xlink:href=${text}`];
    return [`${prefix ? `${prefix}:` : ''}${name}=${text}`];
  });
  if (element.tagName === 'svg') {
    attributes.unshift(`xmlns="${svgNamespace}"`, `xmlns:xlink="${xlinkNamespace}"`);
  }
  return attributes.map((attribute) => ` ${attribute}`).join('');
}

/** Text for between tags and within `"`; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
