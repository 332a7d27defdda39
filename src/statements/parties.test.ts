import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../dates/parse-date.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import { entitiesOfParties, partiesOf, type PartyGroup } from './parties.ts';
import { dated } from './sample-holding.ts';
import type { Stated } from './stated.ts';

const place = { start: 0, end: 0 };
const encyclopedia = {
  relations: [
    { id: 'signed', label: 'Signed', inverse: 'Signed by', participation: 'Signatory' },
    { id: 'attended', label: 'Attended', inverse: 'Attended by', participation: 'Present' },
    { id: 'mocked', label: 'Mocked', inverse: 'Mocked by' },
  ],
  facets: {
    bank: {
      label: 'Bank',
      values: [
        { id: 'left', label: 'Left', entity: 'left-town' },
        { id: 'right', label: 'Right' },
      ],
    },
  },
};

function one(id: string, frontMatter: Partial<FrontMatter> = {}): Stated {
  const whole = { title: id, facets: {}, holds: [], posts: [], relations: [], ...frontMatter };
  return { id, kind: 'person', frontMatter: whole as unknown as FrontMatter };
}

function date(edtf: string) {
  const parsed = parseDate(edtf);
  assert.ok(parsed.ok);
  return parsed.value;
}

const bound = (field: string, edtf: string) => ({
  label: field,
  field,
  line: 1,
  dates: [{ value: date(edtf), sources: [] }] as const,
});
const meeting = one('meeting', {
  begin: bound('began', '1900-05-01'),
  end: bound('ended', '1900-06-30'),
});

const relation = (entity: string, type: string, facets = {}) => ({
  ...dated(),
  entity,
  type,
  facets,
});

function told(
  people: readonly Stated[],
  relations: readonly ReturnType<typeof relation>[],
  of = meeting,
): readonly PartyGroup[] {
  const byId = new Map([of, ...people].map((each) => [each.id, each]));
  return partiesOf(of, { relations }, { encyclopedia, byId });
}

const names = (groups: readonly PartyGroup[]) =>
  groups.map(({ value, label, parties }) => [value, label, parties.map(({ entity }) => entity)]);

test('parties stand by side in the order of the config, those without one last', () => {
  const groups = told(
    [one('anna', { facets: { bank: 'right' } }), one('bert'), one('left-town'), one('cara')],
    [
      relation('anna', 'signed'),
      relation('bert', 'attended'),
      relation('left-town', 'attended'),
      relation('cara', 'signed', { bank: 'left' }),
    ],
  );
  assert.deepEqual(names(groups), [
    ['left', 'Left', ['cara', 'left-town']],
    ['right', 'Right', ['anna']],
    [undefined, undefined, ['bert']],
  ]);
});

test('the side of the statement goes before that of the one who makes it', () => {
  const groups = told(
    [one('anna', { facets: { bank: 'right' } })],
    [relation('anna', 'signed', { bank: 'left' })],
  );
  assert.deepEqual(names(groups), [['left', 'Left', ['anna']]]);
});

test('whoever was several things in it is one party, and other relations make none', () => {
  const [group] = told(
    [one('anna')],
    [relation('anna', 'signed'), relation('anna', 'attended'), relation('anna', 'mocked')],
  );
  assert.equal(group?.value, undefined);
  assert.deepEqual(
    group?.parties.map(({ roles }) => roles.map(({ label }) => label)),
    [['Signatory', 'Present']],
  );
  assert.deepEqual(told([one('anna')], [relation('anna', 'mocked')]), []);
});

test('a post is told that was surely held in the time, with the day on which it changed hands', () => {
  const hold = (post: string, from?: string, until?: string) => ({
    ...dated(from, until),
    body: 'town',
    post,
    acting: false,
    facets: {},
  });
  const anna = one('anna', {
    holds: [
      hold('mayor', '1899', '1905'),
      hold('judge', '1890', '1895'),
      hold('clerk', '1900-06-10', '1901'),
      hold('guard', '1898', '1900-05-15'),
      hold('cook', '1899?'),
    ],
  });
  const town = one('town', { posts: [{ id: 'mayor', label: 'Mayor', place, line: 1 }] });
  const groups = told([anna, town], [relation('anna', 'signed')]);
  assert.deepEqual(
    groups[0]?.parties[0]?.posts.map(({ label, from, until }) => [label, from?.edtf, until?.edtf]),
    [
      ['Mayor', undefined, undefined],
      ['clerk', '1900-06-10', undefined],
      ['guard', undefined, '1900-05-15'],
    ],
  );
  assert.deepEqual(entitiesOfParties(groups), ['anna', 'town', 'town', 'town']);
});

test('of what has no date no post is told', () => {
  const anna = one('anna', {
    holds: [{ ...dated('1899', '1905'), body: 'town', post: 'mayor', acting: false, facets: {} }],
  });
  const [group] = told([anna], [relation('anna', 'signed')], one('deal'));
  assert.deepEqual(group?.parties[0]?.posts, []);
});
