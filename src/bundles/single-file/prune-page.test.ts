import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serializeOuter } from 'parse5';
import { prunePage } from './prune-page.ts';

const page = `<!doctype html><html lang="en" dir="ltr"><head><title>Rhine – Rivers</title>
<script data-theme-script>theme()</script><link rel="stylesheet" href="a.css"></head><body>
<p class="offline-notice">Unzip</p><a class="skip-link" href="#text">Skip</a><div class="frame">
<script src="s.js"></script><header class="site-header"><form class="search-box"></form></header>
<main><h2>Course</h2><a class="anchor" href="#course">#</a><form></form>
<sup class="cite"><a href="#n" aria-label="Note 1: Atlas">1</a></sup>
<span class="backrefs">↑<a href="#1">1</a><a href="#2">2</a></span>
<a class="external" rel="external noopener" href="https://example.org" data-id="x">E</a>
<template class="short-notes"></template></main>
<section class="site-tools"></section><footer class="site-footer"></footer></div></body></html>`;

test('a page is taken apart: what all share, and its own', () => {
  const { title, root, sheets, headScript, head, tools, foot, body } = prunePage(page);
  assert.equal(title, 'Rhine – Rivers');
  assert.deepEqual(
    root.map(({ name }) => name),
    ['lang', 'dir'],
  );
  assert.deepEqual(sheets, ['a.css']);
  assert.equal(headScript, 'theme()');
  assert.deepEqual(
    [head, tools, foot].map((part) => part?.tagName),
    ['header', 'section', 'footer'],
  );
  assert.deepEqual(
    body.map(({ tagName }) => tagName),
    ['main'],
  );
  assert.match(head ? serializeOuter(head) : '', /search-box/);
});

test('what only a site can offer is left out, and what is said twice', () => {
  const [main] = prunePage(page).body;
  assert.ok(main);
  const html = serializeOuter(main).replaceAll('\n', '');
  assert.equal(
    html,
    '<main><h2>Course</h2><sup class="cite"><a href="#n">1</a></sup>' +
      '<span class="backrefs">↑<a href="#1">1</a></span>' +
      '<a class="external" href="https://example.org">E</a></main>',
  );
});
