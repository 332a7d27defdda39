import { problemOfFile, type Problem } from '../diagnostics/problem.ts';

/** Which addresses a state of the corpus answers to. */
export interface KnownAddresses {
  /** From every id that has a file to its kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** From a former id to the id of today. */
  readonly redirects: Readonly<Record<string, string>>;
}

/**
 * Addresses that readers and other sites know, and that would lead nowhere: ids and former ids
 * that had a page before, and have neither a file nor a redirect now.
 */
export function findVanishedIds(before: KnownAddresses, now: KnownAddresses): Problem[] {
  const isKnown = (id: string) => now.ids.has(id) || Object.hasOwn(now.redirects, id);
  const articles = [...before.ids].map(([id, kind]) => [id, `articles/${kind}/${id}.mdx`] as const);
  const former = Object.entries(before.redirects).map(([id, today]) => {
    const kind = now.ids.get(today) ?? before.ids.get(today);
    return [id, `articles/${kind}/${today}.mdx`] as const;
  });
  return [...articles, ...former]
    .filter(([id]) => !isKnown(id))
    .map(([id, path]) =>
      problemOfFile('id-vanished', path, {
        message: `\`${id}\` had a page, and nothing leads from there any more.`,
        hint:
          `If the article has another id now, write in it: \`redirectFrom: [${id}]\` ` +
          '(`npm run rename` does). If another tells of it, write it there.',
      }),
    );
}
