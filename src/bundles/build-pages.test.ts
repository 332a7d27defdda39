import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { complaint } from './build-pages.ts';

const root = join('/', 'project');

test('a fault of the pages is told with its place, its page and the hint, and no way through code', () => {
  const told = complaint(
    {
      message: 'The river ran dry.\n    at Aare (file:///chunk.mjs:1:2)',
      hint: 'Wait for rain.',
      loc: { file: join(root, 'src', 'pages', 'a.astro'), line: 3, column: 5 },
      page: '/aare',
    },
    root,
  );
  const place = `${join('src', 'pages', 'a.astro')}:3:5`;
  assert.equal(
    told,
    `  The river ran dry.\n  in ${place}, while rendering /aare\n  Wait for rain.`,
  );
});

test('a fault that names its file only is told with it; one that names nothing stands alone', () => {
  const id = join('src', 'pages', 'a.astro');
  assert.equal(complaint({ message: 'Dry.', id: join(root, id) }, root), `  Dry.\n  in ${id}`);
  assert.equal(complaint({ message: 'Dry.' }, root), '  Dry.');
});
