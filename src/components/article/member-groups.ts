import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { InverseRelation } from '../../statements/invert-statements.ts';

/** What the members of a body are called: the inverse of the relation, where it is one alone. */
export function membersLabel(
  { encyclopedia }: Pick<SiteCorpus, 'encyclopedia'>,
  groups: readonly MemberGroup[],
): string {
  const [type, ...others] = new Set(
    groups.flatMap(({ members }) => members.map((one) => one.type)),
  );
  const relation = encyclopedia.relations.find(({ id }) => id === type);
  return relation && others.length === 0 ? relation.inverse : 'Members';
}

/** The members of one side; without a value those of whom no side is said. */
export interface MemberGroup {
  readonly facet?: string | undefined;
  readonly value?: string | undefined;
  readonly members: readonly InverseRelation[];
}

/**
 * Who says to be a member of a body, by side: that of the statement, else the member's own. Of
 * several facets the one that most members have; where none has any it is one group.
 */
export function memberGroups(
  { encyclopedia, articles }: Pick<SiteCorpus, 'encyclopedia' | 'articles'>,
  { inverses }: Pick<ArticleRecord, 'inverses'>,
): readonly MemberGroup[] {
  const types = new Set(
    encyclopedia.relations.flatMap(({ id, membership }) => (membership ? id : [])),
  );
  const members = inverses.relations.filter(({ type }) => types.has(type));
  if (members.length === 0) return [];
  const sideOf = (facet: string, { entity, facets }: InverseRelation): string | undefined =>
    facets[facet] ?? articles.get(entity)?.frontMatter.facets[facet];
  const counted = Object.entries(encyclopedia.facets).map(([facet, { values }]) => ({
    facet,
    values,
    count: members.filter((member) => sideOf(facet, member) !== undefined).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const chosen = counted.find(({ count }) => count === most && count > 0);
  if (!chosen) return [{ members }];
  const { facet, values } = chosen;
  return [...values.map(({ id }) => id), undefined].flatMap((value) => {
    const ofSide = members.filter((member) => sideOf(facet, member) === value);
    return ofSide.length === 0 ? [] : [{ facet, value, members: ofSide }];
  });
}
