import type { CheckDesk } from '../../checking/check-desk.ts';

/** Where a pasted text belongs: in the file of that title, or in a new one of a kind. */
export function guessPath(
  text: string,
  kind: string,
  { files, begin }: Pick<CheckDesk, 'files' | 'begin'>,
): string {
  const title = titleIn(text);
  return files.find((file) => file.title === title)?.path ?? begin(kind, title).path;
}

/** Where a new article stands under the title that it has by now; `at` is where it was begun. */
export function followTitle(text: string, at: string, { begin }: Pick<CheckDesk, 'begin'>): string {
  const [, kind = ''] = /^articles\/([^/]+)\//.exec(at) ?? [];
  return begin(kind, titleIn(text)).path;
}

function titleIn(text: string): string {
  const written = /^title:[ \t]*(.+?)[ \t]*\r?$/m.exec(text)?.[1] ?? '';
  return written.replace(/^(['"])(.*)\1$/, '$2');
}
