import type { DateClaimData, StatementData, ValueClaimData } from '../export/data-schemas.ts';

/** What a statement says of one thing, and who says it. */
export interface ClaimPart {
  readonly value: string;
  readonly sources: readonly string[];
  /** It is a date in EDTF. */
  readonly isDate: boolean;
}

/** The parts of a statement by name, each with all that is on record about it. */
export type StatementParts = Readonly<Record<string, readonly ClaimPart[]>>;

type AnyClaim = DateClaimData | ValueClaimData;

/** By what a statement is known again when it has changed; several may have one key. */
export function keyOf(statement: StatementData): string {
  switch (statement.type) {
    case 'life':
    case 'field':
      return statement.field;
    case 'post':
      return `posts ${statement.post}`;
    case 'holding':
      return `holds ${statement.body}#${statement.post}`;
    case 'relation':
      return `relations ${statement.relation} ${statement.to}`;
    case 'composition':
      return 'seats';
    case 'seats-of':
      return 'seatsOf';
    case 'control':
      return `control ${statement.by}`;
  }
}

/** `Born`, `Chairman of city-council`: labels of the config, and ids. */
export function aboutOf(statement: StatementData): string {
  switch (statement.type) {
    case 'life':
    case 'field':
      return statement.label;
    case 'post':
      return `The post ${statement.label}`;
    case 'holding':
      return `${statement.label} of ${statement.body}${statement.acting ? ', acting' : ''}`;
    case 'relation':
      return `${statement.label} ${statement.to}`;
    case 'composition':
      return 'Seats';
    case 'seats-of':
      return 'Seats as of';
    case 'control':
      return `Controlled by ${statement.by}`;
  }
}

/** What can be compared, part by part. The statement's own sources stand for claims without any. */
export function partsOf(statement: StatementData): StatementParts {
  const own = 'sources' in statement ? (statement.sources ?? []) : [];
  switch (statement.type) {
    case 'life':
      return statement.in === undefined
        ? { date: claims(statement.dates, own) }
        : { in: [{ value: statement.in, sources: own, isDate: false }] };
    case 'field':
      return { value: claims(statement.claims, own) };
    case 'post': {
      const { label, seats, office, vacant = [] } = statement;
      return {
        ...plain({ label, seats, office }),
        ...filled(
          'vacant',
          vacant.flatMap(({ from, until, on, sources }) => [
            ...claims(from, sources),
            ...claims(until, sources),
            ...claims(on, sources),
          ]),
        ),
      };
    }
    case 'composition': {
      const counts = statement.counts.flatMap(({ groups, sources }) =>
        groups.map(({ group, count, members }) => ({
          value: [`${group} ${count}`, ...members].join(' '),
          sources,
          isDate: false,
        })),
      );
      return { ...filled('total', claims(statement.total, own)), ...filled('groups', counts) };
    }
    case 'seats-of':
      return plain({ of: statement.of });
    case 'holding':
    case 'relation':
    case 'control': {
      const { from, until, on, accordingTo, note } = statement;
      const facets = 'facets' in statement ? statement.facets : {};
      const isDated = from !== undefined || until !== undefined || on !== undefined;
      return {
        ...filled('from', claims(from, own)),
        ...filled('until', claims(until, own)),
        ...filled('on', claims(on, own)),
        ...plain({ 'according to': accordingTo, note, ...facets }),
        // Without a date there is nothing else that they could stand behind.
        ...(isDated || own.length === 0 ? {} : plain({ source: own.join(', ') })),
      };
    }
  }
}

/** A part as it is told: `1947-05-21 [one, two] or 1947-06 [three]`. */
export function printPart(part: readonly ClaimPart[]): string {
  return part
    .map(({ value, sources }) => (sources.length > 0 ? `${value} [${sources.join(', ')}]` : value))
    .join(' or ');
}

function claims(list: readonly AnyClaim[] | undefined, own: readonly string[]): ClaimPart[] {
  return (list ?? []).map((claim) => ({
    value: 'date' in claim ? claim.date.edtf : String(claim.value),
    sources: claim.sources.length > 0 ? claim.sources : own,
    isDate: 'date' in claim,
  }));
}

function filled(name: string, part: readonly ClaimPart[]): StatementParts {
  return part.length > 0 ? { [name]: part } : {};
}

function plain(values: Readonly<Record<string, string | number | undefined>>): StatementParts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [{ value: String(value), sources: [], isDate: false }]]],
    ),
  );
}
