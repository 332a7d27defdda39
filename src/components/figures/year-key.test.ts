import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import type { FrontMatter } from '../../schema/front-matter.ts';
import { date } from '../../statements/sample-row.ts';
import { yearKey } from './year-key.ts';

const born = (edtf: string, sources: readonly string[] = []): Partial<FrontMatter> => ({
  begin: { label: 'Born', field: 'born', line: 3, dates: [{ value: date(edtf), sources }] },
});
const site = (...people: readonly (readonly [string, Partial<FrontMatter>])[]) =>
  siteOf(people.map(([id, frontMatter]) => article(id, 'person', frontMatter)));
const before = yearKey(site(['anna', born('1912')], ['bert', born('1946')]), 1946);

test('the page of a year is rendered again when a date in it, its line or its source changes', () => {
  const [anna, bert] = [
    ['anna', born('1912')],
    ['bert', born('1946')],
  ] as const;
  assert.equal(yearKey(site(anna, bert), 1946), before);
  assert.notEqual(yearKey(site(anna, ['bert', born('1946-07')]), 1946), before);
  assert.notEqual(yearKey(site(anna, ['bert', born('1946', ['a'])]), 1946), before);
});

test('a title in it and the years beside it change it', () => {
  const bert = ['bert', { ...born('1946'), title: 'Bertram' }] as const;
  assert.notEqual(yearKey(site(['anna', born('1912')], bert), 1946), before);
  assert.notEqual(yearKey(site(['anna', born('1913')], ['bert', born('1946')]), 1946), before);
});

test('what is told in other years does not', () => {
  const anna = ['anna', { ...born('1912'), title: 'Annabel' }] as const;
  assert.equal(yearKey(site(anna, ['bert', born('1946')]), 1946), before);
});
