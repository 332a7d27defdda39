/** An address in a style sheet; offsets (UTF-16 units) enclose the address without quotes. */
export interface CssUrl {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

// A comment, a string, or url(...): strings and comments are passed over, @import "x" is seen.
const token =
  /\/\*[\s\S]*?\*\/|(@import\s+)?(?:url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"')\s]*))\s*\)|"((?:\\[\s\S]|[^"\\\n])*)"|'((?:\\[\s\S]|[^'\\\n])*)')/gi;

/** Every `url()` and `@import` of a style sheet, in order. */
export function cssUrls(css: string): CssUrl[] {
  const found: CssUrl[] = [];
  for (const match of css.matchAll(token)) {
    const [all, atImport, ...groups] = match;
    const url =
      atImport === undefined ? (groups[0] ?? groups[1] ?? groups[2]) : groups.find(isText);
    if (url === undefined || url === '') continue;
    const start = match.index + all.lastIndexOf(url);
    found.push({ url, start, end: start + url.length });
  }
  return found;
}

function isText(group: string | undefined): group is string {
  return group !== undefined;
}
