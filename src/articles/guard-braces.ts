/** `<` within one pair of braces: the parser tries two ways at each, so ten are a thousand. */
export const mostTagsInBraces = 10;

const blank = /^[ \t>]*$/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** What begins a line of its own kind, behind the marks of quotations and lists. */
const flow = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*([{<])/;

/**
 * The offset of the `{` behind which more `<` stand than the parser can try: braces begin code, and
 * it takes twice as long with every tag in them. Strings may hold a `}`, so where there are quotation
 * marks a brace counts as open up to the next empty line, and where it may begin a block of its own
 * up to the end.
 */
export function crowdedBrace(text: string, from: number): number | undefined {
  let opened: number | undefined;
  let depth = 0;
  let tags = 0;
  let isDoubtful = false;
  let isFlow = false;
  let isTagOpen = false;
  let fenced: string | undefined;
  for (let start = from; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).replace(/\r$/, '');
    const mark = opened === undefined && !isTagOpen ? fence.exec(line)?.[1] : undefined;
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) fenced = undefined;
    } else if (mark !== undefined) fenced = mark;
    else if (blank.test(line)) {
      if (!isFlow && !isTagOpen) [opened, depth] = [undefined, 0];
      if (opened === undefined) isFlow = isTagOpen;
    } else {
      const sign = flow.exec(line)?.[1];
      isFlow ||= sign !== undefined;
      isTagOpen ||= sign === '<' && !isClosed(line);
      for (const { 0: token, index } of line.matchAll(/\\[<{}]|[<{}"'`]|\/[/*]/g)) {
        if (token === '{') {
          if (opened === undefined) [opened, tags, isDoubtful] = [start + index, 0, false];
          depth += 1;
        } else if (opened === undefined) continue;
        else if (token === '}') {
          depth -= 1;
          if (depth <= 0 && !isDoubtful) [opened, depth] = [undefined, 0];
        } else if (token === '<' || token === '\\<') {
          tags += 1;
          if (tags > mostTagsInBraces) return opened;
        } else if (!token.startsWith('\\')) isDoubtful = true;
      }
    }
    start = end + 1;
  }
  return undefined;
}

/** Whether a tag that begins a line surely ends on it: a `>` may stand in a string too. */
function isClosed(line: string): boolean {
  return /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*>\s*$/.test(line);
}
