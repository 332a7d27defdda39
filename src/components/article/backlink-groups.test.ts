import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlinkGroups } from './backlink-groups.ts';
import { article, siteOf } from './small-corpus.ts';

const mention = (from: string, before: string) => ({
  from,
  to: 'ann',
  target: 'ann',
  text: 'Ann',
  explicit: false,
  before,
  after: '.',
  start: 0,
  end: 3,
});

test('each article stands once, under its kind, with its first sentence and how often', () => {
  const linksIn = [
    mention('city-band', 'Led by '),
    mention('zoe', 'A pupil of '),
    mention('zoe', 'She wrote to '),
    mention('ben', 'A friend of '),
  ];
  const ann = article('ann', 'person', {}, { linksIn });
  const others = [article('city-band', 'band'), article('zoe', 'person'), article('ben', 'person')];
  const groups = backlinkGroups(siteOf([ann, ...others]), ann);
  assert.deepEqual(
    groups.map(({ label, mentions }) => [label, mentions.map(({ from }) => from)]),
    [
      ['People', ['ben', 'zoe']],
      ['Bands', ['city-band']],
    ],
  );
  assert.equal(groups[0]?.mentions[1]?.before, 'A pupil of ');
  assert.equal(groups[0]?.counts.get('zoe'), 2);
});

test('nothing links here: no group', () => {
  const ann = article('ann', 'person');
  assert.deepEqual(backlinkGroups(siteOf([ann]), ann), []);
});
