import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildFailure } from '../build-failure.ts';
import { guardNames } from './guard-names.ts';

test('names that every disk knows are let through', () => {
  guardNames(['START.html', 'READ-ME.txt', 'rivers/index.html', 'rivers/assets/a.0f_1-x.woff2']);
});

test('names that some disk refuses are told, each with its reason', () => {
  const paths = [
    'rivers/Nile.html',
    'rivers/nile.html',
    'rivers/ü.html',
    'rivers/a b.html',
    'rivers/AUX.txt',
    'rivers/-x.html',
    'rivers/x.',
    `${'x'.repeat(140)}.html`,
  ];
  assert.throws(
    () => {
      guardNames(paths);
    },
    (error: Error) => {
      assert.ok(error instanceof BuildFailure);
      const lines = error.message.split('\n').slice(1, -1);
      assert.deepEqual(
        lines.map((line) => line.trim().replaceAll(/x{9,}/g, 'x…')),
        [
          'rivers/nile.html differs from rivers/Nile.html by capitals alone',
          'rivers/ü.html holds other characters than Latin letters, digits, `-`, `_` and `.`',
          'rivers/a b.html holds other characters than Latin letters, digits, `-`, `_` and `.`',
          'rivers/AUX.txt is a name that Windows keeps for a device',
          'rivers/-x.html begins with `-` or ends with a dot',
          'rivers/x. begins with `-` or ends with a dot',
          'x….html is longer than 140 characters',
        ],
      );
      return true;
    },
  );
});
