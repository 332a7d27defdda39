import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Post } from '../schema/front-matter.ts';
import type { HolderOfPost } from './invert-statements.ts';
import { emptyPosts, officeTables, type OfficeRow, type Staffed } from './office-tables.ts';
import { dated } from './sample-holding.ts';

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

const band = (
  posts: readonly Post[],
  holders: Readonly<Record<string, readonly HolderOfPost[]>>,
): Staffed => ({
  id: 'band',
  frontMatter: { title: 'Band', posts },
  inverses: { posts: [], holders },
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
    const sample = band([post(), post({ id: 'clerk', label: 'Clerk' })], {
      leader: leaders.slice(0, 1),
      clerk: leaders.slice(1),
    });
    assert.deepEqual(
      officeTables(sample).map(({ label, rows }) => [label, told(rows)]),
      [
        ['Leader', ['anna of band']],
        ['Leaders', ['bert of band', 'cara of band']],
      ],
    );
  });

  it('has the one post that is asked for', () => {
    const sample = band([post(), post({ id: 'clerk', label: 'Clerk' })], {
      leader: leaders.slice(0, 1),
      clerk: leaders.slice(1),
    });
    assert.deepEqual(
      officeTables(sample, 'clerk').map(({ label }) => label),
      ['Leaders'],
    );
  });

  it('tells a gap that is sure, and none where an undated holder may have filled it', () => {
    const tables = (holders: typeof leaders) => officeTables(band([post()], { leader: holders }));
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
    const sample = band([post({ vacant })], { leader: leaders.slice(0, 2) });
    assert.deepEqual(told(officeTables(sample)[0]?.rows), [
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
    const [table] = officeTables({
      id: 'leadership',
      frontMatter: { title: 'Leadership', posts: [] },
      inverses: { posts, holders: {} },
    });
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
    const sample = band([post(), post({ id: 'clerk', label: 'Clerk' })], { leader: leaders });
    assert.deepEqual(emptyPosts(sample), ['Clerk']);
  });
});
