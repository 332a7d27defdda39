import type { EntityLink } from '../articles/article-body.ts';
import { plainText } from '../articles/plain-text.ts';
import { placeOf } from '../articles/walk-tree.ts';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import type { Bearer, NameForm } from '../entities/name-table.ts';
import { slugOfName } from '../entities/slug.ts';
import { yamlText } from '../schema/yaml-text.ts';
import type { Resolution } from './resolve-target.ts';

/** What is to be said of an explicit link that does not lead to an article. */
export function problemOfLink(
  file: SourceFile,
  link: EntityLink,
  resolution: Exclude<Resolution, { type: 'entity' }>,
): Problem {
  const { start, end } = targetPlace(file, link);
  const { target } = link;
  switch (resolution.type) {
    case 'misspelt': {
      const { meant, isSure } = resolution;
      return problemAt('link-misspelt', file, start, end, {
        message: `There is no article "${target}".`,
        hint: `Did you mean \`${meant}\`? If it is another, write at least an entry for it.`,
        fix: isSure ? { start, end, text: replacement(file, link, meant) } : undefined,
      });
    }
    case 'ambiguous': {
      const { form } = resolution;
      const [first = ''] = form.ids;
      return problemAt('link-ambiguous', file, start, end, {
        message: `"${target}" is a name of ${list(form.ids)}: readers could not know which is meant.`,
        hint: `Write \`[[${first}|${plainText(link)}]]\`, or in the front matter \`${meansLine(target, first)}\`.`,
        related: candidates(form),
      });
    }
    case 'wanted':
      return problemAt('link-wanted', file, start, end, {
        message: `Nobody has written "${target}" yet.`,
        hint: `The link stays dotted until ${awaited(target)}; an entry needs a title and a summary only.`,
      });
  }
}

function awaited(target: string): string {
  return /^[\p{sc=Latin}\p{sc=Common}\p{M}]+$/u.test(target)
    ? `there is \`articles/<kind>/${slugOfName(target)}.mdx\``
    : 'an article bears that name';
}

/** The bearers of a name, as places of a problem. */
export function candidates({ bearers }: NameForm, except?: Bearer): Problem['related'] {
  const ids = new Set(except ? [except.entity.id] : []);
  return bearers.flatMap(({ entity, name }) => {
    if (ids.has(entity.id)) return [];
    ids.add(entity.id);
    const place = positionAt(entity.file, name.place.start);
    return [{ file: entity.file.path, ...place, message: `"${name.text}" is \`${entity.id}\`` }];
  });
}

/** The line of front matter that says what a name means in one article. */
export function meansLine(name: string, id: string): string {
  return `means: { ${yamlText(name)}: ${id} }`;
}

/** `a and b`, `a, b and c`, in backquotes. */
export function list(ids: readonly string[]): string {
  const quoted = ids.map((id) => `\`${id}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** Where the target stands in the source of a link, the brackets left out. */
export function targetPlace(file: SourceFile, link: EntityLink): { start: number; end: number } {
  const { start, end } = placeOf(link);
  const source = file.text.slice(start, end);
  const { target } = link;
  const at = link.syntax === 'wiki' ? source.indexOf(target) : source.lastIndexOf(target);
  return at === -1 ? { start, end } : { start: start + at, end: start + at + target.length };
}

/** Between double brackets a name stays what the reader sees. */
function replacement(file: SourceFile, link: EntityLink, id: string): string {
  const { start, end } = placeOf(link);
  const isBare = link.syntax === 'wiki' && !file.text.slice(start, end).includes('|');
  const isName = !/^[a-z0-9-]+$/u.test(link.target);
  return isBare && isName ? `${id}|${link.target}` : id;
}
