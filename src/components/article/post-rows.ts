import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { datedClaim } from './dated-claim.ts';
import type { InfoboxRow, Piece, ShownStatement } from './infobox-row.ts';

/** Who held the posts of a body, by post. */
export function postRows(
  { encyclopedia }: SiteCorpus,
  { frontMatter, inverses }: ArticleRecord,
): readonly InfoboxRow[] {
  return frontMatter.posts.map(({ id, label, plural }) => {
    const holders = inverses.holders[id] ?? [];
    return {
      label: holders.length > 1 ? (plural ?? label) : label,
      statements: holders.map((holding) => {
        const pieces: Piece[] = [{ type: 'entity', id: holding.holder }];
        if (holding.acting) pieces.push({ type: 'text', text: ' (acting)' });
        return [datedClaim(encyclopedia.language, pieces, holding, holding.holder)];
      }),
    };
  });
}

/** Which posts a person held, and in which bodies. */
export function holdingRows(
  { encyclopedia, articles }: SiteCorpus,
  { id: holder, frontMatter }: ArticleRecord,
): readonly InfoboxRow[] {
  const statements = frontMatter.holds.map((holding): ShownStatement => {
    const posts = articles.get(holding.body)?.frontMatter.posts ?? [];
    const post = posts.find(({ id }) => id === holding.post)?.label ?? holding.post;
    const pieces: Piece[] = [
      { type: 'text', text: `${holding.acting ? 'Acting ' : ''}${post}, ` },
      { type: 'entity', id: holding.body },
    ];
    return [datedClaim(encyclopedia.language, pieces, holding, holder)];
  });
  return [{ label: statements.length > 1 ? 'Posts held' : 'Post held', statements }];
}
