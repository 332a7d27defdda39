import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberGroups, membersLabel } from './member-groups.ts';
import { article, dated, siteOf, withInverses } from './small-corpus.ts';

const plays = (entity: string, facets: Readonly<Record<string, string>> = {}) => ({
  ...dated(),
  type: 'plays-in',
  entity,
  facets,
});

const groups = (...relations: readonly ReturnType<typeof plays>[]) => {
  const band = article('band', 'band', {}, withInverses({ relations }));
  const people = [
    article('anna', 'person', { facets: { era: 'baroque' } }),
    article('bert', 'person'),
    article('cara', 'person'),
  ];
  return memberGroups(siteOf([band, ...people]), band).map(({ value, members }) => [
    value,
    members.map(({ entity }) => entity),
  ]);
};

test('members are grouped by the side of the statement, else by their own', () => {
  assert.deepEqual(groups(plays('bert', { era: 'baroque' }), plays('anna'), plays('cara')), [
    ['baroque', ['bert', 'anna']],
    [undefined, ['cara']],
  ]);
});

test('the statement wins over the member', () => {
  assert.deepEqual(groups(plays('anna', { era: 'modern' })), [['modern', ['anna']]]);
});

test('without any side it is one group', () => {
  assert.deepEqual(groups(plays('bert'), plays('cara')), [[undefined, ['bert', 'cara']]]);
});

test('only relations that the config marks make members', () => {
  assert.deepEqual(groups({ ...plays('anna'), type: 'taught' }), []);
});

test('they are called by the inverse of the relation that makes them members', () => {
  const site = siteOf([]);
  assert.equal(membersLabel(site, [{ members: [plays('anna')] }]), 'Players');
  const both = [plays('anna'), { ...plays('bert'), type: 'taught' }];
  assert.equal(membersLabel(site, [{ members: both }]), 'Members');
});
