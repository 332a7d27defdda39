import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareProblems } from './compare-problems.ts';
import { problemAt, type Problem } from './problem.ts';

const problem = (path: string, at: number, message: string): Problem =>
  problemAt('link-wanted', { path, text: 'a\nb\nc\nd\n' }, at, at + 1, { message });

test('what was told is not told again when only its line has moved', () => {
  const before = [problem('a.mdx', 0, 'Nobody wrote `x`.')];
  const now = [problem('a.mdx', 4, 'Nobody wrote `x`.')];
  assert.deepEqual(compareProblems(before, now), { fresh: [], mended: [] });
});

test('what came and what went are told apart', () => {
  const [stays, goes, comes] = [
    problem('a.mdx', 0, 'Nobody wrote `x`.'),
    problem('a.mdx', 2, 'Nobody wrote `y`.'),
    problem('b.mdx', 2, 'Nobody wrote `y`.'),
  ];
  assert.deepEqual(compareProblems([stays, goes], [stays, comes]), {
    fresh: [comes],
    mended: [goes],
  });
});

test('the same mistake made twice is mended once at a time', () => {
  const [one, two] = [problem('a.mdx', 0, 'Same.'), problem('a.mdx', 2, 'Same.')];
  assert.deepEqual(compareProblems([one, two], [two]), { fresh: [], mended: [two] });
  assert.deepEqual(compareProblems([two], [one, two]), { fresh: [two], mended: [] });
});
