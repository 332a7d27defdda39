import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { Pass } from '../../corpus/build-corpus.ts';
import type { Desk } from '../../templates/plan-article.ts';

/**
 * What a pass knows, as far as a new article has to know it. `prefix` stands before the path of
 * a file of the corpus, seen from where the command runs.
 */
export function deskOf(pass: Pass, encyclopedia: Encyclopedia, prefix = ''): Desk {
  const { redirects, templates, wanted } = pass.outline();
  const { ids, sources } = pass.known;
  return {
    encyclopedia,
    table: pass.memory.links.linker.table,
    paths: new Map([...ids].map(([id, kind]) => [id, `${prefix}articles/${kind}/${id}.mdx`])),
    redirects,
    sources,
    templates,
    wanted: new Map(
      wanted.map(({ slug, mentions, readings }) => [slug, mentions.length + readings.length]),
    ),
  };
}
