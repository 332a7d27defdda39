import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asShown, figuresBy, figuresOf, judgeAnswer, type JudgedQuery } from './judge-answers.ts';

const query = (want: readonly string[], script = 'Latin'): JudgedQuery => ({
  q: 'x',
  want,
  sort: 'name',
  script,
});

test('a result is the right one by its page or by its anchor, wherever the site lies', () => {
  assert.equal(judgeAnswer(query(['aare']), ['oder.html', 'aare.html']).place, 2);
  assert.equal(judgeAnswer(query(['aare']), ['rivers.html#aare']).place, 1);
  assert.equal(judgeAnswer(query(['aare']), ['/base/aare.html?highlight=x#course']).place, 1);
  assert.equal(judgeAnswer(query(['aare']), ['aarelike.html']).place, undefined);
});

test('names are shown before pages, unless the text answers better', () => {
  const [names, pages] = [{ addresses: ['aare.html'] }, { addresses: ['oder.html'] }];
  assert.deepEqual(asShown({ ...names, isAside: false }, pages), ['aare.html', 'oder.html']);
  assert.deepEqual(asShown({ ...names, isAside: true }, pages), ['oder.html', 'aare.html']);
});

test('any of several wanted is right, and what is shown twice counts once', () => {
  assert.equal(judgeAnswer(query(['a', 'b']), ['c.html', 'c.html', 'b.html']).place, 2);
});

test('nothing found is more than nothing right', () => {
  assert.equal(judgeAnswer(query(['a']), []).isEmpty, true);
  assert.equal(judgeAnswer(query(['a']), ['b.html']).isEmpty, false);
});

test('figures are shares of the queries', () => {
  const outcomes = [
    ['a.html'],
    ['b.html', 'c.html', 'd.html', 'a.html'],
    ['b.html', 'a.html'],
    [],
  ].map((shown) => judgeAnswer(query(['a']), shown));
  assert.deepEqual(figuresOf(outcomes), {
    queries: 4,
    atOne: 0.25,
    atThree: 0.5,
    reciprocal: (1 + 1 / 4 + 1 / 2) / 4,
    empty: 0.25,
  });
  assert.equal(figuresOf([]).atOne, 0);
});

test('groups are figured apart', () => {
  const outcomes = [
    judgeAnswer(query(['a'], 'Han'), ['a.html']),
    judgeAnswer(query(['a']), ['b.html']),
  ];
  const figures = figuresBy(outcomes, ({ script }) => script);
  assert.deepEqual(
    [...figures].map(([script, { atOne }]) => [script, atOne]),
    [
      ['Han', 1],
      ['Latin', 0],
    ],
  );
});
