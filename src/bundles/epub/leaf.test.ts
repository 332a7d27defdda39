import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBooklet, readLeaf, type Leaf } from './leaf.ts';
import { writeXhtml } from './write-xhtml.ts';

const body = (leaf: Leaf | undefined): string => (leaf ? writeXhtml(leaf.body.childNodes) : '');
const page = (main: string): string => `<title>t</title><header>site</header><main>${main}</main>`;
const cut = (main: string): string => body(readLeaf('a.html', page(main)));

test('a leaf is the text of a page under its own heading', () => {
  const leaf = readLeaf('ada.html', page('<h1>Ada <span class="qualifier">poet</span></h1>'));
  assert.equal(leaf?.file, 'ada.xhtml');
  assert.equal(leaf.title, 'Ada (poet)');
  assert.equal(readLeaf('a.html', '<p>No main'), undefined);
});

test('scripts, forms, tools of the site and what is hidden stay behind', () => {
  assert.equal(
    cut(
      '<script>x</script><form><input></form><p hidden>no</p><p role="status"></p>' +
        '<section class="apparatus backlinks">no</section><a class="anchor" href="#a">#</a>' +
        '<div class="filters"><label>no</label><div class="filtered">kept</div></div>',
    ),
    '<div class="filters"><div class="filtered">kept</div></div>',
  );
});

test('of the imprint of an article stays how far it was reviewed', () => {
  assert.equal(
    cut('<section class="imprint"><p>A draft.</p><ul><li>Data</ul></section>'),
    '<section class="imprint"><p>A draft.</p></section>',
  );
});

test('what is folded is open', () => {
  assert.equal(
    cut('<details class="names"><summary>Names</summary>a</details>'),
    '<div class="names"><p class="summary">Names</p>a</div>',
  );
});

test('words for the ear alone are shown, and what stood there for the eye goes', () => {
  assert.equal(
    cut('<b><i aria-hidden="true">6</i><span class="unseen">6 May</span></b>'),
    '<b><span class="unseen">6 May</span></b>',
  );
});

test('labels of cells, and words within marks, are words', () => {
  assert.equal(
    cut('<table><tr><td data-label="From">1901</td><td data-label="Until"></td></tr></table>'),
    '<table><tbody><tr><td><span class="cell-label">From</span> 1901</td><td></td></tr></tbody></table>',
  );
  assert.equal(
    cut('<b class="facet-mark facet-x" aria-hidden="true">East</b>'),
    '<b class="facet-tag facet-x"><span class="facet-mark"></span>East</b>',
  );
});

test('attributes for scripts, data and tools go; those of books stay', () => {
  assert.equal(
    cut('<a href="b.html" data-id="b" tabindex="0" rel="next" role="doc-noteref" lang="fa">b</a>'),
    '<a href="b.html" role="doc-noteref" lang="fa" xml:lang="fa">b</a>',
  );
});

test('a booklet is a leaf for its title, each chapter and the sources, a level higher', () => {
  const leaves = readBooklet(
    'booklet-x.html',
    page(
      '<header class="booklet-title"><h1>X</h1></header>' +
        '<section class="chapter" id="ada"><h2>Ada</h2><h3>Life</h3></section>' +
        '<section class="chapter booklet-sources"><h2>Sources</h2></section>',
    ),
  );
  assert.deepEqual(
    leaves.map(({ file, title }) => [file, title]),
    [
      ['begin.xhtml', 'X'],
      ['ada.xhtml', 'Ada'],
      ['sources.xhtml', 'Sources'],
    ],
  );
  assert.equal(body(leaves[1]), '<h1>Ada</h1><h2>Life</h2>');
});
