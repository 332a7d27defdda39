import type { SiteCorpus } from '../../corpus/site-corpus.ts';

/** 2,000 articles were put together in the memory that Node takes, 10,000 were not. */
const most = 4000;

/** Why a carrier that is put together in memory cannot be made; nothing where it can. */
export function tooMuchForMemory({ articles }: Pick<SiteCorpus, 'articles'>): string | undefined {
  if (articles.size <= most) return undefined;
  return `It is put together in memory, which bears some ${most.toLocaleString('en')} articles; this encyclopedia has ${articles.size.toLocaleString('en')}. Take it along as a zip or a ZIM: npm run bundle -- --zip --zim`;
}
