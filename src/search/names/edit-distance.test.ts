import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countEdits, lacksLetters, letterMask } from './edit-distance.ts';

test('a letter too many, too few, wrong, or swapped with the next is one edit', () => {
  for (const typed of ['rhinee', 'rhne', 'rhune', 'rihne']) {
    assert.equal(countEdits(typed, 'rhine', 2).whole, 1, typed);
  }
  assert.equal(countEdits('rhine', 'rhine', 2).whole, 0);
  assert.equal(countEdits('hrien', 'rhine', 2).whole, 2);
});

test('the nearest beginning of a longer text counts, too', () => {
  assert.deepEqual(countEdits('rihne', 'rhinefall', 2), { whole: 3, prefix: 1 });
  assert.deepEqual(countEdits('rhine', 'rh', 2), { whole: 3, prefix: 3 });
});

test('more than the most is one more than the most', () => {
  assert.deepEqual(countEdits('rhine', 'danube', 1), { whole: 2, prefix: 2 });
});

/** The textbook's table, with every cell. */
function alignment(a: string, b: string): number {
  const cells = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)),
  );
  const cell = (row: number, at: number): number => cells[row]?.[at] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    for (let at = 1; at <= b.length; at += 1) {
      const isSame = a[row - 1] === b[at - 1];
      let edits = Math.min(
        cell(row - 1, at) + 1,
        cell(row, at - 1) + 1,
        cell(row - 1, at - 1) + (isSame ? 0 : 1),
      );
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        edits = Math.min(edits, cell(row - 2, at - 2) + 1);
      const line = cells[row];
      if (line) line[at] = edits;
    }
  }
  return cell(a.length, b.length);
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'z'), maxLength: 12 });

test('it is the whole table, given up early', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 3 }), (typed, name, most) => {
      const { whole, prefix } = countEdits(typed, name, most);
      assert.equal(whole, Math.min(alignment(typed, name), most + 1));
      const beginnings = Array.from({ length: name.length + 1 }, (_, end) => name.slice(0, end));
      const nearest = Math.min(...beginnings.map((beginning) => alignment(typed, beginning)));
      assert.equal(prefix, Math.min(nearest, most + 1));
    }),
  );
});

test('who lacks too many letters is far away', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 2 }), (typed, name, most) => {
      if (!lacksLetters(letterMask(typed), letterMask(name), most)) return;
      const { whole, prefix } = countEdits(typed, name, most);
      assert.deepEqual([whole, prefix], [most + 1, most + 1]);
    }),
  );
});
