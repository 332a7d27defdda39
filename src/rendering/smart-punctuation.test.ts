import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smartText } from './smart-punctuation.ts';

const english: [string, string, string][] = [
  ['quotation marks', `"One" and 'two'`, '“One” and ‘two’'],
  ['marks within marks', `"'Go,' he said"`, '“‘Go,’ he said”'],
  ['marks after brackets and dashes', `("one") — "two"`, '(“one”) — “two”'],
  ['a closing mark after punctuation', `"One." "Two!" ("three".)`, '“One.” “Two!” (“three”.)'],
  ['apostrophes', `it's the rivers' end, Xi'an`, 'it’s the rivers’ end, Xi’an'],
  ['decades', `the '40s, in '46.`, 'the ’40s, in ’46.'],
  ['quoted numbers', `'46' and '12,000 men'`, '‘46’ and ‘12,000 men’'],
  ['ranges', 'in 1946-47, pp. 12-15, p.3-4 and (3-5).', 'in 1946–47, pp. 12–15, p.3–4 and (3–5).'],
  ['dates stay', '1946-07-01 and 01-07-1946', '1946-07-01 and 01-07-1946'],
  [
    'marks of shelves and types stay',
    'FO 371-4-2, d935-x, a1-2, 10.1000/1-2',
    'FO 371-4-2, d935-x, a1-2, 10.1000/1-2',
  ],
  ['dashes', 'one -- two --- three', 'one – two — three'],
  ['options stay', 'run check --strict', 'run check --strict'],
  ['rules stay', 'a ---- b', 'a ---- b'],
  ['ellipses', 'and so on... and on....', 'and so on… and on....'],
  ['what is set already', '“One”, it’s 1946–47…', '“One”, it’s 1946–47…'],
  ['nothing at all', '', ''],
];

for (const [name, input, expected] of english) {
  test(`British English: ${name}`, () => {
    assert.equal(smartText(input, 'en-GB'), expected);
    assert.equal(smartText(expected, 'en-GB'), expected);
  });
}

test('each language has its own quotation marks', () => {
  const text = `"a 'b'" it's`;
  assert.equal(smartText(text, 'de-AT'), '„a ‚b‘“ it’s');
  assert.equal(smartText(text, 'ru'), '«a „b“» it’s');
  assert.equal(smartText('"a"', 'fr'), '«\u00a0a\u00a0»');
  assert.equal(smartText('"a"', 'tlh'), '“a”');
});
