import { clean } from './code-frame.ts';

/** Text that Markdown and HTML can only read: every sign that means something to them as a number. */
export function asText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      clean(line).replace(
        /[^\p{L}\p{N}\p{M} .,;?"'’“”…→–—-]/gu,
        (sign) => `&#${sign.codePointAt(0)};`,
      ),
    )
    .join('<br>');
}

/** The same, set as code. */
export function asCode(text: string): string {
  return `<code>${asText(text)}</code>`;
}
