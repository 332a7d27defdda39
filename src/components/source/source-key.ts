import { createHash } from 'node:crypto';
import type { CitationPlace } from '../../corpus/corpus.ts';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { countPreviewParts } from '../../entities/preview-parts.ts';
import { homeDay } from '../../statements/home-day.ts';
import { entityAddress } from '../site/entity-address.ts';
import { kindsInUse } from '../site/kinds-in-use.ts';
import { sourceByKey } from '../site/source-by-key.ts';
import { sourceUses } from './source-uses.ts';

/**
 * Everything that the page of a source shows, as a short text: it is rendered again only when this
 * changes. The config is compared by itself.
 */
export function sourceKey(site: SiteCorpus, key: string, places: readonly CitationPlace[]): string {
  const { articles, encyclopedia } = site;
  const { state, mainArticle } = encyclopedia;
  const uses = sourceUses(site, key, places);
  const shown = [
    sourceByKey(site, key),
    uses,
    [...uses.citing.map(({ id }) => id), ...uses.furtherIn].map((id) => entityAddress(site, id)),
    state && homeDay(state, mainArticle, articles),
    kindsInUse(site).map(({ kind }) => kind.id),
    countPreviewParts(articles.size, site.corpus.sources.length),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
