import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outline } from './outline.ts';
import { parseBody } from './parse-body.ts';
import { walkTree } from './walk-tree.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(fixtures)) {
  test(`as in fixtures/${name}`, () => {
    const text = readFileSync(join(fixtures, name, 'input.mdx'), 'utf8');
    const bodyStart = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0].length ?? 0;
    const { body, problems } = parseBody({ path: 'input.mdx', text }, bodyStart);
    const expectation = join(fixtures, name, 'expected.txt');
    const found = outline(body, problems);
    if (process.env['UPDATE']) writeFileSync(expectation, found);
    assert.ok(existsSync(expectation), `${expectation} is missing: read it after UPDATE=1`);
    assert.equal(found, readFileSync(expectation, 'utf8').replaceAll('\r\n', '\n'));
  });
}

test('an empty body is a body', () => {
  const text = '---\ntitle: x\n---\n';
  const { body, problems } = parseBody({ path: 'x.mdx', text }, text.length);
  assert.deepEqual([body.tree.children, body.headings, problems], [[], [], []]);
});

test('Windows line endings are ordinary', () => {
  const text =
    'One  [[volga|the\r\n  Volga]] \\* end.[@a,\r\np. 1]\r\n\r\n> quoted\r\n> <Cite source="a" />\r\n';
  const { body, problems } = parseBody({ path: 'x.mdx', text }, 0);
  const found = outline(body, problems);
  assert.match(found, /entityLink wiki volga\n\s+text "the\\r\\nVolga" from "the\\r\\n {2}Volga"/);
  assert.match(found, /citation \[\{"key":"a","locator":"p. 1"\}\]/);
  assert.match(found, /text "quoted\\n" from "quoted\\r\\n> "/);
});

test('what stands in the front matter is not read', () => {
  const front = '---\ntitle: "[[x]] <b> {1}"\nsummary: "é😀"\n---\n';
  const { body, problems } = parseBody({ path: 'x.mdx', text: `${front}Text` }, front.length);
  assert.deepEqual(problems, []);
  walkTree(body.tree, (node) => {
    if (node.type === 'text') assert.equal(node.position?.start.offset, front.length);
  });
});

test('every fix that is offered leaves one problem less', () => {
  const texts = [
    'It is <5 km',
    'a {b',
    'a {b} c',
    '# Title',
    '| a |\n|---|\n| [[a|b]] |',
    'a\u0001b',
  ];
  for (const text of texts) {
    const [problem] = parseBody({ path: 'x.mdx', text }, 0).problems;
    assert.ok(problem?.fix, text);
    const { start, end, text: written } = problem.fix;
    const fixed = text.slice(0, start) + written + text.slice(end);
    assert.deepEqual(parseBody({ path: 'x.mdx', text: fixed }, 0).problems, [], fixed);
  }
});

test('a line may be long, but not without end', () => {
  const words = 'word '.repeat(5_000);
  const [problem] = parseBody({ path: 'x.mdx', text: `short\n${words}` }, 0).problems;
  assert.deepEqual([problem?.code, problem?.line], ['line-too-long', 2]);
  assert.deepEqual(parseBody({ path: 'x.mdx', text: words.slice(0, 20_000) }, 0).problems, []);
});
