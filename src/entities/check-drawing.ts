import { attributesOf, readMarkup } from './read-markup.ts';

/** Drawings are small; what is larger is a picture, and smaller as one. */
export const largestDrawing = 2 * 1024 * 1024;

const acting =
  /^(?:script|foreignobject|iframe|object|embed|handler|listener|set|animate\w*|discard|link|meta|base|audio|video)$/i;
/** Elements of these act, whatever their names. */
const actingNamespace =
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML|2001\/xml-events|1999\/XSL\/Transform|2001\/XInclude)$/i;
const picture = /^data:image\/(?:png|jpeg|webp|gif|avif)[;,]/i;
const loading = /@import|@namespace|\b(?:-\w+-)?(?:image-set|image|cross-fade|src|element)\(/i;

/**
 * What makes an SVG more than a drawing: opened by itself it is a page of its own, without the
 * policy that guards ours. In words, or undefined for one that only draws. Judged strictly:
 * whatever would hide from this reading (entities, another encoding, markup that is not
 * well-formed, escapes in styles) is refused too.
 */
export function whatActs(svg: string): string | undefined {
  if (svg.includes('\0') || /^[^<]*<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["'])/i.test(svg)) {
    return 'it is not UTF-8';
  }
  if (/<!(?:DOCTYPE[^>]*\[|ENTITY)/i.test(svg)) return 'it declares entities';
  if (/<\?xml-stylesheet/i.test(svg)) return 'it loads a style sheet';
  let inStyle = false;
  for (const piece of readMarkup(svg)) {
    if (piece.type === 'broken')
      return `\`${shortened(piece.text)}\` is no markup that can be read`;
    if (piece.type === 'text') {
      const text = decoded(piece.text, piece.isLiteral);
      if (text === undefined) return 'it uses entities';
      const load = inStyle ? whatStylesLoad(text) : undefined;
      if (load !== undefined) return load;
      continue;
    }
    const name = localName(piece.name);
    inStyle = piece.type === 'open' && name.toLowerCase() === 'style';
    if (acting.test(name)) return `it has a \`<${name}>\``;
    const found = whatAttributesDo(piece.attributes);
    if (found !== undefined) return found;
  }
  return undefined;
}

function whatAttributesDo(written: string): string | undefined {
  for (const { name, value: raw } of attributesOf(written)) {
    const local = localName(name);
    if (/^on[a-z]/i.test(local)) return `it has \`${name}=\``;
    const value = decoded(raw);
    if (value === undefined) return 'it uses entities';
    if (/^xmlns(?::|$)/.test(name)) {
      if (actingNamespace.test(value.trim())) return `it has elements of \`${value.trim()}\``;
    } else if (/^(?:href|src|base)$/i.test(local)) {
      const target = value.trim();
      if (!target.startsWith('#') && !picture.test(target)) {
        return `it leads to \`${shortened(target)}\``;
      }
    } else {
      const load = whatStylesLoad(value);
      if (load !== undefined) return load;
    }
  }
  return undefined;
}

/** What a style, or an attribute that is one, would load. */
function whatStylesLoad(css: string): string | undefined {
  for (const [load, target = ''] of css.matchAll(/url\(\s*["']?\s*([^)]{0,40})/gi)) {
    if (!target.startsWith('#') && !/^data:font\//i.test(target) && !picture.test(target)) {
      return `it loads \`${load}\``;
    }
  }
  const [load] = loading.exec(css) ?? [];
  if (load !== undefined) return `it loads with \`${load}\``;
  const [escape] = /\\[^\s"']{0,6}/.exec(css) ?? [];
  return escape === undefined ? undefined : `it hides letters of a style behind \`${escape}\``;
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Text with its references resolved; undefined with one that XML does not know. */
function decoded(text: string, isLiteral = false): string | undefined {
  if (isLiteral || !text.includes('&')) return text;
  let unknown = 0;
  const read = text.replace(
    /&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|(\w+);)?/gi,
    (_, hex, dec, word) => {
      const code = hex ? Number.parseInt(String(hex), 16) : dec ? Number(dec) : undefined;
      if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
      const sign = Object.hasOwn(named, String(word)) ? named[String(word)] : undefined;
      if (sign === undefined) unknown++;
      return sign ?? '';
    },
  );
  return unknown === 0 ? read : undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
