import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Post } from '../../schema/front-matter.ts';
import { emptyPosts, officeTables, type OfficeRow } from './office-tables.ts';
import { article, dated, withInverses } from './small-corpus.ts';

const place = { start: 0, end: 0 };
const post = (more: Partial<Post> = {}): Post => ({
  id: 'leader',
  label: 'Leader',
  plural: 'Leaders',
  seats: 1,
  place,
  line: 1,
  ...more,
});
const held = (holder: string, from?: string, until?: string) => ({
  ...dated(from, until),
  holder,
  acting: false,
  facets: {},
});

const told = (rows: readonly OfficeRow[] = []): string[] =>
  rows.map((row) => {
    if (row.type === 'held') return `${row.held.holder} of ${row.held.body}`;
    if (row.type === 'gap') return `nobody on record ${row.gap.from.edtf} to ${row.gap.until.edtf}`;
    return `vacant from ${row.vacancy.from?.[0].value.edtf}`;
  });

const leaders = [held('anna', '1900', '1910'), held('bert', '1915', '1920'), held('cara')];

describe('officeTables', () => {
  it('has a table for each post, in the order of the posts, holders in order of time', () => {
    const band = article(
      'band',
      'band',
      { posts: [post(), post({ id: 'clerk', label: 'Clerk' })] },
      withInverses({ holders: { leader: leaders.slice(0, 1), clerk: leaders.slice(1) } }),
    );
    assert.deepEqual(
      officeTables(band).map(({ label, rows }) => [label, told(rows)]),
      [
        ['Leader', ['anna of band']],
        ['Leaders', ['bert of band', 'cara of band']],
      ],
    );
  });

  it('tells a gap that is sure, and none where an undated holder may have filled it', () => {
    const tables = (holders: typeof leaders) =>
      officeTables(
        article(
          'band',
          'band',
          { posts: [post()] },
          withInverses({ holders: { leader: holders } }),
        ),
      );
    assert.deepEqual(told(tables(leaders.slice(0, 2))[0]?.rows), [
      'anna of band',
      'nobody on record 1911 to 1914',
      'bert of band',
    ]);
    assert.deepEqual(told(tables(leaders)[0]?.rows), [
      'anna of band',
      'bert of band',
      'cara of band',
    ]);
  });

  it('tells a vacancy in its place, instead of the gap', () => {
    const vacant = [dated('1911', '1914')];
    const band = article(
      'band',
      'band',
      { posts: [post({ vacant })] },
      withInverses({ holders: { leader: leaders.slice(0, 2) } }),
    );
    assert.deepEqual(told(officeTables(band)[0]?.rows), [
      'anna of band',
      'vacant from 1911',
      'bert of band',
    ]);
  });

  it('lists an office over its bodies in one table', () => {
    const posts = [
      { entity: 'quartet', post: post(), line: 1, holders: [held('cara', '1920')] },
      { entity: 'band', post: post(), line: 1, holders: leaders.slice(0, 2) },
    ];
    const [table] = officeTables(article('leadership', 'office', {}, withInverses({ posts })));
    assert.equal(table?.isOfMany, true);
    assert.deepEqual(told(table?.rows), [
      'anna of band',
      'nobody on record 1911 to 1914',
      'bert of band',
      'cara of quartet',
    ]);
  });
});

describe('emptyPosts', () => {
  it('names the posts that nobody on record held', () => {
    const band = article(
      'band',
      'band',
      { posts: [post(), post({ id: 'clerk', label: 'Clerk' })] },
      withInverses({ holders: { leader: leaders } }),
    );
    assert.deepEqual(emptyPosts(band), ['Clerk']);
  });
});
