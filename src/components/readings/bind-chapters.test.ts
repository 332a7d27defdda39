import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bindChapters } from './bind-chapters.ts';

const anchors = new Map([
  ['books.html#lee', 'book_lee'],
  ['aare.html', 'aare'],
  ['rhine.html', 'rhine'],
  ['rivers.html#inn', 'inn'],
]);
const bind = (aare: string, rhine = '', inn = '') =>
  bindChapters(
    `<section data-chapter="aare">${aare}</section><section data-chapter="rhine">${rhine}</section><section data-chapter="inn">${inn}</section>`,
    anchors,
  );
/** What becomes of the inside of the first chapter. */
const bound = (aare: string, rhine?: string, inn?: string) =>
  /^<section id="aare">(.*?)<\/section>/.exec(bind(aare, rhine, inn))?.[1];

describe('bindChapters', () => {
  it('gives every chapter its id, and every anchor one of its own', () => {
    assert.equal(
      bind('<p id="course">a</p>', '<p id="course">b</p>', '<p>c</p>'),
      '<section id="aare"><p id="aare_course">a</p></section>' +
        '<section id="rhine"><p id="rhine_course">b</p></section>' +
        '<section id="inn"><p>c</p></section>',
    );
  });

  it('leads from a mark to the note of its own chapter', () => {
    assert.equal(
      bound('<a href="#cite-1">1</a><li id="cite-1"></li>', '<li id="cite-1"></li>'),
      '<a href="#aare_cite-1">1</a><li id="aare_cite-1"></li>',
    );
  });

  it('leads to a chapter, to its section, and to an entry that is one', () => {
    assert.equal(bound('<a href="rhine.html">R</a>'), '<a href="#rhine">R</a>');
    assert.equal(
      bound('<a href="rhine.html#delta">R</a>', '<h2 id="delta"></h2>'),
      '<a href="#rhine_delta">R</a>',
    );
    assert.equal(bound('<a href="rhine.html#names">R</a>'), '<a href="#rhine">R</a>');
    assert.equal(bound('<a href="rivers.html#inn">I</a>'), '<a href="#inn">I</a>');
  });

  it('leads to what else has a place in the booklet', () => {
    assert.equal(bound('<a href="books.html#lee">L</a>'), '<a href="#book_lee">L</a>');
  });

  it('leaves what is not bound with it where it is', () => {
    const outside =
      '<a href="rivers.html">all</a><a href="rivers.html#drau">D</a><a href="https://example.org/#aare">x</a>';
    assert.equal(bound(outside), outside);
    assert.equal(bound('<a href="#members">m</a>'), '<a href="aare.html#members">m</a>');
  });

  it('binds what names an element, for forms, for assistive technology and in drawings', () => {
    assert.equal(
      bound(
        '<h2 id="a">A</h2><p id="b">B</p><nav aria-labelledby="a b"></nav><label for="a"></label><svg><path fill="url(#b)"></path><use href="#a"></use></svg>',
      ),
      '<h3 id="aare_a">A</h3><p id="aare_b">B</p><nav aria-labelledby="aare_a aare_b"></nav><label for="aare_a"></label><svg><path fill="url(#aare_b)"></path><use href="#aare_a"></use></svg>',
    );
  });

  it('names a chapter by its title, which alone stays on its level', () => {
    assert.match(
      bindChapters(
        '<section data-chapter="aare" aria-labelledby="title"><h2 class="chapter-title" id="title">Aare</h2><h2>Course</h2><h5>Deep</h5></section>',
        anchors,
      ),
      /^<section aria-labelledby="aare_title" id="aare"><h2 class="chapter-title" id="aare_title">Aare<\/h2><h3>Course<\/h3><h6>Deep<\/h6>/,
    );
  });

  it('fetches pictures at once and leaves out links of headings to themselves', () => {
    assert.equal(
      bound('<div class="heading"><h3 id="a">A</h3><a class="anchor" href="#a">#</a></div>'),
      '<div class="heading"><h4 id="aare_a">A</h4></div>',
    );
    assert.equal(bound('<img loading="lazy" src="a.svg">'), '<img src="a.svg">');
  });

  it('opens what is folded, but for how a map was made', () => {
    const about = '<details class="map-about"><summary>About</summary></details>';
    assert.equal(bound(about), about);
    assert.equal(
      bound('<details><summary>2 more</summary></details><details open=""></details>'),
      '<details open=""><summary>2 more</summary></details><details open=""></details>',
    );
  });

  it('keeps as text what is text', () => {
    const text = '<p title="&quot;x&quot;">&lt;b id="x"&gt; &amp;amp;</p>';
    assert.equal(bound(text), text);
  });
});
