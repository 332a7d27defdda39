/** A field with more lines than this keeps a browser busy for minutes, and no article has them. */
const mostLines = 20_000;

/** A text as it was opened. */
export interface OpenText {
  /** As it came; bytes of a file, which may be no text at all. */
  readonly content: string | Uint8Array;
  /** Without its byte-order mark; empty where a field cannot show it. */
  readonly text: string;
}

/** What a field shows of a file, and what is checked as long as nobody has typed. */
export function openText(content: string | Uint8Array): OpenText {
  const text = decoded(content);
  const isLong = (text.match(/\n/g)?.length ?? 0) > mostLines;
  return { content, text: isLong ? '' : text };
}

/** Bytes may be no text at all. */
function decoded(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return '';
  }
}

/**
 * What stands in a field, whose line ends are all alike, as a text with the line ends of the one
 * that was opened; untouched it is that one.
 */
export function writtenText({ text }: Pick<OpenText, 'text'>, value: string): string {
  if (text.replace(/\r\n?/g, '\n') === value) return text;
  const breaks = text.match(/\r\n|\n/g) ?? [];
  const isWindows = breaks.length > 0 && breaks.every((each) => each === '\r\n');
  return isWindows ? value.replaceAll('\n', '\r\n') : value;
}
