import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { makeNotFound } from './make-not-found.ts';

const css = 'a{background:url(x.svg)}b{background:url("/rivers/images/y.svg")}';
const html =
  '<!doctype html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/rivers/assets/a.css">' +
  '<style>i{}</style><script>theme()</script></head><body><a href="/rivers/">Rivers</a>' +
  '<a href="aare.html#x">Aare</a><a href="#top">up</a><a href="https://example.org/">out</a>' +
  '<img src="images/y.svg" alt=""><script type="module" src="/rivers/assets/m.js"></script></body></html>';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('the page for unknown addresses stands alone under any address', () => {
  const asked: string[] = [];
  const alone = makeNotFound(html, {
    base: '/rivers/',
    readStyles: (path) => {
      asked.push(path);
      return css;
    },
  });
  const inlined =
    'a{background:url(/rivers/assets/x.svg)}b{background:url("/rivers/images/y.svg")}';
  assert.deepEqual(asked, ['assets/a.css']);
  assert.ok(alone.includes(`<style>${inlined}</style><style>i{}</style></head>`), alone);
  assert.ok(alone.includes(`style-src 'self' ${hashOf(inlined)} ${hashOf('i{}')};`), alone);
  assert.ok(
    alone.includes(
      '<body><a href="/rivers/">Rivers</a><a href="/rivers/aare.html#x">Aare</a><a href="#top">up</a>' +
        '<a href="https://example.org/">out</a><img src="/rivers/images/y.svg" alt=""></body>',
    ),
    alone,
  );
  assert.doesNotMatch(alone, /<script/);
});

test('a style sheet cannot end its own element', () => {
  const alone = makeNotFound(html, { base: '/rivers/', readStyles: () => 'a{content:"</style>"}' });
  assert.ok(alone.includes('a{content:"<\\/style>"}</style>'));
});
