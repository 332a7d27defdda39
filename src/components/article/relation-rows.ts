import { lowered } from '../../config/lowered.ts';
import type { RelationConfig } from '../../config/encyclopedia-config.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Dated } from '../../schema/front-matter.ts';
import { sourceByKey } from '../site/source-by-key.ts';
import { datedClaim } from './dated-claim.ts';
import type { InfoboxRow, ShownClaim } from './infobox-row.ts';

import { mergeRows } from './merge-rows.ts';

/** A relation as one of its ends tells it: under which label, of whom, said where. */
interface SeenRelation {
  readonly label: string;
  readonly other: string;
  readonly dated: Dated;
  readonly home: string;
}

/**
 * Relations as rows, one for each label, in the order of the config: what the article says, then
 * what others say about it under the inverse label. A symmetric relation has one row.
 */
export function relationRows(site: SiteCorpus, article: ArticleRecord): readonly InfoboxRow[] {
  const { encyclopedia } = site;
  return encyclopedia.relations
    .filter(({ judging }) => judging !== true)
    .flatMap((type) =>
      seenRelations(type, article).map(({ label, other, dated, home }) => ({
        label,
        statements: [
          [datedClaim(encyclopedia.language, [{ type: 'entity', id: other }], dated, home)],
        ],
      })),
    );
}

/** Causes and judgements, each as the view of who holds it: a row for each of these. */
export function viewRows(site: SiteCorpus, article: ArticleRecord): readonly InfoboxRow[] {
  const { encyclopedia } = site;
  const rows = encyclopedia.relations
    .filter(({ judging }) => judging === true)
    .flatMap((type) =>
      seenRelations(type, article).map(({ label, other, dated, home }): InfoboxRow => {
        const claim: ShownClaim = datedClaim(
          encyclopedia.language,
          [
            { type: 'text', text: `${lowered(label)} ` },
            { type: 'entity', id: other },
          ],
          { ...dated, accordingTo: undefined },
          home,
        );
        return { label: raised(whoseView(site, dated)), statements: [[claim]] };
      }),
    );
  return mergeRows(rows);
}

function seenRelations(
  { id, label, inverse, symmetric }: RelationConfig,
  { id: home, frontMatter, inverses }: ArticleRecord,
): readonly SeenRelation[] {
  return [
    ...frontMatter.relations
      .filter(({ type }) => type === id)
      .map((dated) => ({ label, other: dated.to, dated, home })),
    ...inverses.relations
      .filter(({ type }) => type === id)
      .map((dated) => ({
        label: symmetric === true ? label : inverse,
        other: dated.entity,
        dated,
        home: dated.entity,
      })),
  ];
}

function whoseView(site: SiteCorpus, { accordingTo, sources }: Dated): string {
  const speakers = sources.map((key) => sourceByKey(site, key)?.standpoint ?? key);
  return accordingTo ?? [...new Set(speakers)].join('; ');
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
