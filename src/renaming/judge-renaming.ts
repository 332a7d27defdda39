import type { Encyclopedia } from '../config/encyclopedia.ts';
import { uncited } from '../schema/front-matter.ts';
import { nearest } from '../schema/nearest.ts';
import { idPattern } from '../schema/sourced-values.ts';
import { judgeId } from '../templates/judge-id.ts';
import { suggestId } from '../templates/suggest-id.ts';
import type { Renaming } from './renaming.ts';

/** What can be renamed. */
export interface Renamable {
  readonly encyclopedia: Encyclopedia;
  /** From every id that has a file to its kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** From a former id to the id of today. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Keys that have a file. */
  readonly sources: ReadonlySet<string>;
}

/** What two words of a command mean, or why it cannot be, as sentences. */
export function judgeRenaming(
  written: string,
  to: string,
  known: Renamable,
): Renaming | { readonly refusal: string } {
  const { encyclopedia, ids, redirects, sources } = known;
  // A path is as good as the id at its end.
  const from = written.replace(/^.*[/\\]/, '').replace(/\.(?:mdx|yaml)$/, '');
  const isSource = /^(?:.*[/\\])?sources[/\\]/.test(written) || !ids.has(from);
  const kind = ids.get(from);
  if (from === to) return { refusal: `\`${from}\` is called so already.` };
  if (!isSource && kind !== undefined) {
    const paths = new Map([...ids].map(([id, folder]) => [id, `articles/${folder}/${id}.mdx`]));
    const others = Object.entries(redirects).filter(([id, today]) => id !== to || today !== from);
    const judged = judgeId(to, kind, encyclopedia, {
      paths,
      redirects: Object.fromEntries(others),
    });
    if (judged.refusal === undefined) return { type: 'article', from, to };
    const instead = idPattern.test(to) ? judged.instead : suggestId(to);
    return { refusal: instead ? `${judged.refusal}\nTry \`${instead}\`.` : judged.refusal };
  }
  if (sources.has(from)) return judgeKey(from, to, sources);
  if (Object.hasOwn(redirects, from)) {
    return { refusal: `\`${from}\` is a former id of \`${redirects[from]}\`: rename that one.` };
  }
  const meant = nearest(from, [...ids.keys(), ...sources]);
  const hint = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { refusal: `There is neither an article nor a source \`${from}\`.${hint}` };
}

function judgeKey(
  from: string,
  to: string,
  sources: ReadonlySet<string>,
): Renaming | { readonly refusal: string } {
  if (sources.has(to)) return { refusal: `There is a source \`${to}\` already.` };
  if (to === uncited) return { refusal: `\`${uncited}\` is no source, but the word for none.` };
  if (idPattern.test(to)) return { type: 'source', from, to };
  const hint = suggestId(to) === '' ? '' : ` Try \`${suggestId(to)}\`.`;
  return {
    refusal: `\`${to}\` cannot be a key: small letters, digits and single hyphens.${hint}`,
  };
}
