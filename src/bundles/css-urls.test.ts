import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssUrls } from './css-urls.ts';

const table: [string, string[]][] = [
  ['a{background:url(a.svg)}', ['a.svg']],
  ['a{background:URL( "a b.svg" )}', ['a b.svg']],
  [`a{background:url('a.svg'),url(b.svg)}`, ['a.svg', 'b.svg']],
  ['@import "a.css";@import url(b.css);', ['a.css', 'b.css']],
  ['/* url(a.svg) */a{}', []],
  ['a{content:"url(a.svg)"}', []],
  [String.raw`a{content:"\"url(a.svg)"}`, []],
  ['a{background:url()}', []],
  ['@font-face{src:local("Georgia"),url(f.woff2) format("woff2")}', ['f.woff2']],
];

for (const [css, expected] of table) {
  test(`the addresses of ${css}`, () => {
    const found = cssUrls(css);
    assert.deepEqual(
      found.map(({ url }) => url),
      expected,
    );
    for (const { url, start, end } of found) assert.equal(css.slice(start, end), url);
  });
}
