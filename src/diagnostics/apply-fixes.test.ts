import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyFixes } from './apply-fixes.ts';
import { problemAt, type Fix } from './problem.ts';

const problem = (text: string, fix: Fix) =>
  problemAt('field-unknown', { path: 'a.mdx', text }, fix.start, fix.end, { message: 'x', fix });

const fixed = (text: string, ...fixes: Fix[]) =>
  applyFixes(
    text,
    fixes.map((fix) => problem(text, fix)),
  );

test('an edit changes what it names, line endings included nowhere', () => {
  const text = 'a: 1\r\nb: 2\r\n';
  assert.equal(fixed(text, { start: 6, end: 7, text: 'bee' }).text, 'a: 1\r\nbee: 2\r\n');
});

test('of edits that overlap the first is applied, and the others wait', () => {
  const { text, applied } = fixed(
    'abcdef',
    { start: 2, end: 4, text: 'X' },
    { start: 0, end: 3, text: 'Y' },
    { start: 4, end: 5, text: 'Z' },
  );
  assert.equal(text, 'YdZf');
  assert.equal(applied.length, 2);
});

test('two who write at one place are not both heard, two who say the same are one', () => {
  const insert = (text: string) => ({ start: 1, end: 1, text });
  assert.equal(fixed('ab', insert('\\'), insert('#')).text, 'a\\b');
  const same = fixed('ab', insert('\\'), insert('\\'));
  assert.deepEqual([same.text, same.applied.length], ['a\\b', 1]);
});

test('what is written already, or lies outside of the text, is no edit', () => {
  const { applied } = fixed('ab', { start: 0, end: 1, text: 'a' }, { start: 1, end: 9, text: 'x' });
  assert.deepEqual(applied, []);
});

test('whatever the edits, nothing outside of them changes', () => {
  const fix = fc.record({ start: fc.nat(20), end: fc.nat(20), text: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.string({ minLength: 8, maxLength: 20 }), fc.array(fix), (text, fixes) => {
      const { text: result, applied } = fixed(text, ...fixes);
      const edits = applied.flatMap((each) => each.fix ?? []);
      let kept = '';
      let expected = '';
      let done = 0;
      for (const { start, end, text: written } of edits) {
        assert.ok(start >= done, 'edits do not overlap');
        kept = text.slice(done, start);
        expected += kept + written;
        done = end;
      }
      assert.equal(result, expected + text.slice(done));
    }),
  );
});
