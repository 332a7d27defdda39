import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, row, told } from './sample-row.ts';
import { doubtsOf, notesOf, viewsOf } from './row-remarks.ts';

test('every date but the first is a doubt, each with its sources', () => {
  const dates = [
    { value: date('1946'), sources: ['a'] },
    { value: date('1947'), sources: ['b'], note: 'older' },
  ] as const;
  assert.deepEqual(doubtsOf(row(told('1946', { dates }))), [
    { entities: [], word: 'also', claims: [dates[1]] },
  ]);
});

test('where a row speaks of several it is said of whom', () => {
  const succession = row(
    [
      told(['1946', '1945'], { entity: 'anna', bound: 'end' }),
      told(['1946', '1947'], { entity: 'bert' }),
    ],
    { shape: { type: 'succession', body: 'lake', post: 'x', label: 'X', acting: false } },
  );
  assert.deepEqual(
    doubtsOf(succession).map(({ entities, word }) => [entities, word]),
    [
      [['anna'], 'also until'],
      [['bert'], 'also from'],
    ],
  );
});

test('what is doubted of all is told once, of nobody by name', () => {
  const post = { type: 'relation', bound: 'begin', relation: 'x', label: 'X', to: 'lake' } as const;
  const both = row(
    [told(['1946', '1947'], { entity: 'anna' }), told(['1946', '1947'], { entity: 'bert' })],
    { shape: post },
  );
  assert.deepEqual(
    doubtsOf(both).map(({ entities, word }) => [entities, word]),
    [[[], 'also from']],
  );
});

test('the doubt of an event is not repeated for each who died in it', () => {
  const died = told(['1949', '1950'], { entity: 'bert', bound: 'on' });
  const details = [{ label: 'Died', bound: 'on', named: ['bert'], told: [died] }] as const;
  assert.equal(doubtsOf(row(told(['1949', '1950']), { details })).length, 1);
});

test('notes say of whom, unless they are said of all; views are kept apart from them', () => {
  const statements = [
    told('1946', { entity: 'anna', note: 'announced', accordingTo: 'A. Smith' }),
    told('1946', { entity: 'bert', note: 'announced' }),
    told('1946', { entity: 'cara', note: 'sworn in' }),
  ];
  assert.deepEqual(notesOf(statements), [
    { entities: ['anna', 'bert'], text: 'announced' },
    { entities: ['cara'], text: 'sworn in' },
  ]);
  assert.deepEqual(viewsOf(statements.slice(0, 1)), [
    { entities: [], text: 'according to A. Smith' },
  ]);
});
