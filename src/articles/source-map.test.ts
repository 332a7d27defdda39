import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from 'mdast';
import { nastyTexts } from './nasty-text.ts';
import { parseBody } from './parse-body.ts';
import { sourceOffset } from './source-map.ts';
import { walkTree } from './walk-tree.ts';

/** The first text node that holds `needle`, and the source from there on. */
function sourceAt(text: string, needle: string): string {
  const file = { path: 'x.mdx', text };
  let found: string | undefined;
  walkTree(parseBody(file, 0).body.tree, (node) => {
    if (node.type !== 'text' || found !== undefined) return;
    const at = node.value.indexOf(needle);
    if (at !== -1) found = text.slice(sourceOffset(file, node, at));
  });
  assert.ok(found !== undefined, `no text holds ${needle}`);
  return found;
}

test('plain text is found where it stands', () => {
  assert.equal(sourceAt('Rivers of *Europe*: Volga', 'Volga'), 'Volga');
});

test('offsets are UTF-16 units, also behind characters outside of the basic plane', () => {
  assert.equal(sourceAt('😀 𝔄 é \\* Volga', 'Volga'), 'Volga');
});

test('an escaped character is found at its backslash', () => {
  assert.equal(sourceAt('a \\[[Volga]]', '[[Volga'), '\\[[Volga]]');
  assert.equal(sourceAt('a \\* \\\\ \\_ Volga', 'Volga'), 'Volga');
});

test('a backslash before a letter is a backslash', () => {
  assert.equal(sourceAt('C:\\new \\* Volga', 'new'), 'new \\* Volga');
});

test('character references count as what they mean', () => {
  assert.equal(sourceAt('a &amp; &#169; &#x1F600; &ngE; Volga', 'Volga'), 'Volga');
  assert.equal(sourceAt('&nosuch; &amp; Volga', 'Volga'), 'Volga');
  assert.equal(sourceAt('a &amp; b', '&'), '&amp; b');
});

test('continuation lines lose their markers and indents', () => {
  assert.equal(sourceAt('> one\n>   two\n> Volga', 'Volga'), 'Volga');
  assert.equal(sourceAt('- one\n\t  two\n  Volga', 'Volga'), 'Volga');
  assert.equal(sourceAt('> - one\n>   Volga', 'Volga'), 'Volga');
  assert.equal(sourceAt('one \n   Volga', 'Volga'), 'Volga');
});

test('an escaped marker begins a continuation line', () => {
  assert.equal(sourceAt('> one\n> \\> Volga', '> Volga'), '\\> Volga');
});

test('CRLF is one line ending', () => {
  assert.equal(sourceAt('> one\r\n> two \\* x\r\n> Volga\r\n', 'Volga'), 'Volga\r\n');
});

test('an escaped bar in a table is a bar', () => {
  assert.equal(sourceAt('| a |\n|---|\n| x \\| y Volga |', 'Volga'), 'Volga |');
  assert.equal(sourceAt('> | a |\n> |---|\n> | x \\| y Volga |', 'Volga'), 'Volga |');
});

test('an offset beyond the value is the end of the node', () => {
  const file = { path: 'x.mdx', text: 'a \\* b *c*' };
  const [paragraph] = parseBody(file, 0).body.tree.children;
  assert.ok(paragraph?.type === 'paragraph');
  const node = paragraph.children[0] as Text;
  assert.equal(sourceOffset(file, node, node.value.length), 7);
  assert.equal(sourceOffset(file, node, 99), 7);
});

test('in any text, every letter of a value is the letter of the source', () => {
  let compared = 0;
  for (const text of nastyTexts(3, 3000)) {
    const file = { path: 'x.mdx', text };
    const { body, problems } = parseBody(file, 0);
    if (problems.some(({ code }) => code === 'markdown-invalid')) continue;
    walkTree(body.tree, (node, parent) => {
      if (node.type !== 'text' || parent.type === 'entityLink') return;
      for (let at = 0; at < node.value.length; at++) {
        const character: string = node.value[at] ?? '';
        if (!/[\p{L}\p{N}]/u.test(character)) continue;
        const source: string | undefined = text[sourceOffset(file, node, at)];
        if (source === '&') continue;
        compared++;
        assert.equal(source, character, JSON.stringify({ text, value: node.value, at }));
      }
    });
  }
  assert.ok(compared > 10_000, String(compared));
});
