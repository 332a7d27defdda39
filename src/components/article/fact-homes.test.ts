import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factHomes } from './fact-homes.ts';
import { article, siteOf } from './small-corpus.ts';

const site = siteOf([
  article('ann', 'person', { title: 'Ann' }),
  article('ben', 'person', { title: 'Ben' }),
]);
const claim = { remarks: [], sources: [], homes: [{ id: 'ben', line: 7 }] };

test('each fact is a line with its value in words and the place where it is written', () => {
  const rows = [
    {
      label: 'Post',
      statements: [
        [
          {
            ...claim,
            pieces: [
              { type: 'text', text: 'Leader, ' },
              { type: 'entity', id: 'ann' },
            ] as const,
          },
        ],
      ],
    },
    {
      label: 'Era',
      statements: [[{ ...claim, pieces: [{ type: 'facet', value: 'baroque' } as const] }]],
    },
  ];
  assert.deepEqual(
    factHomes(site, rows).map(({ label, value, home }) => [label, value, home.place]),
    [
      ['Post', 'Leader, Ann', 'content/articles/person/ben.mdx:7'],
      ['Era', 'Baroque', 'content/articles/person/ben.mdx:7'],
    ],
  );
});

test('claims of one line are one line, and a fact of two articles is two', () => {
  const dates = ['1901', '1902'].map((text) => ({
    ...claim,
    pieces: [{ type: 'date', text } as const],
  }));
  const both = { ...claim, homes: [...claim.homes, { id: 'ann', line: 3 }], pieces: [] };
  const rows = [{ label: 'Born', statements: [dates, [both]] }];
  assert.deepEqual(
    factHomes(site, rows).map(({ value, home }) => [value, home.title, home.place]),
    [
      ['1901 / 1902', 'Ben', 'content/articles/person/ben.mdx:7'],
      ['', 'Ben', 'content/articles/person/ben.mdx:7'],
      ['', 'Ann', 'content/articles/person/ann.mdx:3'],
    ],
  );
});

test('what has no line is not listed', () => {
  const rows = [
    {
      label: 'Era',
      statements: [[{ ...claim, homes: [], pieces: [{ type: 'text', text: 'x' } as const] }]],
    },
  ];
  assert.deepEqual(factHomes(site, rows), []);
});
