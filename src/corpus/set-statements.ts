import { smartText } from '../rendering/smart-punctuation.ts';
import type { DateValue } from '../dates/date-value.ts';
import type {
  Claim,
  Composition,
  Dated,
  FieldValue,
  LifeDate,
  Recorded,
} from '../schema/front-matter.ts';

/* The punctuation of the language in what people read of statements: remarks, notes, labels. */

type Remarks = Pick<Dated, 'accordingTo' | 'note' | 'from' | 'until' | 'on'>;

/** What is said about a statement and its dates, and by whom. */
export function setRemarks(dated: Remarks, language: string): Remarks {
  const { accordingTo, note, from, until, on } = dated;
  return {
    accordingTo: accordingTo === undefined ? undefined : smartText(accordingTo, language),
    note: note === undefined ? undefined : smartText(note, language),
    from: from && setClaims(from, language),
    until: until && setClaims(until, language),
    on: on && setClaims(on, language),
  };
}

export function setLifeDate(life: LifeDate, language: string): LifeDate {
  return 'dates' in life ? { ...life, dates: setClaims(life.dates, language) } : life;
}

export function setField(field: FieldValue, language: string): FieldValue {
  const set = <T extends Claim<string | number | DateValue>>(claim: T): T =>
    field.type === 'text' && typeof claim.value === 'string'
      ? { ...claim, value: smartText(claim.value, language) }
      : claim;
  return {
    ...field,
    values: field.values.map((recorded) => {
      const [first, ...others] = setClaims(recorded, language);
      return [set(first), ...others.map(set)];
    }),
  };
}

/** Groups that are no values of a facet have labels of their own. */
export function setComposition(composition: Composition, language: string): Composition {
  const set = (count: Composition['groups'][0]): Composition['groups'][0] => ({
    ...count,
    value: count.value.map((group) =>
      group.label === undefined ? group : { ...group, label: smartText(group.label, language) },
    ),
  });
  const [first, ...others] = setClaims(composition.groups, language);
  return {
    ...composition,
    total: composition.total && setClaims(composition.total, language),
    groups: [set(first), ...others.map(set)],
  };
}

function setClaims<T>(claims: Recorded<T>, language: string): Recorded<T> {
  if (claims.every(({ note }) => note === undefined)) return claims;
  const [first, ...others] = claims;
  return [setClaim(first, language), ...others.map((claim) => setClaim(claim, language))];
}

function setClaim<T extends Pick<Claim<unknown>, 'note'>>(claim: T, language: string): T {
  return claim.note === undefined ? claim : { ...claim, note: smartText(claim.note, language) };
}
