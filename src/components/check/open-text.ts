/** A text as it was opened. */
export interface OpenText {
  /** As it came; bytes of a file, which may be no text at all. */
  readonly content: string | Uint8Array;
  /** Without its byte-order mark; empty where the bytes are no text. */
  readonly text: string;
}

/** What a field shows of a file, and what is checked as long as nobody has typed. */
export function openText(content: string | Uint8Array): OpenText {
  if (typeof content === 'string') return { content, text: content.replace(/^\ufeff/, '') };
  try {
    return { content, text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    return { content, text: '' };
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
