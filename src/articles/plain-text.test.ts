import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from './parse-body.ts';
import { countWords, plainText } from './plain-text.ts';

function textOf(text: string): string {
  return plainText(parseBody({ path: 'x.mdx', text }, 0).body.tree);
}

test('markup, citations and note numbers are not heard', () => {
  assert.equal(
    textOf('The *great* [[volga|river]] `Ra`.[@smith, p. 1][^1] <Name lang="ru">Волга</Name>\n'),
    'The great river Ra.[^1] Волга',
  );
  assert.equal(textOf('A note.[^1]\n\n[^1]: Below.'), 'A note.\nBelow.');
});

test('each block is a line, each run of white space a space', () => {
  assert.equal(
    textOf('one\r\ntwo  \nthree\n\n## Head\n\n- a\n- b\n\n| c | d |\n|---|---|'),
    'one two three\nHead\na\nb\nc\nd',
  );
});

test('words are counted in scripts with spaces, characters in Han', () => {
  assert.equal(countWords(''), 0);
  assert.equal(countWords("The river's well-known name is 長江, in 1946–47."), 10);
  assert.equal(countWords('نهر النيل'), 2);
});
