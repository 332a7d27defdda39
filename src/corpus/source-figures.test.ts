import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../citations/source.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Claim, FrontMatter } from '../schema/front-matter.ts';
import type { DateValue } from '../dates/date-value.ts';
import type { SourceUse } from './corpus.ts';
import { restingOnTertiary, sourceFigures } from './source-figures.ts';

const use = (key: string, genre: string | undefined, ...citedBy: string[]): SourceUse => ({
  source: { key, genre } as Source,
  citedBy,
  furtherIn: [],
});
const uses = [
  use('letters', 'letter', 'anna'),
  use('lexicon', 'lexicon', 'anna', 'ben', 'carl'),
  use('handbook', 'lexicon', 'ben'),
  use('heap', undefined, 'carl', 'dora'),
  use('uncited', undefined, 'ben', 'emma'),
];

test('an article rests on tertiary sources alone if every source that it cites is one', () => {
  assert.deepEqual(restingOnTertiary(uses, ['lexicon']), ['ben']);
  assert.deepEqual(restingOnTertiary(uses, ['lexicon', 'letter']), ['anna', 'ben']);
  assert.deepEqual(restingOnTertiary(uses, []), []);
});

const on = (text: string, ...sources: string[]): Claim<DateValue> => {
  const parsed = parseDate(text);
  assert.ok(parsed.ok);
  return { value: parsed.value, sources };
};
const nobody = { fields: [], posts: [], holds: [], relations: [], control: [] };
const article = (frontMatter: object) => ({
  frontMatter: { ...nobody, ...frontMatter } as unknown as FrontMatter,
});

test('statements with a date are counted, those with a source, those with a better one', () => {
  const anna = article({
    begin: { label: 'Born', dates: [on('1900', 'letters')] },
    // The date is told by the event, and counted there.
    end: { label: 'Died', event: 'flood', sources: ['letters'] },
    holds: [
      { sources: [], from: [on('1920', 'lexicon'), on('1921', 'letters')] },
      { sources: ['lexicon'], until: [on('1930')] },
      // Nobody says when.
      { sources: ['letters'] },
    ],
    relations: [{ sources: ['uncited'], on: [on('1925')] }],
    control: [{ sources: [], from: [on('1940')] }],
    fields: [
      { type: 'date', values: [[on('1910', 'heap')], [on('1911', 'handbook')]] },
      { type: 'text', values: [[{ value: 'x', sources: ['letters'] }]] },
    ],
    posts: [{ vacant: [{ sources: ['letters'], on: [on('1950')] }] }, {}],
  });
  assert.deepEqual(sourceFigures([anna, article({})], uses, ['lexicon']), {
    dated: 8,
    sourced: 6,
    beyondTertiary: 4,
    tertiaryAlone: ['ben'],
  });
  const { sourced, beyondTertiary } = sourceFigures([anna], uses);
  assert.equal(beyondTertiary, sourced);
});
