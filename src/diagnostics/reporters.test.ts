import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { problemAt, problemOfFile, type Problem } from './problem.ts';
import { problemsData } from './problems-schema.ts';
import { reportToGithub } from './report-github.ts';
import { reportToJson } from './report-json.ts';
import { reportToSummary } from './report-summary.ts';

const prefix = 'content/';
const file = { path: 'articles/river/a,b: c.mdx', text: 'one\ntwo\n' };
const problem = (message: string, path = file.path, at = 4): Problem =>
  problemAt('field-unknown', { ...file, path }, at, at + 3, { message, hint: 'Write `it`.' });

test('an annotation stands at its line and columns, with its hint', () => {
  assert.equal(
    reportToGithub([problem('There is no field `two`.')], { prefix }),
    '::error file=content/articles/river/a%2Cb%3A c.mdx,line=2,col=1,endColumn=4,' +
      'title=field-unknown::There is no field `two`.%0A→ Write `it`.\n',
  );
  const whole = problemOfFile('article-orphan', 'a.mdx', { message: '100 %' });
  assert.equal(
    reportToGithub([whole], { prefix: '' }),
    '::warning file=a.mdx,line=1,title=article-orphan::100 %25.\n',
  );
});

test('changed files come first, errors before warnings, nine at most', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    problem(`No. ${at}`, `a${at % 10}.mdx`, at % 4),
  );
  const orphan = problemOfFile('article-orphan', 'z.mdx', { message: 'Changed' });
  const changedFiles = new Set(['content/z.mdx']);
  const lines = reportToGithub([...many, orphan], { prefix, changedFiles }).split('\n');
  assert.match(lines[0] ?? '', /^::warning file=content\/z\.mdx,/);
  assert.equal(lines.length, 9 + 1 + 1, 'nine, the rest in a word, the end of the last line');
  assert.equal(lines[9], '::notice title=4 more::and 4 more in the summary');
});

const nasty = fc.stringMatching(/^[a\n\r:%,#<>`*_[\]()@|\\&!~\u202e\u001b]{0,40}$/);

test('no text can forge a command, whatever its signs', () => {
  fc.assert(
    fc.property(nasty, nasty, (message, path) => {
      const forged = problem(`${message}\n::add-mask::x`, `${path}\n::set-env name=a::b.mdx`);
      const report = reportToGithub([forged], { prefix });
      assert.equal(report.split(/\r|\n/).length, 2, 'one line, and its end');
      const [, properties = ''] = /^::error (.*?)::/.exec(report) ?? [];
      assert.equal(properties.split(',').length, 5);
    }),
  );
});

test('in the summary an article is text and nothing else', () => {
  fc.assert(
    fc.property(nasty, (value) => {
      const summary = reportToSummary([problem(`No \`${value}\`${value}`, `${value}.mdx`)], {
        prefix,
      });
      const [, entry = ''] = summary.split(/(?=^- \*\*error)/m);
      const [, said = ''] = /`field-unknown` ([\s\S]*?)\n {2}<br>→/.exec(entry) ?? [];
      assert.notEqual(said, '');
      assert.doesNotMatch(said.replace(/<br>|<\/?code>|&#\d+;|\n {2}/g, ''), /[<>&*_[\]()@|\\`#~]/);
    }),
  );
});

test('the summary counts by code and says how to learn more', () => {
  const summary = reportToSummary([problem('One.'), problem('Two.')], { prefix });
  assert.match(summary, /^2 errors, 0 warnings$/m);
  assert.match(summary, /^\| `field-unknown` \| 2 \|$/m);
  assert.match(summary, /npm run explain field-unknown/);
  assert.match(reportToSummary([], { prefix }), /No problems\./);
});

test('as data, problems are what their schema promises', () => {
  const withAll: Problem = {
    ...problem('Here.'),
    related: [{ file: 'b.mdx', line: 1, column: 1, message: 'there' }],
    fix: { start: 4, end: 7, text: 'x', newFile: { path: 'sources/x.yaml', text: 'y' } },
  };
  const report: unknown = JSON.parse(
    reportToJson([withAll, problem('There.')], { prefix, articles: 3 }),
  );
  const { problems, ...counts } = problemsData.parse(report);
  assert.deepEqual(counts, {
    format: 1,
    articles: 3,
    errors: 2,
    warnings: 0,
    codes: { 'field-unknown': 2 },
  });
  assert.equal(problems[0]?.file, `content/${file.path}`);
  assert.equal(problems[0]?.related?.[0]?.file, 'content/b.mdx');
  assert.equal(problems[0]?.fix?.newFile?.path, 'content/sources/x.yaml');
});
