import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileSize } from './file-size.ts';

test('a size is told as file managers do', () => {
  const told = [1, 1499, 640_400, 999_600, 11_440_000, 99_960_000].map(fileSize);
  assert.deepEqual(told, ['1 KB', '1 KB', '640 KB', '1.0 MB', '11.4 MB', '100 MB']);
});
