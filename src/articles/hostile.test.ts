import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { nastyTexts } from './nasty-text.ts';
import { parseBody } from './parse-body.ts';

const parse = (text: string) => parseBody({ path: 'x.mdx', text }, 0);

test('whatever the text, a body is read without throwing, and problems lie within the text', () => {
  for (const text of nastyTexts(7, 3000)) {
    const { problems } = parse(text);
    const lines = text.split('\n');
    for (const { line, column, length, code } of problems) {
      const width = (lines[line - 1] ?? '').length;
      assert.ok(
        line <= lines.length && column >= 1 && column - 1 <= width && length >= 1,
        `${code} at ${line}:${column} of ${JSON.stringify(text)}`,
      );
    }
  }
});

test('the same text gives the same tree and the same problems', () => {
  for (const text of nastyTexts(11, 100)) assert.deepEqual(parse(text), parse(text));
});

const attacks: Record<string, string> = {
  'nested tags': '<Note>\n'.repeat(10_000),
  'nested and closed tags': '<Note>\n'.repeat(10_000) + '</Note>\n'.repeat(10_000),
  'tags in one line': '<Name lang="ar">'.repeat(1_000),
  'nested quotations': '> '.repeat(9_000) + 'a',
  'nested lists': '- '.repeat(9_000) + 'a',
  'numbered lists': '1. '.repeat(6_000) + 'a',
  'deep indents': Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join(
    '\n',
  ),
  'open braces': '{\n'.repeat(10_000),
  'nested emphasis': '*a '.repeat(3_000) + 'b*'.repeat(3_000),
  'a very long line': 'é *a* '.repeat(10_000),
};

for (const [name, text] of Object.entries(attacks)) {
  test(`${name} are answered quickly with a problem`, () => {
    const start = performance.now();
    const { problems, body } = parse(text);
    assert.ok(performance.now() - start < 2_000);
    assert.ok(problems.some(({ severity }) => severity === 'error'));
    assert.deepEqual(body.tree.children, []);
  });
}

test('many brackets cost no more than their length', () => {
  const start = performance.now();
  parse('[[ \\* '.repeat(3_000).replace(/(.{60})/g, '$1\n'));
  parse('[@a \\* '.repeat(3_000).replace(/(.{60})/g, '$1\n'));
  parse('[[a|*b* '.repeat(3_000).replace(/(.{60})/g, '$1\n'));
  assert.ok(performance.now() - start < 4_000);
});

test('two hundred levels are enough for everybody, and ten are not too many', () => {
  assert.deepEqual(parse(`${'> '.repeat(10)}text`).problems, []);
  assert.equal(parse(`${'> '.repeat(201)}text`).problems[0]?.code, 'nesting-too-deep');
});
