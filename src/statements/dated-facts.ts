import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { LifeField } from '../config/encyclopedia-config.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { Dated, FieldValue, Holding, Post, Recorded } from '../schema/front-matter.ts';
import type { Bound, RowShape, Told } from './chronology-row.ts';
import { lowered } from '../config/lowered.ts';
import type { Stated } from './stated.ts';

/** One date of one statement, before facts of the same date are joined into rows. */
export interface DatedFact {
  readonly shape: RowShape;
  readonly told: Told;
  /** The statement whose end this is as well, of the same entity: of a place that changed hands. */
  readonly ended?: Told | undefined;
  /** Facts of one date with the same key are told in one row. */
  readonly key: string;
  /** The rows in which it can stand as a detail, the best first. */
  readonly hosts: readonly DetailHost[];
  /** Of a post's fact: how many may hold it at once, and how several holders are called. */
  readonly seats?: number | undefined;
  readonly plural?: string | undefined;
}

export interface DetailHost {
  /** The row of the beginning or the end of an entity: `begin some-event`. */
  readonly row: string;
  readonly label: string;
  /** The id that stands behind the label. */
  readonly names: string;
  /** Its place among the details: lives, then posts and relations as they are declared. */
  readonly order: number;
}

const afterPosts = 1000;

interface Corpus {
  readonly encyclopedia: Encyclopedia;
  readonly byId: { get: (id: string) => Stated | undefined };
}

/** Everything with a date that an article says, but for its own life. */
export function datedFacts(stated: Stated, corpus: Corpus): readonly DatedFact[] {
  const { frontMatter } = stated;
  return [
    ...frontMatter.fields.flatMap((field) => fieldFacts(stated, field)),
    ...frontMatter.posts.flatMap((post) => vacancyFacts(stated, post)),
    ...frontMatter.holds.flatMap((holding) => holdingFacts(stated, holding, corpus)),
    ...frontMatter.relations.flatMap((relation) => relationFacts(stated, relation, corpus)),
    ...controlFacts(stated, corpus),
  ];
}

/** How a life date is called behind the title. */
export function lifeLabel(field: LifeField | undefined, label: string): string {
  return field?.told ?? lowered(label);
}

/** Whether a date says when at all: `..` is "still so", which no line can stand at. */
export function isPlaced(dates: Recorded<DateValue> | undefined): dates is Recorded<DateValue> {
  const date = dates?.[0].value;
  return date !== undefined && (date.first !== null || date.last !== null);
}

function fieldFacts(stated: Stated, { key, label, type, values, lines }: FieldValue): DatedFact[] {
  if (type !== 'date') return [];
  return (values as readonly Recorded<DateValue>[]).flatMap((dates, at): DatedFact[] => {
    if (!isPlaced(dates)) return [];
    const said = { sources: [], line: lines[at] ?? 1 };
    const shape = { type: 'life', bound: 'on', label: lowered(label) } as const;
    const told = toldOf(stated, said, 'on', dates);
    return [{ shape, told, key: `field ${stated.id} ${key} ${at}`, hosts: [] }];
  });
}

function holdingFacts(stated: Stated, holding: Holding, { byId }: Corpus): DatedFact[] {
  const { body, post, acting } = holding;
  const posts = byId.get(body)?.frontMatter.posts ?? [];
  const at = posts.findIndex(({ id }) => id === post);
  const declared = posts[at];
  const label = declared?.label ?? post;
  return datesOf(holding).map(({ bound, dates }): DatedFact => ({
    shape: { type: 'post', bound, body, post, label, acting },
    told: toldOf(stated, holding, bound, dates),
    key: ['post', bound, body, post, acting].join(' '),
    hosts: bound === 'on' ? [] : [{ row: `${bound} ${body}`, label, names: stated.id, order: at }],
    seats: declared?.seats,
    plural: declared?.plural,
  }));
}

function vacancyFacts(stated: Stated, { id: post, label, vacant = [] }: Post): DatedFact[] {
  const { id: body } = stated;
  return vacant.flatMap((vacancy, at) =>
    datesOf(vacancy).map(({ bound, dates }): DatedFact => {
      const until = bound === 'begin' ? untilOf(vacancy) : undefined;
      return {
        shape: { type: 'vacancy', bound, body, post, label, until },
        told: toldOf(stated, vacancy, bound, dates),
        key: ['vacancy', bound, body, post, at].join(' '),
        hosts: [],
      };
    }),
  );
}

function relationFacts(
  stated: Stated,
  relation: Stated['frontMatter']['relations'][number],
  { encyclopedia }: Corpus,
): DatedFact[] {
  const { type, to, accordingTo } = relation;
  const at = encyclopedia.relations.findIndex(({ id }) => id === type);
  const declared = encyclopedia.relations[at];
  const order = afterPosts + at;
  const label = declared?.label ?? type;
  const inverse = declared?.symmetric ? label : (declared?.inverse ?? type);
  const until = untilOf(relation);
  return datesOf(relation).map(({ bound, dates }): DatedFact => {
    const side = bound === 'end' ? 'end' : 'begin';
    const later = bound === 'begin' ? until : undefined;
    return {
      shape: { type: 'relation', bound, relation: type, label, to, until: later },
      told: toldOf(stated, relation, bound, dates),
      key: ['relation', bound, type, to, later?.edtf, accordingTo].join(' '),
      hosts: [
        { row: `${side} ${to}`, label: inverse, names: stated.id, order },
        { row: `${side} ${stated.id}`, label, names: to, order },
      ],
    };
  });
}

/** Changes of control; who takes a place on the day another loses it stands in one row with him. */
function controlFacts(stated: Stated, { encyclopedia }: Corpus): DatedFact[] {
  const bounds = stated.frontMatter.control.flatMap((control) =>
    datesOf(control).map(({ bound, dates }) => {
      const facets = { ...facetOf(encyclopedia, control.by) };
      return { control, bound, told: toldOf(stated, { ...control, facets }, bound, dates) };
    }),
  );
  const edtfOf = ({ dates }: Told): string => dates[0].value.edtf;
  const lost = new Map(
    bounds.filter(({ bound }) => bound === 'end').map((end) => [edtfOf(end.told), end]),
  );
  const taken = new Set<Told>();
  const begun = bounds.map(({ control, bound, told }): DatedFact => {
    const end = bound === 'begin' ? lost.get(edtfOf(told)) : undefined;
    const ended = end && end.control.by !== control.by && !taken.has(end.told) ? end : undefined;
    if (ended) taken.add(ended.told);
    const until = bound === 'begin' ? untilOf(control) : undefined;
    const side = sideOf(encyclopedia, control.by);
    const after = ended && sideOf(encyclopedia, ended.control.by);
    return {
      shape: { type: 'control', bound, ...side, after, until },
      told,
      ended: ended?.told,
      key: ['control', bound, control.by, after?.by, until?.edtf, control.accordingTo].join(' '),
      hosts: [],
    };
  });
  return begun.filter(({ told }) => !taken.has(told));
}

function sideOf({ facets }: Encyclopedia, by: string): { by: string; label: string } {
  const values = Object.values(facets).flatMap((facet) => facet.values);
  return { by, label: values.find(({ id }) => id === by)?.label ?? by };
}

/** The facet that has a value, and the value: sides of a row. */
function facetOf({ facets }: Encyclopedia, value: string): Record<string, string> {
  const facet = Object.entries(facets).find(([, { values }]) =>
    values.some(({ id }) => id === value),
  )?.[0];
  return facet === undefined ? {} : { [facet]: value };
}

/** The dates of a statement that can be placed, each with what it bounds. */
function datesOf({ on, from, until }: Dated) {
  const all = { on, begin: from, end: until };
  return Object.entries(all).flatMap(([bound, dates]) =>
    isPlaced(dates) ? [{ bound: bound as Bound, dates }] : [],
  );
}

function untilOf({ until }: Dated): DateValue | undefined {
  return isPlaced(until) ? until[0].value : undefined;
}

function toldOf(
  { id, frontMatter }: Stated,
  said: Pick<Dated, 'sources' | 'accordingTo' | 'note' | 'line'> & {
    readonly facets?: Readonly<Record<string, string>>;
  },
  bound: Bound,
  dates: Recorded<DateValue>,
): Told {
  return {
    entity: id,
    bound,
    dates,
    sources: said.sources,
    accordingTo: said.accordingTo,
    note: said.note,
    facets: { ...frontMatter.facets, ...said.facets },
    home: { id, line: said.line },
  };
}
