import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { resolveConfig } from '../config/resolve-config.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { Dated, FrontMatter, LifeDate, Recorded } from '../schema/front-matter.ts';
import { chronologyOf } from './chronology.ts';
import { dateOf, statementsOf } from './chronology-row.ts';
import { isPlaced } from './dated-facts.ts';
import type { Stated } from './stated.ts';

const settings = { seed: 20_261_122, numRuns: 300 } as const;

const { encyclopedia } = resolveConfig({
  title: 'x',
  description: 'x',
  language: 'en',
  licence: { name: 'x', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: Object.fromEntries(
    ['thing', 'event'].map((id) => [
      id,
      {
        label: id,
        plural: id,
        index: `${id}s`,
        case: 'proper',
        happens: id === 'event',
        life: { begin: { field: 'began', label: 'Began' }, end: { field: 'over', label: 'Over' } },
      },
    ]),
  ),
  relations: [{ id: 'met', label: 'Met', inverse: 'Met by' }],
  facets: { side: { label: 'Side', values: [{ id: 'east', label: 'East' }] } },
});
assert.ok(encyclopedia);

const ids = ['a', 'b', 'c', 'd'];
const place = { start: 0, end: 0 };
const date = fc
  .constantFrom(
    '1946',
    '1946-07',
    '1946-07-01',
    '1946-07-01?',
    '1947-08~',
    '..',
    '/1949',
    '1945/..',
  )
  .chain((few) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(few) },
      fc.integer({ min: 1944, max: 1949 }).map((year) => `${year}-03-0${(year % 9) + 1}`),
      fc.integer({ min: -50, max: 50 }).map((year) => {
        const digits = String(Math.abs(year)).padStart(4, '0');
        return year < 0 ? `-${digits}` : digits;
      }),
    ),
  )
  .map((edtf): DateValue => {
    const parsed = parseDate(edtf);
    if (!parsed.ok) throw new Error(edtf);
    return parsed.value;
  });
const recorded = fc
  .array(date, { minLength: 1, maxLength: 3 })
  .map((dates) => dates.map((value) => ({ value, sources: [] })) as unknown as Recorded<DateValue>);
const maybe = fc.option(recorded, { nil: undefined });
const dated = fc
  .record({ from: maybe, until: maybe, on: maybe })
  .map((dates): Omit<Dated, 'line'> => ({ ...dates, sources: [], place }));
const life = (label: string) =>
  fc
    .option(
      fc.oneof(
        recorded.map((dates) => ({ dates })),
        fc.constantFrom(...ids).map((event) => ({ event })),
      ),
      { nil: undefined },
    )
    .map((given) => given && { label, field: label, ...given });
const id = fc.constantFrom(...ids);
const body = fc.record({
  kind: fc.constantFrom('thing', 'event'),
  begin: life('Began'),
  end: life('Over'),
  holds: fc.array(fc.tuple(id, dated, fc.boolean()), { maxLength: 3 }),
  relations: fc.array(fc.tuple(id, dated), { maxLength: 3 }),
  control: fc.array(dated, { maxLength: 2 }),
  vacant: fc.array(dated, { maxLength: 2 }),
});

const corpus = fc.array(body, { minLength: ids.length, maxLength: ids.length }).map((bodies) =>
  bodies.map(({ kind, begin, end, holds, relations, control, vacant }, at): Stated => {
    let line = 1;
    const lined = <T extends object>(value: T) => ({ ...value, line: (line += 1) });
    const frontMatter = {
      facets: {},
      fields: [],
      posts: [{ id: 'post', label: 'Post', seats: 1, vacant: vacant.map(lined), place, line: 1 }],
      begin: begin && (lined(begin) as LifeDate),
      end: end && (lined(end) as LifeDate),
      holds: holds.map(([to, time, acting]) =>
        lined({ ...time, body: to, post: 'post', acting, facets: {} }),
      ),
      relations: relations.map(([to, time]) => lined({ ...time, type: 'met', to, facets: {} })),
      control: control.map((time) => lined({ ...time, by: 'east' })),
    } as unknown as FrontMatter;
    return { id: ids[at] ?? '', kind, frontMatter };
  }),
);

/** Every statement with a date that can be placed, once for each of its dates. */
function dateableOf(articles: readonly Stated[]): string[] {
  const byId = new Map(articles.map((stated) => [stated.id, stated]));
  return articles.flatMap((stated) => {
    const { begin, end, posts, holds, relations, control } = stated.frontMatter;
    const vacancies = posts.flatMap(({ vacant = [] }) => vacant);
    const lives = [begin, end].flatMap((date) => {
      if (!date) return [];
      const held = 'event' in date ? byId.get(date.event)?.frontMatter.begin : date;
      const isDated = held && 'dates' in held && isPlaced(held.dates);
      return isDated ? [`${stated.id} ${date.line}`] : [];
    });
    const others = [...vacancies, ...holds, ...relations, ...control].flatMap(
      ({ from, until, on, line }) =>
        [from, until, on].filter(isPlaced).map(() => `${stated.id} ${line}`),
    );
    return [...lives, ...others];
  });
}

test('every dated statement stands in exactly one row', () => {
  fc.assert(
    fc.property(corpus, (articles) => {
      const told = chronologyOf(articles, encyclopedia)
        .flatMap(statementsOf)
        .map(({ home }) => `${home.id} ${home.line}`);
      assert.deepEqual(told.toSorted(), dateableOf(articles).toSorted());
    }),
    settings,
  );
});

test('rows are in order of time, each with an anchor of its own', () => {
  fc.assert(
    fc.property(corpus, (articles) => {
      const rows = chronologyOf(articles, encyclopedia);
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        if (next) assert.ok(compareDates(dateOf(row), dateOf(next)) <= 0);
      }
      assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
    }),
    settings,
  );
});

test('the order of the articles is of no consequence', () => {
  fc.assert(
    fc.property(corpus, (articles) => {
      assert.deepEqual(
        chronologyOf(articles.toReversed(), encyclopedia),
        chronologyOf(articles, encyclopedia),
      );
    }),
    settings,
  );
});

test('all statements of a row have one date to be placed by', () => {
  fc.assert(
    fc.property(corpus, (articles) => {
      for (const row of chronologyOf(articles, encyclopedia)) {
        const isSpan = row.shape.type === 'happening' && row.told.length === 2;
        const dates = statementsOf(row).map(({ dates: [first] }) => first.value.edtf);
        if (!isSpan) assert.equal(new Set(dates).size, 1);
      }
    }),
    settings,
  );
});
