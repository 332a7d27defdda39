import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { DateValue } from '../dates/date-value.ts';
import type {
  Claim,
  Dated,
  FieldValue,
  FrontMatter,
  LifeDate,
  Post,
  Recorded,
} from '../schema/front-matter.ts';
import type { Stated } from '../statements/stated.ts';
import type { DateClaimData, DateData, StatementData, ValueClaimData } from './data-schemas.ts';

/** An article as far as its statements go; `path` is that of its file in the corpus. */
export type Stating = Stated & { readonly path: string };

/** The statements that an article makes, in the order of its infobox. */
export function statementsOf(
  { id, path, frontMatter }: Stating,
  encyclopedia: Encyclopedia,
  byId: { get: (id: string) => Stated | undefined },
): readonly StatementData[] {
  const common = (line: number) => ({ subject: id, home: { id, path, line } });
  const relations = new Map(encyclopedia.relations.map((relation) => [relation.id, relation]));
  return [
    ...[frontMatter.begin, frontMatter.end].flatMap((life): StatementData[] =>
      life ? [{ type: 'life', ...common(life.line), ...lifeData(life) }] : [],
    ),
    ...frontMatter.fields.flatMap((field) => fieldData(field, common)),
    ...frontMatter.posts.map((post): StatementData => ({
      type: 'post',
      ...common(post.line),
      ...postData(post),
    })),
    ...frontMatter.holds.map(({ body, post, acting, facets, ...dated }): StatementData => {
      const posts = byId.get(body)?.frontMatter.posts ?? [];
      const label = posts.find((one) => one.id === post)?.label ?? post;
      return {
        type: 'holding',
        ...common(dated.line),
        body,
        post,
        label,
        acting,
        facets,
        ...datedData(dated),
      };
    }),
    ...frontMatter.relations.map(({ type, to, facets, ...dated }): StatementData => {
      const { label = type, inverse = type, judging = false } = relations.get(type) ?? {};
      return {
        type: 'relation',
        ...common(dated.line),
        relation: type,
        label,
        inverse,
        to,
        judging,
        facets,
        ...datedData(dated),
      };
    }),
    ...compositionData(frontMatter, encyclopedia, common),
    ...seatsOfData(frontMatter, common),
    ...frontMatter.control.map(({ by, ...dated }): StatementData => ({
      type: 'control',
      ...common(dated.line),
      by,
      ...datedData(dated),
    })),
  ];
}

/** The entities that a statement is about, its subject aside. */
export function objectsOf(statement: StatementData, encyclopedia: Encyclopedia): readonly string[] {
  switch (statement.type) {
    case 'life':
      return statement.in === undefined ? [] : [statement.in];
    case 'field':
      return statement.entities
        ? statement.claims.flatMap((claim) => ('value' in claim ? [String(claim.value)] : []))
        : [];
    case 'holding':
      return [statement.body];
    case 'relation':
      return [statement.to];
    case 'composition':
      return statement.counts.flatMap(({ groups }) => groups.flatMap(({ members }) => members));
    case 'control':
      return Object.values(encyclopedia.facets).flatMap(({ values }) =>
        values.flatMap(({ id, entity }) =>
          id === statement.by && entity !== undefined ? [entity] : [],
        ),
      );
    case 'post':
      return statement.office === undefined ? [] : [statement.office];
    case 'seats-of':
      return [statement.of];
  }
}

/** Keys of the sources that a statement names, wherever in it. */
export function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as readonly string[]) : sourcesIn(inner),
  );
}

export function dateData({ edtf, first, last, approximate, uncertain }: DateValue): DateData {
  return { edtf, earliest: first, latest: last, approximate, uncertain };
}

export function dateClaims(recorded: Recorded<DateValue>): DateClaimData[] {
  return recorded.map((claim) => ({ date: dateData(claim.value), ...saidBy(claim) }));
}

function saidBy({ sources, note }: Pick<Claim<unknown>, 'sources' | 'note'>): {
  sources: string[];
  note?: string;
} {
  return { sources: [...sources], ...(note === undefined ? {} : { note }) };
}

function datedData({ from, until, on, sources, accordingTo, note }: Omit<Dated, 'place'>) {
  return {
    ...(from ? { from: dateClaims(from) } : {}),
    ...(until ? { until: dateClaims(until) } : {}),
    ...(on ? { on: dateClaims(on) } : {}),
    sources: [...sources],
    ...(accordingTo === undefined ? {} : { accordingTo }),
    ...(note === undefined ? {} : { note }),
  };
}

function lifeData(life: LifeDate) {
  const { field, label } = life;
  return 'dates' in life
    ? { field, label, dates: dateClaims(life.dates) }
    : { field, label, in: life.event, sources: [...life.sources] };
}

function postData({ id, label, seats, office, vacant }: Post) {
  return {
    post: id,
    label,
    ...(seats === undefined ? {} : { seats }),
    ...(office === undefined ? {} : { office }),
    ...(vacant === undefined ? {} : { vacant: vacant.map((dated) => datedData(dated)) }),
  };
}

type Common = (line: number) => Pick<StatementData, 'subject' | 'home'>;

function fieldData(
  { key, label, type, values, lines }: FieldValue,
  common: Common,
): StatementData[] {
  return values.map((recorded, at) => ({
    type: 'field',
    ...common(lines[at] ?? 1),
    field: key,
    label,
    entities: type === 'entity',
    claims: recorded.map(({ value, ...claim }): DateClaimData | ValueClaimData =>
      typeof value === 'object'
        ? { date: dateData(value), ...saidBy(claim) }
        : { value, ...saidBy(claim) },
    ),
  }));
}

function compositionData(
  { composition }: FrontMatter,
  { facets }: Encyclopedia,
  common: Common,
): StatementData[] {
  if (!composition) return [];
  const { total, groups, line } = composition;
  const values = Object.values(facets).flatMap((facet) => facet.values);
  const labelOf = (group: string) => values.find(({ id }) => id === group)?.label ?? group;
  return [
    {
      type: 'composition',
      ...common(line),
      ...(total
        ? { total: total.map(({ value, ...claim }) => ({ value, ...saidBy(claim) })) }
        : {}),
      counts: groups.map(({ value, ...claim }) => ({
        groups: value.map(({ group, label = labelOf(group), count, members }) => ({
          group,
          label,
          count,
          members: [...members],
        })),
        ...saidBy(claim),
      })),
    },
  ];
}

/** The article whose seats stand for this one's too. */
function seatsOfData({ seatsOf }: FrontMatter, common: Common): StatementData[] {
  return seatsOf ? [{ type: 'seats-of', ...common(seatsOf.line), of: seatsOf.id }] : [];
}
