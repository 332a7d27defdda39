import { lowered } from '../../config/lowered.ts';
import type { RelatedReason } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';

/** Why an article is related, in a few words for behind its title. */
export function reasonWords(
  { encyclopedia, articles }: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  /** The article that is related. */
  id: string,
  reason: RelatedReason,
): string {
  switch (reason.type) {
    case 'relation': {
      const type = encyclopedia.relations.find(({ id }) => id === reason.relation);
      const isOther = reason.inverse && type?.symmetric !== true;
      return lowered((isOther ? type?.inverse : type?.label) ?? reason.relation);
    }
    case 'post': {
      const body = articles.get(reason.body)?.frontMatter;
      const post = body?.posts.find(({ id }) => id === reason.post)?.label ?? reason.post;
      return reason.body === id ? lowered(post) : `${lowered(post)}, ${body?.title ?? reason.body}`;
    }
    case 'succession': {
      const body = articles.get(reason.body)?.frontMatter;
      const label = body?.posts.find(({ id }) => id === reason.post)?.label ?? reason.post;
      const office = reason.office && articles.get(reason.office)?.frontMatter.title;
      const post = lowered(office ?? `${label}, ${body?.title ?? reason.body}`);
      return `${reason.isLater ? 'successor' : 'predecessor'} as ${post}`;
    }
    case 'seat':
      return reason.inverse ? 'a seat there' : 'holds a seat';
    case 'field': {
      const field = encyclopedia.kinds[reason.kind]?.fields[reason.field];
      const label = lowered(field?.label ?? reason.field);
      if (!reason.inverse) return label;
      return field?.inverse ? lowered(field.inverse) : `names it as ${label}`;
    }
    case 'life':
      return lowered(reason.label);
    case 'mutual':
      return 'each speaks of the other';
    case 'together':
      return `${reason.count} articles speak of both`;
  }
}
