import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf, told } from './small-record.ts';

const lake = 'posts: [{ id: mayor, label: Mayor, seats: 1 }]';
const holds = (from: number) => `holds: [{ post: lake#mayor, from: ${from}, until: 1960 }]`;
const mayors = (anna: string, bert = '') => ({
  'town/lake': lake,
  'person/anna': `${holds(1950)}\n${anna}`,
  'person/bert': `${holds(1940)}\n${bert}`,
});
const except = (rest: string) => `except: [{ because: Two councils elected one each., ${rest} }]`;

describe('an exception', () => {
  it('silences its problem on the article where it stands', () => {
    assert.equal(told(mayors('')).length, 1);
    assert.deepEqual(told(mayors(except('problem: post-overfull'))), []);
    assert.deepEqual(told(mayors(except('problem: post-overfull, with: bert'))), []);
  });

  it('silences no other problem, and no other pair', () => {
    const other = mayors(except('problem: lives-apart'));
    assert.match(told(other).join(), /^post-overfull .*exception-unused person\/anna:5:10 /s);
    const pair = { ...mayors(except('problem: post-overfull, with: cara')), 'person/cara': '' };
    assert.deepEqual(
      problemsOf(pair).map(({ code }) => code),
      ['post-overfull', 'exception-unused'],
    );
  });

  it('that excepts nothing is told, with the place where it belongs', () => {
    assert.deepEqual(told({ 'town/lake': except('problem: seats-total') }), [
      'exception-unused town/lake:4:10 Nothing is excepted: `lake` has no problem `seats-total`.',
    ]);
    const [, unused] = problemsOf(mayors('', except('problem: post-overfull')));
    assert.equal(unused?.hint, 'Write it in `articles/person/anna.mdx`, where the problem stands.');
    assert.equal(unused.related?.[0]?.file, 'articles/person/anna.mdx');
  });

  it('is offered with each problem, as a line to paste', () => {
    const [problem] = problemsOf(mayors(''));
    assert.match(
      problem?.hint ?? '',
      /`except: \[\{ problem: post-overfull, because: "…", with: bert \}\]`\.$/,
    );
    const [more] = problemsOf(mayors(except('problem: lives-apart')));
    assert.match(
      more?.hint ?? '',
      /one more of `except`: `\{ problem: post-overfull, because: "…"/,
    );
  });

  it('is not offered for what has no two sides', () => {
    const [mixed] = problemsOf({
      'town/lake': 'control: [{ by: left, on: 1940, from: 1941 }]',
    });
    assert.equal(mixed?.code, 'dates-mixed');
    assert.doesNotMatch(mixed.hint ?? '', /except/);
  });
});
