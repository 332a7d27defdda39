import type { Entity } from '../../entities/entity.ts';
import type { Holding, Post } from '../../schema/front-matter.ts';
import { crowdings, stayOf } from './crowdings.ts';
import type { CorpusRule, Finding, Site } from './finding.ts';
import { soundLife } from './life-claims.ts';
import { andList, whoWhen } from './written.ts';

interface Held extends Site {
  readonly holding: Holding;
}

/**
 * A post has no more holders at once than seats. Who acts stands in for an absent holder: those
 * acting are counted by themselves.
 */
export const overfullPosts: CorpusRule = (statements) => {
  const heldBy = new Map<string, Held[]>();
  for (const entity of statements.entities) {
    for (const [at, holding] of entity.frontMatter.holds.entries()) {
      const held = { entity, path: ['holds', at], holding };
      const before = heldBy.get(holding.body);
      if (before) before.push(held);
      else heldBy.set(holding.body, [held]);
    }
  }
  return [...heldBy].flatMap(([id, held]) => {
    const body = statements.byId.get(id);
    if (!body) return [];
    const bodyEnd = soundLife(body, statements).end.dates;
    return body.frontMatter.posts.flatMap((post) => {
      const { seats } = post;
      if (seats === undefined) return [];
      const holders = held.filter(({ holding }) => holding.post === post.id);
      return [false, true].flatMap((acting) => {
        const stays = holders
          .filter(({ holding }) => holding.acting === acting)
          .flatMap((one) => {
            const ends = [...soundLife(one.entity, statements).end.dates, ...bodyEnd];
            return stayOf(one, one.entity.id, one.holding, ends) ?? [];
          });
        return crowdings(stays, seats).map(({ item, others }) =>
          explain(item, others, body, post, seats),
        );
      });
    });
  });
};

function explain(
  at: Held,
  others: readonly Held[],
  body: Entity,
  { id }: Post,
  seats: number,
): Finding {
  const number = new Set([at, ...others].map(({ entity }) => entity.id)).size;
  const verb = at.holding.acting ? 'acted' : 'held it';
  const who = [...others, at].map(({ entity, holding }) => whoWhen(entity.id, holding));
  return {
    code: 'post-overfull',
    at,
    others: others.map((other) => ({
      ...other,
      message: `\`${other.entity.id}\` ${verb} then too`,
    })),
    message: `\`${body.id}#${id}\` has ${seatCount(seats)}, but ${number} ${verb} at once: ${andList(who)}.`,
    hint: `If one followed the other, mend a date; if one stood in, say \`acting: true\`; if there were more seats, \`seats: ${number}\` in \`${body.file.path}\`.`,
  };
}

function seatCount(seats: number): string {
  return seats === 1 ? 'one seat' : `${seats} seats`;
}
