/** A stretch of XML, as little told apart as it takes to judge a drawing. */
export type MarkupPiece =
  | { readonly type: 'text'; readonly text: string; readonly isLiteral: boolean }
  | {
      readonly type: 'open' | 'close';
      /** With its prefix. */
      readonly name: string;
      /** As written; of an end tag nothing. */
      readonly attributes: string;
    }
  /** Here the reading stops: a browser might read on in another way. */
  | { readonly type: 'broken'; readonly text: string };

export interface MarkupAttribute {
  readonly name: string;
  readonly value: string;
}

const name = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const attribute = String.raw`\s+(${name})\s*=\s*("[^"<]*"|'[^'<]*')`;
const openTag = new RegExp(`<(${name})((?:${attribute})*)\\s*/?>`, 'y');
const closeTag = new RegExp(`</(${name})\\s*>`, 'y');

/**
 * Reads XML from beginning to end in one pass. Stricter than XML: names are ASCII, so that none
 * looks or folds like another. Comments, the declaration and a plain document type are left out.
 */
export function* readMarkup(xml: string): Generator<MarkupPiece> {
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start === -1 ? xml.length : start);
    if (text !== '') yield { type: 'text', text, isLiteral: false };
    if (start === -1) return;
    at = start;
    const skipped = endOf(xml, at, '<!--', '-->') ?? endOf(xml, at, '<?', '?>');
    const literal = endOf(xml, at, '<![CDATA[', ']]>');
    if (skipped !== undefined) {
      at = skipped;
    } else if (literal !== undefined) {
      const inside = xml.slice(at + '<![CDATA['.length, literal - ']]>'.length);
      yield { type: 'text', text: inside, isLiteral: true };
      at = literal;
    } else {
      const piece = readTag(xml, at);
      if (piece.type === 'broken') {
        yield piece;
        return;
      }
      if (piece.tag) yield piece.tag;
      at = piece.end;
    }
  }
}

type Tag =
  | { readonly type: 'tag'; readonly tag?: MarkupPiece; readonly end: number }
  | (MarkupPiece & { readonly type: 'broken' });

function readTag(xml: string, at: number): Tag {
  const doctype = /<!DOCTYPE\b[^>[]*>/iy;
  doctype.lastIndex = at;
  if (doctype.test(xml)) return { type: 'tag', end: doctype.lastIndex };
  openTag.lastIndex = at;
  const open = openTag.exec(xml);
  if (open) {
    const [, tagName = '', attributes = ''] = open;
    return {
      type: 'tag',
      tag: { type: 'open', name: tagName, attributes },
      end: openTag.lastIndex,
    };
  }
  closeTag.lastIndex = at;
  const close = closeTag.exec(xml);
  if (!close) return { type: 'broken', text: xml.slice(at, at + 30) };
  const tag = { type: 'close', name: close[1] ?? '', attributes: '' } as const;
  return { type: 'tag', tag, end: closeTag.lastIndex };
}

/** Attributes of a start tag that has been read. */
export function* attributesOf(written: string): Generator<MarkupAttribute> {
  for (const [, key = '', value = ''] of written.matchAll(new RegExp(attribute, 'g'))) {
    yield { name: key, value: value.slice(1, -1) };
  }
}

/** Where a stretch that begins with `opening` here has its end; undefined for any other. */
function endOf(xml: string, at: number, opening: string, closing: string): number | undefined {
  if (!xml.startsWith(opening, at)) return undefined;
  const end = xml.indexOf(closing, at + opening.length);
  return end === -1 ? undefined : end + closing.length;
}
