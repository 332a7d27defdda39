import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../dates/date-pieces.ts';
import { day, dated } from './small-corpus.ts';
import { statementRemarks } from './statement-remarks.ts';

const until = [
  { value: day('1912-05'), sources: ['letters'], note: 'by his own account' },
  { value: day('1913'), sources: ['programme'] },
] as const;

test('where sources differ each value is told, with its source and note', () => {
  const [remark] = statementRemarks({ ...dated('1900'), until }, 'en-GB');
  assert.ok(remark?.type === 'differ');
  assert.equal(remark.on, 'end');
  assert.deepEqual(
    remark.claims.map(({ pieces, sources, note }) => [wordsOf(pieces), sources, note]),
    [
      ['May 1912', ['letters'], 'by his own account'],
      ['1913', ['programme'], undefined],
    ],
  );
});

test('the view of somebody is told first, the note of the whole last', () => {
  const said = { ...dated(), accordingTo: 'Clara', note: 'with pay' };
  const from = [{ value: day('1900'), sources: [], note: 'first heard' }] as const;
  assert.deepEqual(statementRemarks({ ...said, from }, 'en-GB'), [
    { type: 'words', text: 'According to Clara' },
    { type: 'words', text: 'Beginning: first heard' },
    { type: 'words', text: 'with pay' },
  ]);
});

test('a plain statement has no remarks', () => {
  assert.deepEqual(statementRemarks(dated('1900', '1901'), 'en-GB'), []);
});
