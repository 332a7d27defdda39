import type { Encyclopedia } from '../../config/encyclopedia.ts';

/**
 * Where a file of the corpus is edited, at a line of it (from 1); undefined where the
 * encyclopedia names no repository. `path` is relative to the corpus root.
 */
export function editAddress(
  encyclopedia: Pick<Encyclopedia, 'repository'>,
  path: string,
  line?: number,
): string | undefined {
  const address = atRepository(encyclopedia, 'edit', path);
  return address === undefined || line === undefined ? address : `${address}#L${line}`;
}

/** An address longer than this is not taken everywhere: the text has to be pasted. */
const longestAddress = 7000;

/** The form for a new file of the corpus, filled with its path and its text. */
export function newFileAddress(
  { repository }: Pick<Encyclopedia, 'repository'>,
  path: string,
  text: string,
): string | undefined {
  if (repository === undefined) return undefined;
  const [, folder = '', filename = path] = /^(?:(.*)\/)?([^/]*)$/.exec(path) ?? [];
  const form = `${repository.replace(/\/+$/, '')}/new/main/content/${folder}`;
  const filled = `${form}?${new URLSearchParams({ filename, value: text }).toString()}`;
  if (filled.length <= longestAddress) return filled;
  return `${form}?${new URLSearchParams({ filename }).toString()}`;
}

/** Where the changes of a file of the corpus are listed. */
export function changesAddress(
  encyclopedia: Pick<Encyclopedia, 'repository'>,
  path: string,
): string | undefined {
  return atRepository(encyclopedia, 'commits', path);
}

function atRepository(
  { repository }: Pick<Encyclopedia, 'repository'>,
  view: 'edit' | 'commits',
  path: string,
): string | undefined {
  return repository && `${repository.replace(/\/+$/, '')}/${view}/main/content/${path}`;
}
