import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { writeXhtml } from './write-xhtml.ts';

const xhtml = (html: string): string => writeXhtml(parseFragment(html).childNodes);

test('HTML becomes XML: closed, quoted, escaped, without comments', () => {
  assert.equal(
    xhtml('<p class=a>Fish &amp; “chips”<br>1 &lt; 2<!-- no --><img src="a.png" alt=\'say "x"\'>'),
    '<p class="a">Fish &amp; “chips”<br/>1 &lt; 2<img src="a.png" alt="say &quot;x&quot;"/></p>',
  );
  // An empty element that is not void: as `<td/>` a reader of HTML would take it for open.
  assert.equal(xhtml('<div></div>'), '<div></div>');
});

test('what XML cannot hold is left out', () => {
  assert.equal(xhtml('a\u0001b\u{10ffff}\ufffe'), 'ab\u{10ffff}');
});

test('a language is said in both vocabularies', () => {
  assert.equal(xhtml('<i lang="ug-Arab">ئ</i>'), '<i lang="ug-Arab" xml:lang="ug-Arab">ئ</i>');
});

test('a drawing brings its namespaces and keeps its letter case', () => {
  assert.equal(
    xhtml('<svg viewbox="0 0 1 1"><lineargradient></lineargradient><use href="#a"></use></svg>'),
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"><linearGradient/><use xlink:href="#a"/></svg>',
  );
});
