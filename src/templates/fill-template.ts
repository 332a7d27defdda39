import { yamlText } from '../schema/yaml-text.ts';

/** What a new article says first. */
export interface Beginning {
  readonly title: string;
  /** A word or two that tell it from others with the same title. */
  readonly qualifier?: string | undefined;
  readonly summary?: string | undefined;
  /** Keys of sources. */
  readonly sources?: readonly string[] | undefined;
  /** An entry: it has no text. */
  readonly isEntry?: boolean | undefined;
}

/**
 * The text of a new article. A template is an article: its own title gives way to the new one, in
 * the text too, and the lines that are known are filled in; everything else stays as it is.
 */
export function fillTemplate(template: string, beginning: Beginning): string {
  const { title, qualifier, summary, sources = [], isEntry = false } = beginning;
  const [, head = '', fence = '', body = ''] =
    /^(---\r?\n.*?^)(---[ \t]*\r?\n|---$)(.*)$/ms.exec(template) ?? [];
  const lineEnd = head.includes('\r\n') ? '\r\n' : '\n';
  const lines = head.split(lineEnd);
  const set = (key: string, value: string): void => {
    const at = lines.findIndex((line) => line.startsWith(`${key}:`));
    if (at === -1) lines.splice(lines.length - 1, 0, `${key}: ${value}`);
    else lines[at] = `${key}: ${value}`;
  };
  const named = titleOf(head);
  set('title', yamlText(title));
  if (qualifier !== undefined) {
    const at = lines.findIndex((line) => line.startsWith('title:'));
    lines.splice(at + 1, 0, `qualifier: ${yamlText(qualifier)}`);
  }
  if (summary !== undefined) set('summary', yamlText(summary));
  if (isEntry) set('status', 'entry');
  if (sources.length > 0) set('sources', `[${sources.join(', ')}]`);
  const text = named === '' ? body : body.replaceAll(named, () => inProse(title));
  return `${lines.join(lineEnd)}${fence}${isEntry ? '' : text}`;
}

function titleOf(head: string): string {
  const [, written = ''] = /^title:[ \t]*(.*?)[ \t]*(?: #.*)?\r?$/m.exec(head) ?? [];
  const [, quoted] = /^'(.*)'$/.exec(written) ?? [];
  return quoted === undefined ? written.replace(/^"(.*)"$/, '$1') : quoted.replaceAll("''", "'");
}

/** What Markdown and MDX would take for a mark of theirs is only a character of the title. */
function inProse(title: string): string {
  return title.replace(/[\\`*_[\]{}<>|~]/g, '\\$&');
}
