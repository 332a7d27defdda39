import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAutomaton, findOccurrences } from './automaton.ts';
import { randomNumbers } from './random-numbers.ts';

function occurrences(names: string[], text: string): string[] {
  const automaton = buildAutomaton(names);
  return findOccurrences(automaton, text).map(
    ({ start, end, pattern }) => `${start}-${end} ${automaton.patterns[pattern]}`,
  );
}

test('finds names inside names and overlapping ones', () => {
  assert.deepEqual(occurrences(['he', 'she', 'his', 'hers'], 'ushers'), [
    '1-4 she',
    '2-4 he',
    '2-6 hers',
  ]);
});

test('finds names of every script', () => {
  assert.deepEqual(occurrences(['長江', '江蘇', 'Волга', 'مكتبة'], '長江蘇 Волга مكتبة'), [
    '0-2 長江',
    '1-3 江蘇',
    '4-9 Волга',
    '10-15 مكتبة',
  ]);
});

test('without names finds nothing; empty names and repetitions are left out', () => {
  assert.deepEqual(occurrences([], 'Rhine'), []);
  assert.deepEqual(occurrences(['', 'Rhine', 'Rhine'], 'Rhine'), ['0-5 Rhine']);
});

test('equals a naive search', () => {
  const random = randomNumbers(1946);
  const word = (longest: number, letters: string) =>
    Array.from({ length: 1 + random(longest) }, () => letters[random(letters.length)]).join('');
  for (let round = 0; round < 300; round += 1) {
    const letters = round % 2 ? 'ab' : 'aб江 ';
    const names = [...new Set(Array.from({ length: 1 + random(12) }, () => word(5, letters)))];
    const text = word(60, letters);
    const naive: string[] = [];
    for (const name of names) {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        naive.push(`${at}-${at + name.length} ${name}`);
      }
    }
    assert.deepEqual(occurrences(names, text).sort(), naive.sort());
  }
});

test('common beginnings are kept once', () => {
  const automaton = buildAutomaton(['Rhine', 'Rhineland', 'Rhone']);
  assert.equal(automaton.unit.length, 1 + 'Rhineland'.length + 'one'.length);
});
