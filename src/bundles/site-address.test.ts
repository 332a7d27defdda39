import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { relativeAddress, resolveAddress, type Target } from './site-address.ts';

function site(path: string, fragment = ''): Target {
  return { type: 'site', path, fragment };
}

describe('where an address leads, seen from deep/aare.html under /rivers/', () => {
  const table: [string, Target][] = [
    ['rhine.html', site('deep/rhine.html')],
    ['../rhine.html#delta', site('rhine.html', 'delta')],
    ['', site('deep/aare.html')],
    ['#a%20b', site('deep/aare.html', 'a b')],
    ['?q=x', site('deep/aare.html')],
    ['/rivers/images/a%20b.svg', site('images/a b.svg')],
    ['/rivers/', site('')],
    ['../..', { type: 'outside' }],
    ['../../rhine.html', { type: 'outside' }],
    ['/rhine.html', { type: 'outside' }],
    ['/rivers/../rhine.html', { type: 'outside' }],
    ['https://example.org/a', { type: 'external', url: 'https://example.org/a' }],
    ['//example.org/a', { type: 'external', url: 'https://example.org/a' }],
    ['mailto:a@example.org', { type: 'external', url: 'mailto:a@example.org' }],
    ['data:,x', { type: 'external', url: 'data:,x' }],
    ['https://', { type: 'invalid' }],
    ['%E0%A4%A', { type: 'invalid' }],
  ];
  for (const [url, expected] of table) {
    test(url || 'the empty address', () => {
      assert.deepEqual(resolveAddress(url, 'deep/aare.html', '/rivers/'), expected);
    });
  }

  test('names in any script, from a page with a name in any script', () => {
    assert.deepEqual(resolveAddress('長江.svg', '阿勒河.html', '/'), site('長江.svg'));
  });
});

describe('an address from the root is made relative only under the base', () => {
  const table: [string, string, string][] = [
    ['/a/b.css', '/', 'a/b.css'],
    ['/', '/', 'index.html'],
    ['/?q=1', '/', 'index.html?q=1'],
    ['//example.org/a', '/', '//example.org/a'],
    ['/riversides/a', '/rivers/', '/riversides/a'],
    ['/rivers/a?b#c', '/rivers/', 'a?b#c'],
    ['a.html', '/rivers/', 'a.html'],
  ];
  for (const [url, base, expected] of table) {
    test(`${url} under ${base}`, () =>
      assert.equal(relativeAddress(url, 'x.html', base), expected));
  }
});
