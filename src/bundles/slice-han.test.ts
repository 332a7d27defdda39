import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sliceHan } from './slice-han.ts';

/** Forty characters, from the one with that offset on. */
const forty = (from: number): string =>
  Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

describe('Han characters are shared among fonts by who needs them', () => {
  test('what few pages have is one font', () => {
    assert.deepEqual(sliceHan(['山水', '山', '']), ['山水']);
    assert.deepEqual(sliceHan([]), []);
  });

  test('what is common stands apart from what single pages have', () => {
    const pages = Array.from({ length: 30 }, (_, at) => `山${at < 2 ? forty(at * 40) : ''}`);
    const [common, ...rare] = sliceHan(pages);
    assert.equal(common, '山');
    assert.equal(rare.join(''), forty(0) + forty(40));
    assert.equal(rare.length, 2);
  });

  test('characters of the same pages stand together', () => {
    const [a, b] = [forty(0), forty(40)];
    const pages = Array.from({ length: 30 }, (_, at) => (at % 15 === 0 ? (at ? b : a) : '山'));
    const [, first] = sliceHan(pages);
    assert.ok([...(first ?? '')].every((each) => a.includes(each)));
  });

  test('there are twenty at most, however many characters', () => {
    const pages = Array.from({ length: 100 }, (_, at) => forty(at * 40));
    assert.equal(sliceHan(pages).length, 20);
    assert.equal([...sliceHan(pages).join('')].length, 4000);
  });

  test('pages that have no say have their characters in a font all the same', () => {
    const pages = Array.from({ length: 30 }, (_, at) => `山${at < 2 ? forty(at * 40) : ''}`);
    const others = Array.from({ length: 200 }, (_, at) => forty((at % 20) * 10) + '水');
    const slices = sliceHan(pages, others);
    assert.equal(slices[0], '山');
    assert.ok(slices.join('').includes('水'));
    assert.equal(new Set(slices.join('')).size, [...slices.join('')].length);
  });

  test('pages that are nearly the same, one after the other, count as one', () => {
    const articles = Array.from({ length: 10 }, (_, at) => `山${forty((at + 2) * 40)}`);
    // A page a day: the characters of all but the first are not counted, and not lost.
    const days = Array.from({ length: 90 }, (_, at) => forty(0).slice(at % 2));
    assert.equal(sliceHan([...articles, ...days])[0], '山');
    assert.equal(sliceHan([...days, ...articles])[0], '山');
  });

  test('the same pages give the same slices', () => {
    const pages = Array.from({ length: 30 }, (_, at) => forty(at * 7));
    assert.deepEqual(sliceHan(pages), sliceHan(pages.map((page) => [...page].reverse().join(''))));
  });
});
