import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFigures } from './check-figures.ts';
import { figureKey, figuresIn } from './figure-request.ts';
import { parseBody } from './parse-body.ts';

const known = {
  ids: new Set(['great-flood', 'river-board', 'volga']),
  postsOf: (id: string) => ({ 'river-board': ['head', 'clerk'], volga: [] })[id],
  maps: ['basins'],
};

function shown(text: string): string[] {
  const { body, problems } = parseBody({ path: 'volga.mdx', text }, 0);
  assert.deepEqual(problems, []);
  return checkFigures(body, 'volga', known).map(
    ({ code, line, column, length, hint }) => `${code} ${line}:${column}+${length} ${hint ?? ''}`,
  );
}

test('figures of what exists are no problem, nor is one of the article itself', () => {
  const text =
    '<Terms of="river-board" post="head" />\n\n<Terms />\n\n<Parties of="great-flood" />\n\n' +
    '<Map of="basins" on="1946-07-01" caption="The basins." />';
  assert.deepEqual(shown(text), []);
});

test('an unknown entity, post or map is told with what was meant', () => {
  assert.deepEqual(shown('<Parties of="great-floot" />'), [
    'entity-unknown 1:10+16 Did you mean `great-flood`?',
  ]);
  assert.match(shown('<Terms of="omsk" />')[0] ?? '', /articles\/<kind>\/omsk.mdx/);
  assert.deepEqual(shown('<Terms of="river-board" post="haed" />'), [
    'post-unknown 1:25+11 Did you mean `head`?',
  ]);
  assert.deepEqual(shown('<Terms of="river-board" post="cook" />'), [
    'post-unknown 1:25+11 Its posts: `head`, `clerk`.',
  ]);
  assert.deepEqual(shown('<Terms post="cook" />'), [
    'post-unknown 1:8+11 Declare it there under `posts`.',
  ]);
  assert.deepEqual(shown('<Map of="basin" on="1946-07-01" />'), [
    'map-unknown 1:6+10 Did you mean `basins`?',
  ]);
});

test('a map is of one day, which can be read', () => {
  assert.deepEqual(shown('<Map of="basins" on="1 July 1946" />'), [
    'date-invalid 1:18+16 Write `1946-07-01`.',
  ]);
  for (const on of ['1946-07', '1946-07-01?', '1946-07-01/1946-07-02']) {
    assert.match(shown(`<Map of="basins" on="${on}" />`)[0] ?? '', /^date-invalid .*YYYY-MM-DD/);
  }
});

test('equal requests have one key, whatever else is said of the figure', () => {
  const { body } = parseBody(
    {
      path: 'x.mdx',
      text:
        '<Map of="basins" on="1946-07-01" />\n\n<Map on="1946-07-01" of="basins" caption="c" />\n\n' +
        '<Terms of="a" />\n\n<Terms of="a" post="b" />\n\n<Parties of="a" />',
    },
    0,
  );
  const keys = figuresIn(body).map(({ request }) => figureKey(request));
  assert.equal(new Set(keys).size, 4);
  assert.equal(keys[0], keys[1]);
});
