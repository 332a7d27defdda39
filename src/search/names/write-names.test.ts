import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { NamesEngine } from '../suggest.ts';
import { divideNames } from './divide-names.ts';
import { entry, sampleEntries } from './sample-names.ts';
import { nameScripts } from './write-names.ts';

const sizes = { whole: 0, first: 400, shard: 400, together: 2 };

interface FakeScript {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  remove: () => void;
}

/** A page that has the scripts beside it, and nothing else of a browser. */
function openPage(scripts: ReadonlyMap<string, string>, failing = new Set<string>()) {
  const requests: string[] = [];
  class HTMLScriptElement {
    src = 'file:///site/search/names.js?x#y';
    remove(): void {
      this.src = '';
    }
  }
  const page: Record<string, unknown> & { qamusNames?: NamesEngine } = {
    HTMLScriptElement,
    document: {
      currentScript: new HTMLScriptElement(),
      createElement: () => new HTMLScriptElement(),
      head: {
        append(script: FakeScript) {
          const file = script.src.replace('file:///site/search/', '');
          requests.push(file);
          const text = failing.has(file) ? undefined : scripts.get(file);
          if (text !== undefined) runInNewContext(text, page);
          setTimeout(() => (text === undefined ? script.onerror : script.onload)?.());
        },
      },
    },
  };
  page['self'] = page;
  page['globalThis'] = page;
  runInNewContext(scripts.get('names.js') ?? '', page);
  assert.ok(page.qamusNames);
  return { engine: page.qamusNames, requests, page };
}

test('the scripts answer a page that can load nothing but scripts', async () => {
  const scripts = await nameScripts(divideNames(sampleEntries, sizes));
  const { engine, requests, page } = openPage(scripts);
  assert.deepEqual(requests, []);
  const [found, ...others] = await engine.suggest('苏东坡', 3);
  assert.equal(found?.url, 'su-dongpo.html');
  assert.equal(found.matched?.text, '蘇東坡');
  assert.equal(others.length, 0);
  assert.ok(requests.length >= 2);
  assert.deepEqual(Object.keys(page['qamusNameParts'] as object), []);
  const asked = requests.length;
  await engine.suggest('苏東坡', 3);
  assert.equal(requests.length, asked);
});

test('a file that is missing is an error in words', async () => {
  const scripts = await nameScripts(divideNames(sampleEntries));
  const [, first = ''] = scripts.keys();
  const { engine } = openPage(scripts, new Set([first]));
  await assert.rejects(engine.suggest('lodz', 1), { message: /first\.js could not be loaded/u });
});

test('file names are flat and ASCII, and say the edition', async () => {
  const [engine, ...parts] = [...(await nameScripts(divideNames(sampleEntries, sizes))).keys()];
  assert.equal(engine, 'names.js');
  assert.ok(parts.length > 3);
  for (const name of parts) assert.match(name, /^names-[0-9a-f]{8}-(?:first|[sd]\d+)\.js$/u);
});

test('the same names give the same bytes', async () => {
  const once = await nameScripts(divideNames(sampleEntries, sizes));
  assert.deepEqual(await nameScripts(divideNames(structuredClone(sampleEntries), sizes)), once);
});

test('the engine is a small classic script without modules and requests of its own', async () => {
  const text = (await nameScripts(divideNames([]))).get('names.js') ?? '';
  assert.ok(text.length < 18_000, `${text.length} characters`);
  assert.doesNotMatch(text, /\bimport\b|\bexport\b|\bfetch\(|XMLHttpRequest/u);
});

test('a name that would end a script, or is no name of its own object, is text', async () => {
  const hostile = ['</script><script>alert(1)</script>', '__proto__', '\u2028";alert(1);"'];
  const entries = hostile.map((title, n) => entry(`e${n}`, title));
  const { engine } = openPage(await nameScripts(divideNames(entries)));
  const [first] = await engine.suggest('script script alert', 1);
  assert.equal(first?.title, hostile[0]);
  assert.equal((await engine.suggest('proto', 1))[0]?.title, '__proto__');
});

test('an encyclopedia without names has an engine that finds nothing', async () => {
  const { engine } = openPage(await nameScripts(divideNames([])));
  assert.equal((await engine.suggest('anything', 5)).length, 0);
});
