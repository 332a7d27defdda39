import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idPattern } from './sourced-values.ts';
import { isAddress, keyOfAddress } from './source-address.ts';

test('an address is that of a page on the web, and names its host where a reader looks for it', () => {
  for (const address of [
    'https://example.org',
    'HTTP://Example.org/a,b?c=(d)#e',
    'https://水.中国/源',
  ]) {
    assert.ok(isAddress(address), address);
  }
  const none = [
    'javascript:alert(1)',
    'https://localhost/',
    'https://./',
    'https://example.org@evil.example/',
    'https://u:p@example.org/',
    'https://example.org/"onerror=x',
    'https://example.org/\u202egpj.exe',
    `https://example.org/${'x'.repeat(2_000)}`,
  ];
  for (const text of none) assert.ok(!isAddress(text), text);
});

test('whatever the address, its key can be that of a source', () => {
  const addresses = [
    'https://水.中国/源',
    'https://ä.ö/ü',
    `https://a.b/${'x-'.repeat(500)}`,
    'https://a.b/%00',
  ];
  const keys = addresses.map((address) => keyOfAddress(address));
  for (const key of keys) assert.match(key, idPattern);
  assert.equal(new Set(keys).size, addresses.length);
});
