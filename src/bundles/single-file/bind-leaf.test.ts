import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serializeOuter } from 'parse5';
import { bindLeaf, idsIn, leafAddress } from './bind-leaf.ts';
import { prunePage } from './prune-page.ts';

const addresses = {
  anchors: new Map([
    ['rhine', new Set(['course', 'cite-1', 'text'])],
    ['rivers', new Set(['aare'])],
    ['sources', new Set(['atlas'])],
  ]),
  signs: new Map([['rhine', '~1']]),
  standIns: new Map([['source-atlas.html', 'sources.html#atlas']]),
};

test('an address leads to a leaf, an anchor in it, or nowhere', () => {
  const led = (url: string) => leafAddress(url, 'rhine', addresses);
  assert.equal(led('#course'), '#rhine/course');
  assert.equal(led('#cite-1'), '#~1/cite-1');
  assert.equal(led('#gone'), undefined);
  assert.equal(led('rivers.html'), '#rivers');
  assert.equal(led('rivers.html#aare'), '#rivers/aare');
  assert.equal(led('rivers.html?highlight=a#gone'), '#rivers');
  assert.equal(led('source-atlas.html'), '#sources/atlas');
  assert.equal(led('state-1900-01-01.html'), undefined);
  assert.equal(led('rhine.json'), undefined);
  assert.equal(led('https://example.org/a.html#b'), 'https://example.org/a.html#b');
});

test('ids, what names them, and patterns are told apart by the leaf', () => {
  const html = bound(
    '<main id="text"><h2 id="course">A</h2><p aria-labelledby="course other">' +
      '<svg><path fill="url(#course)"></path></svg></p><label for="course">B</label>' +
      '<input name="filter" type="radio"></main>',
  );
  assert.equal(
    html,
    '<article id="rhine/text"><h2 id="rhine/course">A</h2><p aria-labelledby="rhine/course other">' +
      '<svg><path fill="url(#rhine/course)"></path></svg></p><label for="rhine/course">B</label>' +
      '<input name="rhine/filter" type="radio"></article>',
  );
});

test('a link that leads nowhere is text; in a menu it goes with its line', () => {
  assert.equal(
    bound('<p>On <a class="day" href="state-1.html">a day</a></p>'),
    '<p>On <span class="day">a day</span></p>',
  );
  assert.equal(
    bound('<p>The land. <a class="way-on" href="state-1.html">On a day</a></p>'),
    '<p>The land. <span class="way-on"></span></p>',
  );
  assert.equal(
    bound(
      '<div><nav><p><a href="wanted.html">W</a></p><p><a href="rivers.html">R</a></p></nav></div>',
    ),
    '<div><nav><p><a href="#rivers">R</a></p></nav></div>',
  );
});

test('a line of files for machines goes, prose that speaks of one stays', () => {
  const files = '<p>As <a href="rhine.json">data</a></p>';
  assert.equal(bound(`<div>${files}</div>`), '<div></div>');
  assert.equal(
    bound(`<div><div class="prose">${files}</div></div>`),
    '<div><div class="prose"><p>As <span>data</span></p></div></div>',
  );
});

test('a choice of orders goes where one order is left', () => {
  const views = '<nav class="views"><ul><li><a href="rivers.html">A</a></li><li>B</li></ul></nav>';
  assert.equal(bound(`<div>${views}</div>`), '<div></div>');
});

function bound(markup: string): string {
  const { body } = prunePage(`<div class="frame">${markup}</div>`);
  const [part] = body;
  assert.ok(part);
  bindLeaf(part, 'rhine', addresses);
  return serializeOuter(part);
}

test('ids of all parts are gathered', () => {
  const { body } = prunePage('<div class="frame"><p id="a"><b id="b"></b></p><p id="c"></p></div>');
  assert.deepEqual([...idsIn(body)], ['a', 'b', 'c']);
});
