import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPort } from './read-port.ts';

test('a port is a whole number up to 65535, or left out', () => {
  assert.equal(readPort('4321'), 4321);
  assert.equal(readPort('0'), 0);
  assert.equal(readPort(undefined), undefined);
  for (const text of ['', 'abc', '-1', '1.5', '65536', '0x10']) {
    assert.throws(() => readPort(text), {
      message: `"${text}" is no port. Name a number from 0 to 65535.`,
    });
  }
});
