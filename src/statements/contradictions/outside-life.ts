import type { ArticleRule } from './finding.ts';
import { livesApart, outsideOf } from './lives.ts';

/** What is said of a time lies within the lives that it needs, and these within one time. */
export const outsideLife: ArticleRule = (entity, statements) => {
  const { byId, encyclopedia } = statements;
  const { holds, posts, relations, control, composition } = entity.frontMatter;
  const members = composition?.groups.flatMap(({ value }) => value.flatMap((one) => one.members));
  return [
    ...holds.flatMap((holding, at) => {
      const site = { entity, path: ['holds', at] };
      const body = byId.get(holding.body);
      const what = `\`${holding.body}#${holding.post}\``;
      const held = `${what} is held`;
      const outside = [
        ...outsideOf(entity, holding, 'holding-outside-life', site, held, statements),
        ...(body ? outsideOf(body, holding, 'holding-outside-body', site, held, statements) : []),
      ];
      return outside.length > 0 || !body
        ? outside
        : livesApart(body, { entity, path: ['holds', at, 'post'] }, what, statements);
    }),
    ...relations.flatMap((relation, at) => {
      const lives = encyclopedia.relations.find(({ id }) => id === relation.type)?.lives;
      const other = byId.get(relation.to);
      if (lives === undefined || !other) return [];
      const site = { entity, path: ['relations', at] };
      const what = `\`${relation.type}\` \`${relation.to}\``;
      const needed = { both: [entity, other], from: [entity], to: [other] }[lives];
      const outside = needed.flatMap((one) =>
        outsideOf(one, relation, 'relation-outside-life', site, `${what} is dated`, statements),
      );
      return outside.length > 0 || lives !== 'both'
        ? outside
        : livesApart(other, { entity, path: ['relations', at, 'to'] }, what, statements);
    }),
    ...control.flatMap((one, at) => {
      const site = { entity, path: ['control', at] };
      const what = `Control by \`${one.by}\` is dated`;
      return outsideOf(entity, one, 'control-outside-life', site, what, statements);
    }),
    ...posts.flatMap(({ id, vacant = [] }, post) =>
      vacant.flatMap((dated, at) => {
        const site = { entity, path: ['posts', post, 'vacant', at] };
        const what = `A vacancy of \`${id}\` is dated`;
        return outsideOf(entity, dated, 'holding-outside-body', site, what, statements);
      }),
    ),
    ...[...new Set(members)].flatMap((id) => {
      const member = byId.get(id);
      const site = { entity, path: ['seats'] };
      return member ? livesApart(member, site, `A seat of \`${id}\``, statements) : [];
    }),
  ];
};
