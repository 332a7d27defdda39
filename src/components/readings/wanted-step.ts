import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { wantedName } from '../lists/wanted-name.ts';

/** What a step that nobody has written is called, and its anchor among the wanted pages. */
export function wantedStep(
  { corpus, encyclopedia }: Pick<SiteCorpus, 'corpus' | 'encyclopedia'>,
  article: string,
): { readonly name: string; readonly slug: string } {
  const page = corpus.wanted.find(({ slug }) => slug === article);
  if (!page) return { name: article, slug: article };
  return { name: wantedName(page, encyclopedia.language), slug: page.slug };
}
