import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Dated } from '../../schema/front-matter.ts';
import type { InfoboxRow, ShownStatement } from './infobox-row.ts';
import { datedClaim } from './infobox-rows.ts';

/**
 * Relations as rows, one for each label, in the order of the config: what the article says, then
 * what others say about it under the inverse label. A symmetric relation has one row.
 */
export function relationRows(
  { encyclopedia }: SiteCorpus,
  { frontMatter, inverses }: ArticleRecord,
): readonly InfoboxRow[] {
  const rows = new Map<string, ShownStatement[]>();
  const said = new Set<string>();
  const add = (label: string, other: string, dated: Dated): void => {
    const claim = datedClaim(encyclopedia.language, [{ type: 'entity', id: other }], dated);
    const key = [label, other, claim.when ?? ''].join('\n');
    if (said.has(key)) return;
    said.add(key);
    rows.set(label, [...(rows.get(label) ?? []), [claim]]);
  };
  for (const { id, label, inverse, symmetric } of encyclopedia.relations) {
    for (const relation of frontMatter.relations) {
      if (relation.type === id) add(label, relation.to, relation);
    }
    for (const relation of inverses.relations) {
      if (relation.type === id) add(symmetric ? label : inverse, relation.entity, relation);
    }
  }
  return [...rows].map(([label, statements]) => ({ label, statements }));
}
