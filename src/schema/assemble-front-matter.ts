import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import type { LifeField } from '../config/encyclopedia-config.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { ParsedFrontMatter } from './article-schema.ts';
import type {
  Composition,
  Dated,
  FieldValue,
  FrontMatter,
  LifeDate,
  Recorded,
} from './front-matter.ts';
import { lazyPlace } from './lazy-place.ts';
import type { YamlPath, YamlReading } from './read-yaml.ts';
import type { StatementLines } from './statement-lines.ts';

/** From a kind's parsed values to the one form that the other rooms read. */
export function assembleFrontMatter(
  parsed: ParsedFrontMatter,
  encyclopedia: Encyclopedia,
  kind: Kind,
  yaml: YamlReading,
  lineOf: StatementLines,
): FrontMatter {
  const place = (...path: YamlPath) => lazyPlace(yaml, path);
  const facetIds = Object.keys(encyclopedia.facets);
  const facetsOf = (values: Record<string, unknown>) =>
    Object.fromEntries(
      facetIds.flatMap((id) => (typeof values[id] === 'string' ? [[id, values[id]]] : [])),
    ) as Record<string, string>;
  const facetClaims = Object.fromEntries(
    facetIds.flatMap((id) => (parsed[id] === undefined ? [] : [[id, parsed[id]]])),
  ) as Record<string, Recorded<string>>;

  return {
    title: parsed.title,
    qualifier: parsed.qualifier,
    summary: parsed.summary,
    status: parsed.status,
    reviewer: parsed.reviewer,
    names: [
      {
        text: parsed.title,
        lang: encyclopedia.language,
        use: 'title',
        main: false,
        sources: [],
        place: place('title'),
      },
      ...parsed.names.map(({ source = [], ...name }, at) => ({
        ...name,
        sources: source,
        place: place('names', at, 'text'),
      })),
    ],
    sources: parsed.sources,
    furtherReading: parsed.furtherReading,
    sameAs: parsed.sameAs,
    redirectFrom: parsed.redirectFrom,
    means: parsed.means,
    image: parsed.image,
    facets: Object.fromEntries(
      Object.entries(facetClaims).map(([id, [first]]) => [id, first.value]),
    ),
    facetClaims,
    begin: lifeDateOf(parsed, lineOf, kind.life.begin),
    end: lifeDateOf(parsed, lineOf, kind.life.end),
    fields: fieldsOf(parsed, kind, place, lineOf),
    posts: parsed.posts.map((post, at) => ({
      ...post,
      vacant: post.vacant?.map((time, position) =>
        dated(time, place('posts', at, 'vacant', position), lineOf('posts', at)),
      ),
      place: place('posts', at, 'id'),
      line: lineOf('posts', at),
    })),
    holds: parsed.holds.map((holding, at) => {
      const [body = '', post = ''] = holding.post.split('#');
      const { acting } = holding;
      return {
        body,
        post,
        acting,
        facets: facetsOf(holding),
        ...dated(holding, place('holds', at), lineOf('holds', at)),
      };
    }),
    relations: parsed.relations.map((relation, at) => {
      const { type, to } = relation;
      return {
        type,
        to,
        facets: facetsOf(relation),
        ...dated(relation, place('relations', at), lineOf('relations', at)),
      };
    }),
    composition: compositionOf(parsed, lineOf),
    seatsOf:
      parsed.seatsOf === undefined
        ? undefined
        : { id: parsed.seatsOf, place: place('seatsOf'), line: lineOf('seatsOf') },
    control: parsed.control.map((control, at) => ({
      by: control.by,
      ...dated(control, place('control', at), lineOf('control', at)),
    })),
    exceptions: parsed.except.map((exception, at) => ({
      ...exception,
      line: lineOf('except', at),
    })),
    coordinates: parsed.coordinates && {
      lat: parsed.coordinates.lat,
      lon: parsed.coordinates.lon,
      sources: parsed.coordinates.source ?? [],
    },
    shape: parsed.shape,
  };
}

interface RawDated {
  readonly from?: Recorded<DateValue> | undefined;
  readonly until?: Recorded<DateValue> | undefined;
  readonly on?: Recorded<DateValue> | undefined;
  readonly source?: string[] | undefined;
  readonly according_to?: string | undefined;
  readonly note?: string | undefined;
}

function dated(raw: RawDated, place: Dated['place'], line: number): Dated {
  const { from, until, on, source = [], according_to: accordingTo, note } = raw;
  return { from, until, on, sources: source, accordingTo, note, place, line };
}

type LifeValue = { event: string; sources: string[] } | { dates: Recorded<DateValue> };

function lifeDateOf(
  parsed: ParsedFrontMatter,
  lineOf: StatementLines,
  life?: LifeField,
): LifeDate | undefined {
  const value = life && parsed[life.field];
  if (!life || value === undefined) return undefined;
  const line = lineOf(life.field);
  return { ...life, line, ...(value as LifeValue) };
}

function fieldsOf(
  parsed: ParsedFrontMatter,
  kind: Kind,
  place: (...path: YamlPath) => FieldValue['place'],
  lineOf: StatementLines,
): FieldValue[] {
  type Value = FieldValue['values'][number];
  return Object.entries(kind.fields).flatMap(([key, { label, type, many }]) => {
    const value = parsed[key] as Value | Value[] | undefined;
    if (value === undefined) return [];
    const values = many ? (value as Value[]) : [value as Value];
    const lines = values.map((_, at) => (many ? lineOf(key, at) : lineOf(key)));
    return [{ key, label, type, values, place: place(key), lines }];
  });
}

function compositionOf(parsed: ParsedFrontMatter, lineOf: StatementLines): Composition | undefined {
  const line = lineOf('seats');
  return parsed.seats && { total: parsed.seatsTotal, groups: parsed.seats, line };
}
