import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { scriptNameOf } from './script-name.ts';
import { wrapFile, wrapIndex } from './wrap-index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a wrapped file gives back its bytes, every one of them', () => {
  const content = Uint8Array.from({ length: 256 }, (_, n) => n);
  const page: { qamusIndex?: Record<string, string>; self?: unknown } = {};
  page.self = page;
  runInNewContext(wrapFile({ path: 'index/en_1.pf_index', content }), page);
  const encoded = page.qamusIndex?.['index/en_1.pf_index'] ?? '';
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  assert.deepEqual(bytes, content);
});

test('a view into a larger buffer is wrapped alone', () => {
  const content = encode('abcdef').subarray(2, 4);
  assert.match(wrapFile({ path: 'x', content }), /"Y2Q="/u);
});

test('script names are flat, ASCII and different for different files', () => {
  assert.equal(scriptNameOf('fragment/en_1f.pf_fragment'), 'fragment-en_1f-pf_fragment.js');
  assert.equal(scriptNameOf('pagefind.en_2a.pf_meta'), 'pagefind-en_2a-pf_meta.js');
});

test('only what a search needs is carried, and the engine is a classic script', async () => {
  const scripts = await wrapIndex([
    { path: 'pagefind.js', content: encode('export const search = () => fetch(import.meta.url);') },
    { path: 'pagefind-entry.json', content: encode('{"languages":{"en":{"wasm":"en"}}}') },
    { path: 'pagefind-ui.js', content: encode('') },
    { path: 'pagefind-worker.js', content: encode('') },
    { path: 'wasm.en.pagefind', content: encode('') },
    { path: 'wasm.unknown.pagefind', content: encode('') },
    { path: 'pagefind.en_1.pf_meta', content: encode('') },
    { path: 'index/en_1.pf_index', content: encode('') },
    { path: 'fragment/en_1.pf_fragment', content: encode('') },
    { path: 'filter/en_1.pf_filter', content: encode('') },
  ]);
  assert.deepEqual(
    scripts.map(({ name }) => name),
    [
      'engine.js',
      'index-en_1-pf_index.js',
      'fragment-en_1-pf_fragment.js',
      'filter-en_1-pf_filter.js',
    ],
  );
  const engine = scripts[0]?.text ?? '';
  assert.match(engine, /var qamusSearch=/u);
  assert.match(
    engine,
    /\["pagefind-entry\.json"\]=.*\n.*\["wasm\.en\.pagefind"\]=.*\n.*\["pagefind\.en_1\.pf_meta"\]=/u,
  );
  assert.doesNotMatch(engine, /import\.meta|\bimport\(|\bexport\b|new Worker/u);
});

test('files that are no index are refused', async () => {
  await assert.rejects(wrapIndex([]), /the search index has no pagefind-entry\.json/u);
});
