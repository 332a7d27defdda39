import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { DateValue } from '../dates/date-value.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import { articleYears, entityGloss } from './article-years.ts';
import type { ArticleRecord } from './site-corpus.ts';

function day(edtf: string): DateValue {
  const parsed = parseDate(edtf);
  assert.ok(parsed.ok);
  return parsed.value;
}

const article = (id: string, kind: string, frontMatter: Partial<FrontMatter> = {}): ArticleRecord =>
  ({ id, kind, frontMatter }) as ArticleRecord;

const person = {
  life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
};
const encyclopedia = { language: 'en', kinds: { person } } as unknown as Encyclopedia;
const born = {
  field: 'born',
  line: 1,
  label: 'Born',
  dates: [{ value: day('1914-04-15'), sources: [] }],
} as const;
const died = { field: 'died', label: 'Died', line: 1, event: 'the-fire', sources: [] } as const;

const years = (...events: ReturnType<typeof article>[]) =>
  articleYears(
    { encyclopedia, articles: new Map(events.map((event) => [event.id, event])) },
    article('anna', 'person', { begin: born, end: died }),
  );

test('who died in an event has the year of that event', () => {
  const began = {
    field: 'began',
    line: 1,
    label: 'Began',
    dates: [{ value: day('1949-08-25'), sources: [] }],
  } as const;
  assert.equal(years(article('the-fire', 'event', { begin: began })), '1914–1949');
});

test('an event without a date leaves the end unknown', () => {
  assert.equal(years(article('the-fire', 'event')), 'b. 1914');
  assert.equal(years(), 'b. 1914');
});

test('a gloss is the years, or the kind where they are not known', () => {
  const known = article('anna', 'person', { begin: born });
  const unknown = article('ben', 'person');
  const site = {
    encyclopedia: {
      ...encyclopedia,
      kinds: { person: { ...person, label: 'Person' } },
    } as unknown as Encyclopedia,
    articles: new Map([known, unknown].map((record) => [record.id, record])),
  };
  assert.equal(entityGloss(site, 'anna'), 'b. 1914');
  assert.equal(entityGloss(site, 'ben'), 'person');
});

test('an event whose end is not told is of its day, a body begins then', () => {
  const life = (field: string) => ({
    life: { begin: { field, label: 'Since' }, end: { field: 'ended', label: 'Ended' } },
  });
  const kinds = { event: life('began'), body: life('formed') };
  const site = {
    encyclopedia: { language: 'en', kinds } as unknown as Encyclopedia,
    articles: new Map(),
  };
  assert.equal(articleYears(site, article('the-fire', 'event', { begin: born })), '1914');
  assert.equal(articleYears(site, article('the-band', 'body', { begin: born })), 'from 1914');
});
