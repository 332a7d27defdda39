import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { nearest } from '../schema/nearest.ts';
import { idPattern } from '../schema/sourced-values.ts';
import { isDeviceName, reservedIds, reservedPrefixes, reservedSuffixes } from './routes.ts';

const longestId = 80;

/** Kind and id of `articles/<kind>/<id>.mdx`; absent when either cannot be. */
export function checkId(
  path: string,
  encyclopedia: Encyclopedia,
): { kind?: string; id?: string; problems: Problem[] } {
  const [, folder = '', name = ''] = path.split('/');
  const id = name.replace(/\.mdx$/, '');
  const problem = (code: Problem['code'], message: string, hint?: string) => ({
    problems: [problemOfFile(code, path, { message, hint })],
  });

  if (!Object.hasOwn(encyclopedia.kinds, folder)) {
    const kinds = Object.keys(encyclopedia.kinds);
    const meant = nearest(folder, kinds);
    return problem(
      'file-misplaced',
      `The folder \`${folder}\` is no kind of this encyclopedia.`,
      meant ? `Did you mean \`articles/${meant}/${name}\`?` : `Kinds: ${kinds.join(', ')}.`,
    );
  }
  if ((!idPattern.test(id) && !reservedIds.has(id)) || id.length > longestId) {
    return problem(
      'id-invalid',
      `\`${id}\` cannot be an id: small letters, digits and single hyphens, at most ${longestId}.`,
      `Rename the file, e.g. to \`${suggestId(id)}.mdx\`.`,
    );
  }
  const reservedFor = reservation(id, encyclopedia);
  if (reservedFor) {
    return problem(
      'id-reserved',
      `\`${id}\` cannot be an id: ${reservedFor}.`,
      `Rename the file, e.g. to \`${id}-${folder}.mdx\`.`,
    );
  }
  return { kind: folder, id, problems: [] };
}

function reservation(id: string, encyclopedia: Encyclopedia): string | undefined {
  if (isDeviceName(id)) return 'Windows keeps that name for a device';
  const kind = Object.values(encyclopedia.kinds).find(({ index }) => index === id);
  if (kind) return `\`${id}.html\` is the index of the kind \`${kind.id}\``;
  const pages = Object.values(encyclopedia.menu ?? {}).flat();
  if (pages.some(({ page }) => page === id)) return `\`${id}.html\` is a page of the menu`;
  if (reservedIds.has(id)) return `\`${id}.html\` is a page of the site itself`;
  const prefix = reservedPrefixes.find((start) => id.startsWith(start));
  if (prefix) return `ids that begin with \`${prefix}\` belong to pages the site makes`;
  const suffix = reservedSuffixes.find((ending) => id.endsWith(ending));
  return suffix && `ids that end with \`${suffix}\` belong to pages the site makes`;
}

function suggestId(id: string): string {
  const plain = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId);
  return plain === '' ? 'name-of-the-entity' : plain;
}
