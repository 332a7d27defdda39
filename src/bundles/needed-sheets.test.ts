import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesWanted, neededSheets } from './needed-sheets.ts';

const wanted = (css: string) => classesWanted(css).map((all) => [...all].sort().join(' '));

test('every selector wants all its classes, within conditions too', () => {
  assert.deepEqual(wanted('.map .sea>path,.map-key:hover{fill:red}'), ['map sea', 'map-key']);
  assert.deepEqual(wanted('@media print{.map{a:b}@supports (display:grid){.key.wide{a:b}}}'), [
    'map',
    'key wide',
  ]);
});

test('names in strings, numbers and comments are no classes', () => {
  assert.deepEqual(wanted('.a{width:.5em;content:".b"}/* .c{} */'), ['a']);
});

test('a rule without a class wants none, and what need not be there is not wanted', () => {
  for (const css of [
    'body{margin:0}',
    ':root{--a:b}',
    'p:not(.a){b:c}',
    ':is(.a,p){b:c}',
    '[data-a]{b:c}',
    '@font-face{font-family:a}',
    '@page{margin:1cm}',
  ])
    assert.deepEqual(wanted(css), [''], css);
  assert.deepEqual(wanted('.a,p{b:c}'), ['a', '']);
  assert.deepEqual(wanted('.a:not(:has(.b)) .c{b:c}'), ['a c']);
});

test('the steps of an animation match nothing', () => {
  assert.deepEqual(wanted('@keyframes a{from,50%{b:c}to{b:d}}.e{animation:a}'), ['e']);
});

test('a sheet is needed where one of its classes stands, or a script may bring it', async () => {
  const files: Record<string, string> = {
    'assets/map.css': '.map .card{a:b}.key{c:d}',
    'assets/card.css': '.card{a:b}',
    'assets/all.css': 'p{a:b}',
    'assets/card.js': 'show(`<p class="card">`); pages.key(".map", `map:a`)',
    'previews/a.js': '"the key to the map"',
  };
  const { isNeeded, scripted } = await neededSheets({
    files: new Set(Object.keys(files)),
    read: (path) => Promise.resolve(Buffer.from(files[path] ?? '')),
  });
  assert.deepEqual(scripted, ['card']);
  const none = new Set<string>();
  assert.equal(isNeeded('assets/map.css', none), false);
  assert.equal(isNeeded('assets/map.css', new Set(['key'])), true);
  assert.equal(isNeeded('assets/map.css', new Set(['map'])), true);
  assert.equal(isNeeded('assets/card.css', none), true);
  assert.equal(isNeeded('assets/all.css', none), true);
  assert.equal(isNeeded('colours.css', none), true);
});
