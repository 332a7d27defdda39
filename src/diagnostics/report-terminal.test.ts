import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemAt, problemOfFile } from './problem.ts';
import { reportToTerminal } from './report-terminal.ts';
import type { SourceFile } from './source-file.ts';

const file: SourceFile = {
  path: 'articles/river/rhine.mdx',
  text: '---\ntitle: Rhine\nsummry: A river.\n---\n',
};
const start = file.text.indexOf('summry');
const options = {
  prefix: 'content/',
  textOf: (path: string) => (path === file.path ? file.text : undefined),
  color: false,
};

test('a problem is told with code, place, frame and hint', () => {
  const problem = problemAt('field-unknown', file, start, start + 6, {
    message: 'There is no field `summry`.',
    hint: 'Did you mean `summary`?',
  });
  assert.equal(
    reportToTerminal([problem], options),
    `error field-unknown content/articles/river/rhine.mdx:3:1
  There is no field \`summry\`.
  3 | summry: A river.
    | ^^^^^^
  → Did you mean \`summary\`?

1 error, 0 warnings
What a code means: npm run explain field-unknown
`,
  );
});

test('in the end there are counts, by code where there are several, and what can be mended', () => {
  const fix = { start, end: start + 6, text: 'summary' };
  const problem = problemAt('field-unknown', file, start, start + 6, { message: 'x', fix });
  const other = problemOfFile('article-orphan', file.path, { message: 'y' });
  assert.deepEqual(reportToTerminal([problem, other], options).split('\n').slice(-5, -1), [
    '1 error, 1 warning',
    '1 article-orphan, 1 field-unknown',
    'What a code means: npm run explain field-unknown',
    '1 can be mended: npm run check -- --fix',
  ]);
  assert.match(reportToTerminal([problem], options), /^All can be mended: /m);
});

test('problems are sorted by file, line and column, and told once', () => {
  const details = { message: 'x' };
  const late = problemAt('field-unknown', file, start, start + 6, details);
  const early = problemAt('field-missing', file, 4, 5, details);
  const other = problemOfFile('file-empty', 'articles/a.mdx', details);
  const report = reportToTerminal([late, early, other, late], options);
  assert.deepEqual(report.match(/content\/\S+/g), [
    'content/articles/a.mdx:1:1',
    'content/articles/river/rhine.mdx:2:1',
    'content/articles/river/rhine.mdx:3:1',
  ]);
});

test('the carets stand under wide characters and after a cut line', () => {
  const han: SourceFile = { path: 'a.mdx', text: '張治 x' };
  const wide = problemAt('link-wanted', han, 3, 4, { message: 'x' });
  assert.match(reportToTerminal([wide], { ...options, textOf: () => han.text }), /\| {6}\^$/m);
  const long: SourceFile = { path: 'a.mdx', text: `${'a'.repeat(500)}HERE${'b'.repeat(500)}` };
  const far = problemAt('link-wanted', long, 500, 504, { message: 'x' });
  const lines = reportToTerminal([far], { ...options, textOf: () => long.text }).split('\n');
  const at = lines[2]?.indexOf('HERE');
  assert.equal(lines[3]?.indexOf('^^^^'), at);
  assert.ok((lines[2]?.length ?? 0) < 120);
});

test('nothing in an article can steer the terminal', () => {
  const evil: SourceFile = { path: 'a.mdx', text: 'x \u001b[2J \u202e y' };
  const problem = problemAt('link-wanted', evil, 0, 1, { message: 'bad \u001b[31m value' });
  const report = reportToTerminal([problem], { ...options, textOf: () => evil.text });
  assert.doesNotMatch(report, /[\u001b\u202e]/);
});
