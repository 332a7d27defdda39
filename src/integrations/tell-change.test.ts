import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOfFile } from '../diagnostics/problem.ts';
import { tellChange, tellMended } from './tell-change.ts';

const problem = problemOfFile('file-empty', 'articles/river/inn.mdx', { message: 'It is empty' });

test('a change is one line', () => {
  const paths = ['content/articles/river/inn.mdx'];
  assert.equal(
    tellChange({ paths, milliseconds: 41.6, problems: [] }),
    'content/articles/river/inn.mdx  42 ms, no problems',
  );
  assert.equal(
    tellChange({ paths: [...paths, 'b', 'c'], milliseconds: 1, problems: [problem] }),
    'content/articles/river/inn.mdx and 2 more  1 ms, 1 error, 0 warnings',
  );
});

test('what is mended is one line', () => {
  assert.equal(
    tellMended(problem, 'content/'),
    'mended file-empty content/articles/river/inn.mdx: It is empty.',
  );
});
