import type { Encyclopedia } from '../../config/encyclopedia.ts';

type Addresses = Pick<Encyclopedia, 'repository' | 'addresses'>;

/** Behind the repository, where it lies on GitHub or on what has its addresses. */
const usual = {
  edit: '/edit/main/content/{path}#L{line}',
  history: '/commits/main/content/{path}',
  report: '/issues/new?template=wrong-fact.yml&page={page}',
} as const;

/**
 * Where a file of the corpus is edited, at a line of it (from 1); undefined where the
 * encyclopedia names no such place. `path` is relative to the corpus root.
 */
export function editAddress(
  encyclopedia: Addresses,
  path: string,
  line?: number,
): string | undefined {
  return addressOf(encyclopedia, 'edit', { path, line });
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
export function changesAddress(encyclopedia: Addresses, path: string): string | undefined {
  return addressOf(encyclopedia, 'history', { path });
}

/** Where a mistake on a page is reported; `page` is its file name. */
export function reportAddress(
  encyclopedia: Addresses,
  { page, path }: { readonly page: string; readonly path: string },
): string | undefined {
  return addressOf(encyclopedia, 'report', { page, path });
}

interface Places {
  readonly path: string;
  readonly page?: string | undefined;
  readonly line?: number | undefined;
}

function addressOf(
  { repository, addresses }: Addresses,
  view: keyof typeof usual,
  { path, page = '', line }: Places,
): string | undefined {
  const pattern = addresses?.[view] ?? (repository && repository.replace(/\/+$/, '') + usual[view]);
  return pattern
    ?.replace(/#[^#]*\{line\}/, (anchor) => (line === undefined ? '' : anchor))
    .replaceAll('{path}', path)
    .replaceAll('{page}', encodeURIComponent(page))
    .replaceAll('{line}', String(line ?? 1));
}
