import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import { wordsOf } from '../dates/date-pieces.ts';
import { stateFacts, type StateFacts } from './state-facts.ts';
import { daysOfChange, stateOn } from './state-on.ts';

const { encyclopedia } = resolveConfig({
  title: 'Towns',
  description: 'Towns.',
  language: 'en-GB',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  mainArticle: 'sea',
  state: { from: '1940-01-01', until: '1960-12-31', kinds: ['town'] },
  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
    },
    town: {
      label: 'Town',
      plural: 'Towns',
      index: 'towns',
      case: 'proper',
      life: {
        begin: { field: 'founded', label: 'Founded' },
        end: { field: 'abandoned', label: 'Abandoned' },
      },
    },
    flood: {
      label: 'Flood',
      plural: 'Floods',
      index: 'floods',
      case: 'proper',
      life: { begin: { field: 'began', label: 'Began' } },
    },
  },
  relations: [],
  facets: { party: { label: 'Party', values: [{ id: 'red', label: 'Red' }] } },
});
assert.ok(encyclopedia);

const factsOf = (files: Readonly<Record<string, string>>): StateFacts => {
  const { entities, problems } = readEntities(
    Object.entries(files).map(([path, yaml]) => ({
      path: `articles/${path}.mdx`,
      text: `---\ntitle: ${path.replace(/^.*\//, '')}\nsummary: x\n${yaml}\n---\n`,
    })),
    encyclopedia,
  );
  assert.deepEqual(problems, []);
  return stateFacts(entities, encyclopedia);
};

const posts = 'posts: [{ id: mayor, label: Mayor }, { id: deputy, label: Deputy }]';
const holders = (facts: StateFacts, day: string) =>
  stateOn(facts, day).holdings.map(({ fact, certainty }) => `${fact.holder} ${certainty}`);
const towns = (facts: StateFacts, day: string) =>
  stateOn(facts, day).existences.map(({ fact, certainty }) => `${fact.entity} ${certainty}`);

describe('who held a post on a day', () => {
  it('is told of the first to the last day of a term, both on the day of the change', () => {
    const facts = factsOf({
      'town/lake': posts,
      'person/anna': 'holds: [{ post: lake#mayor, from: 1950-01-02, until: 1951-03-04 }]',
      'person/bert': 'holds: [{ post: lake#mayor, from: 1951-03-04, until: 1952 }]',
    });
    assert.deepEqual(holders(facts, '1950-01-01'), []);
    assert.deepEqual(holders(facts, '1950-01-02'), ['anna yes']);
    assert.deepEqual(holders(facts, '1951-03-04'), ['anna yes', 'bert yes']);
    assert.deepEqual(holders(facts, '1951-03-05'), ['bert yes']);
    assert.deepEqual(holders(facts, '1952-01-02'), ['bert possibly']);
    assert.deepEqual(holders(facts, '1953-01-01'), []);
  });

  it('lets an unknown end last until the end of the body or of the holder, whichever is first', () => {
    const holding = 'holds: [{ post: lake#mayor, from: 1950-01-02 }]';
    const facts = factsOf({
      'town/lake': `abandoned: 1955-05-05\n${posts}`,
      'person/anna': holding,
      'person/bert': `died: 1953-03-03\n${holding}`,
      'person/cara': `died: 1959\n${holding}`,
    });
    assert.deepEqual(holders(facts, '1950-01-02'), ['anna yes', 'bert yes', 'cara yes']);
    assert.deepEqual(holders(facts, '1953-03-03'), [
      'anna possibly',
      'bert possibly',
      'cara possibly',
    ]);
    assert.deepEqual(holders(facts, '1955-05-05'), ['anna possibly', 'cara possibly']);
    assert.deepEqual(holders(facts, '1955-05-06'), []);
  });

  it('takes a death in an event from the event', () => {
    const facts = factsOf({
      'town/lake': posts,
      'flood/great': 'began: 1953-03-03',
      'person/anna': 'died: { in: great }\nholds: [{ post: lake#mayor, from: 1950-01-02 }]',
    });
    assert.deepEqual(holders(facts, '1953-03-03'), ['anna possibly']);
    assert.deepEqual(holders(facts, '1953-03-04'), []);
  });

  it('is told of a holding without dates while the body existed, and else not at all', () => {
    const facts = factsOf({
      'town/lake': `founded: 1950\nabandoned: 1951\n${posts}`,
      'town/pond': posts,
      'person/anna': 'holds: [{ post: lake#deputy }, { post: pond#deputy }]',
    });
    assert.deepEqual(holders(facts, '1949-12-31'), []);
    assert.deepEqual(holders(facts, '1950-01-01'), ['anna possibly']);
    assert.deepEqual(
      facts.holdings.map(({ body }) => body),
      ['lake'],
    );
  });

  it('comes by body, the main one first, then by post and time', () => {
    const facts = factsOf({
      'town/lake': posts,
      'town/sea': posts,
      'person/anna': 'holds: [{ post: lake#mayor, from: 1950 }, { post: sea#deputy, from: 1950 }]',
      'person/bert': 'holds: [{ post: sea#mayor, from: 1950 }, { post: sea#deputy, from: 1949 }]',
    });
    assert.deepEqual(
      facts.holdings.map(({ body, post, holder }) => `${body} ${post} ${holder}`),
      ['sea mayor bert', 'sea deputy bert', 'sea deputy anna', 'lake mayor anna'],
    );
  });
});

describe('where sources differ', () => {
  const facts = factsOf({
    'town/lake': posts,
    'person/anna': `holds:
  - post: lake#mayor
    from: 1950-01-02
    until:
      oneOf:
        - { on: 1951-03-04, source: a }
        - { on: 1951-06, source: b, note: in a letter }
        - { on: 1950-12-31, source: c }
    source: d`,
  });
  const answer = (day: string) => stateOn(facts, day).holdings[0];
  const contrary = (day: string) =>
    answer(day)?.contrary.map(({ claim, certainty }) => [
      certainty,
      wordsOf(claim.when),
      claim.sources[0],
    ]);

  it('the first claim answers, and the others are told where they would answer otherwise', () => {
    assert.equal(answer('1950-06-01')?.certainty, 'yes');
    assert.deepEqual(contrary('1950-06-01'), []);
    assert.equal(answer('1951-01-01')?.certainty, 'yes');
    assert.deepEqual(contrary('1951-01-01'), [['no', 'until 31 December 1950', 'c']]);
  });

  it('a no that another source contradicts is told', () => {
    assert.equal(answer('1951-03-05')?.certainty, 'no');
    assert.deepEqual(contrary('1951-03-05'), [['yes', 'until June 1951', 'b']]);
    assert.deepEqual(contrary('1951-06-30'), [['possibly', 'until June 1951', 'b']]);
    assert.equal(answer('1951-07-01'), undefined);
  });

  it('each claim keeps its sources and its note; without any it has those of the statement', () => {
    assert.deepEqual(facts.holdings[0]?.sources, ['d', 'a']);
    assert.deepEqual(facts.holdings[0]?.others[0]?.remarks, ['in a letter']);
    const unnamed = factsOf({
      'town/lake': posts,
      'person/anna':
        'holds: [{ post: lake#mayor, from: { oneOf: [{ on: 1950 }, { on: 1951 }] }, source: d }]',
    });
    assert.deepEqual(unnamed.holdings[0]?.others[0]?.sources, ['d']);
    assert.equal(wordsOf(unnamed.holdings[0]?.others[0]?.when ?? []), 'from 1951');
  });
});

describe('what existed on a day', () => {
  const facts = factsOf({
    'town/lake': 'founded: 1950-05-05\nabandoned: { oneOf: [{ on: 1951 }, { on: 1953-01-01 }] }',
    'town/pond': 'founded: 1950-06',
    'town/sea': '',
    'person/anna': 'born: 1920',
  });

  it('is told of the kinds that the config names, where a date is known', () => {
    assert.deepEqual(towns(facts, '1950-05-05'), ['lake yes']);
    assert.deepEqual(towns(facts, '1950-06-30'), ['lake yes', 'pond possibly']);
    assert.deepEqual(towns(facts, '1960-01-01'), ['pond possibly']);
  });

  it('says what other sources say', () => {
    assert.deepEqual(towns(facts, '1952-01-01'), ['lake no', 'pond possibly']);
    const [lake] = stateOn(facts, '1952-01-01').existences;
    assert.deepEqual(
      lake?.contrary.map(({ claim, certainty }) => `${certainty} ${wordsOf(claim.when)}`),
      ['yes until 1 January 1953'],
    );
  });
});

describe('who controlled a place on a day', () => {
  it('is told by place, where a day is named', () => {
    const facts = factsOf({
      'town/sea': 'control: [{ by: red, from: 1950-05, until: 1951, note: in part }]',
      'town/lake': 'control: [{ by: red }, { by: red, on: 1950-05-31 }]',
    });
    const { controls } = stateOn(facts, '1950-05-31');
    assert.deepEqual(
      controls.map(({ fact, certainty }) => [fact.place, fact.by, certainty, wordsOf(fact.when)]),
      [
        ['lake', 'red', 'yes', '31 May 1950'],
        ['sea', 'red', 'yes', 'May 1950 – 1951'],
      ],
    );
    assert.deepEqual(controls[1]?.fact.remarks, ['in part']);
  });
});

describe('the days of change', () => {
  it('are those on which an answer is another than the day before, within the range', () => {
    const facts = factsOf({
      'town/lake': `founded: 1939-12-31\nabandoned: 1951-03\n${posts}`,
      'person/anna': 'holds: [{ post: lake#mayor, from: 1950-01-02, until: 1951-02-27 }]',
      'person/bert': 'holds: [{ post: lake#mayor, from: 1951-02-28 }]',
    });
    assert.deepEqual(daysOfChange(facts, { from: '1940-01-01', until: '1960-12-31' }), [
      '1950-01-02',
      '1951-02-28',
      '1951-03-01',
      '1951-03-02',
      '1951-04-01',
    ]);
  });
});
