import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { datedClaim } from './dated-claim.ts';
import type { InfoboxRow, Piece, ShownClaim, ShownStatement } from './infobox-row.ts';

/** Whose life began or ended in this event, under the label of that date. */
export function inverseLifeRows({ inverses }: ArticleRecord): readonly InfoboxRow[] {
  return inverses.lives.map(({ entity, label, sources, line }) => ({
    label,
    statements: [
      [
        {
          pieces: [{ type: 'entity', id: entity }],
          remarks: [],
          sources,
          homes: [{ id: entity, line }],
        },
      ],
    ],
  }));
}

/** The bodies in which it has a seat, each with the group that it is counted with. */
export function seatRows(
  { encyclopedia }: SiteCorpus,
  { inverses }: ArticleRecord,
): readonly InfoboxRow[] {
  const known = new Set(
    Object.values(encyclopedia.facets).flatMap(({ values }) => values.map(({ id }) => id)),
  );
  const bodies = Map.groupBy(inverses.seats, ({ entity }) => entity);
  const statements = [...bodies].map(([body, seats]): ShownStatement => {
    const groups = Map.groupBy(seats, ({ group }) => group);
    return [...groups].map(([group, counted]): ShownClaim => {
      const label = counted[0]?.label ?? group;
      const pieces: Piece[] = [
        { type: 'entity', id: body },
        { type: 'text', text: ', counted with ' },
        known.has(group) ? { type: 'facet', value: group } : { type: 'text', text: label },
      ];
      return {
        pieces,
        remarks: [],
        sources: [...new Set(counted.flatMap(({ sources }) => sources))],
        homes: counted.slice(0, 1).map(({ entity, line }) => ({ id: entity, line })),
      };
    });
  });
  return [{ label: 'Member of', statements }];
}

/** What other articles name it as in a field of theirs, where the config has a label for that. */
export function inverseFieldRows(
  { encyclopedia, articles }: SiteCorpus,
  { inverses }: ArticleRecord,
): readonly InfoboxRow[] {
  return inverses.fields.flatMap(({ entity, key, line, claim, isDisputed }) => {
    const kind = encyclopedia.kinds[articles.get(entity)?.kind ?? ''];
    const label = kind?.fields[key]?.inverse;
    if (label === undefined) return [];
    const shown: ShownClaim = {
      pieces: [{ type: 'entity', id: entity }],
      remarks: [claim.note ?? [], isDisputed ? 'sources differ' : []].flat(),
      sources: claim.sources,
      homes: [{ id: entity, line }],
    };
    return [{ label, statements: [[shown]] }];
  });
}

/** The places that the side controls for which it stands. */
export function inverseControlRows(
  { encyclopedia }: SiteCorpus,
  { inverses }: ArticleRecord,
): readonly InfoboxRow[] {
  const statements = inverses.controls.map(({ entity, ...control }): ShownStatement => [
    datedClaim(encyclopedia.language, [{ type: 'entity', id: entity }], control, entity),
  ]);
  return [{ label: 'Controls', statements }];
}
