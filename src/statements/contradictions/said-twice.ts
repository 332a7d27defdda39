import type { Dated } from '../../schema/front-matter.ts';
import type { Entity } from '../../entities/entity.ts';
import type { YamlPath } from '../../schema/read-yaml.ts';
import { alwaysOverlap, areDatedAlike } from './choices.ts';
import type { ArticleRule, Finding } from './finding.ts';

/** Something said in one article, with what makes it the same as another. */
interface Said {
  readonly key: string;
  readonly what: string;
  readonly path: YamlPath;
  readonly dated?: Dated | undefined;
}

/**
 * Two items of a list are two statements: the same thing of different times, with different
 * remarks or by different judges. The same of the same time is one statement, made twice.
 */
export const saidTwice: ArticleRule = (entity) => {
  const before = new Map<string, Said[]>();
  return saidIn(entity).flatMap((said): Finding[] => {
    const earlier = before.get(said.key) ?? [];
    before.set(said.key, [...earlier, said]);
    const twin = earlier.find((other) => isOfOneTime(said, other));
    if (!twin) return [];
    return [
      {
        code: 'statement-twice',
        at: { entity, path: said.path },
        others: [{ entity, path: twin.path, message: 'said here before' }],
        message: `${said.what} stands here a second time, of the same time.`,
        hint: 'Keep one. Where sources differ, it is one statement with `{ oneOf: […] }`; of two different times, give both their dates.',
      },
    ];
  });
};

function isOfOneTime({ dated }: Said, { dated: other }: Said): boolean {
  return !dated || !other || areDatedAlike(dated, other) || alwaysOverlap(dated, other);
}

function saidIn({ frontMatter }: Entity): readonly Said[] {
  const { holds, relations, control, posts, fields } = frontMatter;
  return [
    ...several(holds, (dated, at) => ({
      key: `holds ${dated.body}#${dated.post} ${dated.acting}`,
      what: `\`${dated.body}#${dated.post}\``,
      path: ['holds', at],
      dated,
    })),
    ...several(relations, (dated, at) => ({
      key: JSON.stringify([dated.type, dated.to, dated.accordingTo, dated.note, dated.facets]),
      what: `\`${dated.type}\` \`${dated.to}\``,
      path: ['relations', at],
      dated,
    })),
    ...several(control, (dated, at) => ({
      key: `control ${dated.by}`,
      what: `Control by \`${dated.by}\``,
      path: ['control', at],
      dated,
    })),
    ...several(posts, ({ id }, at) => ({
      key: `posts ${id}`,
      what: `The post \`${id}\``,
      path: ['posts', at],
    })),
    ...fields.flatMap(({ key, values }) =>
      several(values, (claims, at) => ({
        key: JSON.stringify([key, claims.map(({ value, note }) => [value, note])]),
        what: `\`${key}\``,
        path: [key, at],
      })),
    ),
  ];
}

/** One item cannot stand twice. */
function several<T>(items: readonly T[], said: (item: T, at: number) => Said): readonly Said[] {
  return items.length < 2 ? [] : items.map(said);
}
