import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindLeaf, placesOf, type Binding } from './bind-leaf.ts';
import { outlineLeaf, readLeaf } from './leaf.ts';
import { markNotes } from './mark-notes.ts';
import { writeXhtml } from './write-xhtml.ts';

/** A text, bound with a page about Bo and one that has several things. */
function bind(main: string, binding: Binding = {}): string {
  const pages = {
    'ada.html': main,
    'bo.html': '<h1 id="life">Bo</h1>',
    'list.html': '<p id="cy">Cy</p>',
  };
  const leaves = Object.entries(pages).flatMap(
    ([address, text]) => readLeaf(address, `<main>${text}</main>`) ?? [],
  );
  const [first] = leaves;
  if (!first) return '';
  bindLeaf(first, placesOf(leaves.map(outlineLeaf)), binding);
  markNotes(first.body);
  return writeXhtml(first.body.childNodes);
}

test('a link leads to the leaf with its target', () => {
  assert.equal(bind('<a href="bo.html">'), '<a href="bo.xhtml"></a>');
  assert.equal(bind('<a href="bo.html#life">'), '<a href="bo.xhtml#life"></a>');
  assert.equal(bind('<a href="bo.html#cut-away">'), '<a href="bo.xhtml"></a>');
  assert.equal(bind('<b id="x"></b><a href="ada.html#x">'), '<b id="x"></b><a href="#x"></a>');
  assert.equal(bind('<a href="https://example.org/">'), '<a href="https://example.org/"></a>');
});

test('a link out of the book leads to the site, or is its words', () => {
  assert.equal(bind('<a href="dee.html#x" class="auto">Dee</a>'), '<span class="auto">Dee</span>');
  assert.equal(
    bind('<a href="dee.html#x">Dee</a>', { hosted: 'https://example.org/e/' }),
    '<a href="https://example.org/e/dee.html#x">Dee</a>',
  );
  assert.equal(
    bind('<a href="wanted.html#x" class="wanted">X</a>', { hosted: 'https://example.org/' }),
    '<span class="wanted">X</span>',
  );
  assert.equal(bind('<a href="#gone">x</a>', { hosted: 'https://example.org/' }), '<span>x</span>');
});

test('a page that is a part of another is found there, and leads nowhere within it', () => {
  const aliases = new Map([['source-cy.html', 'list.html#cy']]);
  assert.equal(bind('<a href="source-cy.html">', { aliases }), '<a href="list.xhtml#cy"></a>');
  const own = new Map([['source-x.html', 'ada.html#x']]);
  assert.equal(
    bind('<p id="x"><a href="source-x.html">X</a></p>', { aliases: own }),
    '<p id="x"><span>X</span></p>',
  );
});

test('anchors are names of XML, wherever they are named', () => {
  assert.equal(
    bind(
      '<a href="#a:1">x</a><i id="a:1" aria-labelledby="a:1 gone"></i><svg><path id="9" fill="url(#a:1)"/></svg>',
    ).replace(/ xmlns(:xlink)?="[^"]+"/g, ''),
    '<a href="#a_1">x</a><i id="a_1" aria-labelledby="a_1"></i><svg><path fill="url(#a_1)" id="_9"/></svg>',
  );
});

test('drawings are seen and not touched', () => {
  assert.match(bind('<svg><a href="bo.html"><path/></a></svg>'), /<g><path\/><\/g>/);
});

test('pictures are found from the folder of texts', () => {
  assert.equal(bind('<img src="images/a.png">'), '<img src="../images/a.png"/>');
});

test('notes and their marks say what they are', () => {
  assert.equal(
    bind(
      '<a role="doc-noteref" href="#n1">1</a><sup><a href="#s-a">a</a></sup><a href="#other">o</a>' +
        '<section><h2 id="other">N</h2><ol class="notes"><li id="n1">x</li><li id="s-a">y</li></ol></section>',
    ),
    '<a role="doc-noteref" href="#n1" epub:type="noteref">1</a>' +
      '<sup><a href="#s-a" epub:type="noteref">a</a></sup><a href="#other">o</a>' +
      '<section epub:type="footnotes"><h2 id="other">N</h2><ol class="notes">' +
      '<li id="n1" epub:type="footnote">x</li><li id="s-a" epub:type="footnote">y</li></ol></section>',
  );
});
