import type { Entity } from '../../entities/entity.ts';
import type { SeatGroup } from '../../schema/front-matter.ts';
import { isRecord } from '../../schema/sourced-values.ts';
import type { YamlPath } from '../../schema/read-yaml.ts';
import type { ArticleRule, Finding } from './finding.ts';
import { orList } from './written.ts';

/**
 * A composition can be: its groups add up to a recorded total, none has more members than seats,
 * nobody sits twice. Of several compositions one is enough that can be; if none can, the first,
 * which is the one shown, is told.
 */
export const seatCounts: ArticleRule = (entity) => {
  const { composition } = entity.frontMatter;
  if (!composition) return [];
  const totals = composition.total?.map(({ value }) => value) ?? [];
  const faults = composition.groups.map(({ value }, at) => [
    ...faultsOf(entity, value, groupsPath(entity, at)),
    ...wrongSum(entity, value, totals),
  ]);
  return faults.every((found) => found.length > 0) ? (faults[0] ?? []) : [];
};

function wrongSum(
  entity: Entity,
  groups: readonly SeatGroup[],
  totals: readonly number[],
): Finding[] {
  const counts = groups.map(({ count }) => count);
  const sum = counts.reduce((all, count) => all + count, 0);
  if (totals.length === 0 || totals.includes(sum)) return [];
  return [
    {
      code: 'seats-total',
      at: { entity, path: ['seats'] },
      others: [{ entity, path: ['seatsTotal'], message: 'the total' }],
      message: `The groups have ${counts.join(' + ')} = ${sum} seats, but \`seatsTotal\` is ${orList(totals.map((total) => `\`${total}\``))}.`,
      hint: 'Mend a count, or add a group of those whom no source names (`label: Others`); where sources count differently, `{ oneOf: […] }` holds both.',
    },
  ];
}

function faultsOf(entity: Entity, groups: readonly SeatGroup[], path: YamlPath): Finding[] {
  const seen = new Map<string, { readonly group: string; readonly path: YamlPath }>();
  const twice = (id: string, group: string, at: YamlPath): Finding[] => {
    const before = seen.get(id);
    seen.set(id, before ?? { group, path: at });
    if (!before) return [];
    const message =
      id === group
        ? `The group \`${group}\` stands twice.`
        : before.group === group
          ? `\`${id}\` stands twice in \`${group}\`.`
          : `\`${id}\` sits in \`${before.group}\` and in \`${group}\`.`;
    return [
      {
        code: 'seat-twice',
        at: { entity, path: at },
        others: [{ entity, path: before.path, message: 'first here' }],
        message,
        hint: 'One seat each: keep one of the two.',
      },
    ];
  };
  return groups.flatMap(({ group, count, members }, at) => [
    ...twice(group, group, [...path, at, 'group']),
    ...members.flatMap((id, number) => twice(id, group, [...path, at, 'members', number])),
    ...(members.length > count
      ? [
          {
            code: 'seats-overfull' as const,
            at: { entity, path: [...path, at, 'members'] },
            others: [],
            message: `\`${group}\` has ${count === 1 ? 'one seat' : `${count} seats`}, but ${members.length} members: ${members.map((id) => `\`${id}\``).join(', ')}.`,
            hint: `Take out who has no seat, or write \`count: ${members.length}\`.`,
          },
        ]
      : []),
  ]);
}

/** Where the groups of a claim stand, in whichever of the three forms. */
function groupsPath({ raw }: Entity, at: number): YamlPath {
  const value = isRecord(raw) ? raw['seats'] : undefined;
  if (!isRecord(value)) return ['seats'];
  return 'oneOf' in value ? ['seats', 'oneOf', at, 'value'] : ['seats', 'value'];
}
