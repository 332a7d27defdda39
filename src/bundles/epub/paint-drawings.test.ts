import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLeaf } from './leaf.ts';
import { paintDrawings } from './paint-drawings.ts';
import { writeXhtml } from './write-xhtml.ts';

const facets = new Map([['facet-side-east', '#000000']]);

function paint(html: string): { readonly xhtml: string; readonly rules: string } {
  const leaf = readLeaf('a.html', `<main>${html}</main>`);
  assert.ok(leaf);
  const rules = paintDrawings(leaf.body, facets);
  return { xhtml: writeXhtml(leaf.body.childNodes).replace(/ xmlns(:xlink)?="[^"]+"/g, ''), rules };
}

test('a part of a drawing has the colour of what it, or anything around it, stands for', () => {
  assert.equal(
    paint('<div class="facet-side-east"><svg><path class="band-ticks"/></svg></div>').xhtml,
    '<div class="facet-side-east"><svg><path class="band-ticks" fill="none" stroke="#000000" stroke-width="1.75"/></svg></div>',
  );
  assert.match(paint('<svg><path class="band-ticks"/></svg>').xhtml, /stroke="#635951"/);
});

test('a texture is put on by a rule, over a plain colour for readers that know none', () => {
  const { xhtml, rules } = paint(
    '<svg><pattern id="east" class="map-yes facet-side-east"><rect class="map-tint"/></pattern>' +
      '<pattern id="unused"><rect class="map-tint"/></pattern><path fill="url(#east)"/></svg>',
  );
  // A quarter of black on white.
  assert.match(xhtml, /<path fill="#bdbdbd" class="texture-1"\/>/);
  assert.equal(rules, '.texture-1{fill:url(#east)}');
});

test('what a drawing does not know is left as it is', () => {
  assert.equal(
    paint('<svg><path class="constructor x" d="M0 0"/></svg>').xhtml,
    '<svg><path class="constructor x" d="M0 0"/></svg>',
  );
});
