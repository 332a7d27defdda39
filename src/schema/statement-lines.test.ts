import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementLines } from './statement-lines.ts';

const linesOf = (text: string) => {
  const start = text.indexOf('\n') + 1;
  return statementLines(text, start, text.lastIndexOf('---'));
};

const file = `---
title: Lake
born: 1900
holds:
  - post: lake#mayor
    from:
      oneOf:
        - { on: 1950, source: a }
        - { on: 1951, source: b }
  - { post: lake#judge }

  # a remark
  - post: lake#smith
relations:
- { type: lived-in, to: lake }
- { type: lived-in, to: hill }
control: [{ by: a }, { by: b }]
---
`;

describe('the line on which a statement begins', () => {
  it('is that of the item, in a list of any indent', () => {
    const lineOf = linesOf(file);
    assert.deepEqual(
      [lineOf('born'), lineOf('holds', 0), lineOf('holds', 1), lineOf('holds', 2)],
      [3, 5, 10, 13],
    );
    assert.deepEqual([lineOf('relations', 0), lineOf('relations', 1)], [15, 16]);
  });

  it('is that of the key where the items share it', () => {
    assert.equal(linesOf(file)('control', 1), 17);
  });

  it('is the first for what is not there', () => {
    assert.equal(linesOf(file)('died'), 1);
  });

  it('is the same with the line endings of another system', () => {
    assert.equal(linesOf(file.replaceAll('\n', '\r\n'))('relations', 1), 16);
  });
});
