import type { CheckDesk } from '../../checking/check-desk.ts';

/** Where a pasted text belongs: in the file of that title, or in a new one of a kind. */
export function guessPath(
  text: string,
  kind: string,
  { files, begin }: Pick<CheckDesk, 'files' | 'begin'>,
): string {
  const written = /^title:[ \t]*(.+?)[ \t]*\r?$/m.exec(text)?.[1] ?? '';
  const title = written.replace(/^(['"])(.*)\1$/, '$2');
  return files.find((file) => file.title === title)?.path ?? begin(kind, title).path;
}
