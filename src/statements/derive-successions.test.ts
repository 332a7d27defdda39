import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveConfig } from '../config/resolve-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { readEntities } from '../entities/read-entities.ts';
import { deriveSuccessions } from './derive-successions.ts';
import { invertStatements } from './invert-statements.ts';
import { entitiesOfSuccession, type PostSuccession } from './succession.ts';

const kind = (label: string) => ({
  label,
  plural: `${label}s`,
  index: `all-${label}s`,
  case: 'proper',
  life: { begin: { field: 'began', label: 'Began' } },
});
const encyclopedia = resolveConfig({
  title: 'Guilds',
  description: 'Guilds.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: { person: kind('person'), guild: kind('guild') },
  relations: [{ id: 'follows', label: 'Follows', inverse: 'Followed by', succession: true }],
  facets: {},
}).encyclopedia as Encyclopedia;

function derive(files: Readonly<Record<string, string>>) {
  const { entities, problems } = readEntities(
    Object.entries(files).map(([path, yaml]) => ({
      path: `articles/${path}.mdx`,
      text: `---\ntitle: ${path}\nsummary: x\n${yaml}\n---\n`,
    })),
    encyclopedia,
  );
  assert.deepEqual(problems, []);
  return deriveSuccessions(entities, invertStatements(entities, encyclopedia), encyclopedia);
}

/** `anna > bert > cara`, with dots for nobody. */
function boxesOf(found: ReturnType<typeof derive>, id: string): readonly string[] {
  const boxes = found.get(id)?.filter((box): box is PostSuccession => box.type === 'post') ?? [];
  return boxes.map(({ before, tenure, after }) =>
    [before?.tenure.holder ?? '...', tenure.holder, after?.tenure.holder ?? '...'].join(' > '),
  );
}

describe('the boxes of a holder', () => {
  const masters = {
    'guild/bakers': 'posts: [{ id: master, label: Master, seats: 1 }]',
    'person/anna': 'holds: [{ post: bakers#master, from: 1500, until: 1510 }]',
    'person/bert': 'holds: [{ post: bakers#master, from: 1510, until: 1520 }]',
    'person/cara': 'holds: [{ post: bakers#master, from: 1525 }]',
  };

  it('tell who came before and after', () => {
    const found = derive(masters);
    assert.deepEqual(boxesOf(found, 'anna'), ['... > anna > bert']);
    assert.deepEqual(boxesOf(found, 'bert'), ['anna > bert > cara']);
  });

  it('tell a gap on both sides of it', () => {
    const found = derive(masters);
    const [bert, cara] = [found.get('bert')?.[0], found.get('cara')?.[0]] as PostSuccession[];
    assert.equal(bert?.after?.gap?.from.edtf, '1521');
    assert.equal(cara?.before?.gap?.until.edtf, '1524');
  });

  it('tell a vacancy that a source states instead of the gap, and name its home', () => {
    const found = derive({
      ...masters,
      'guild/bakers':
        'posts:\n  - id: master\n    label: Master\n    seats: 1\n    vacant: [{ from: 1521, until: 1524, source: uncited }]',
    });
    const [cara] = found.get('cara') as PostSuccession[];
    assert.equal(cara?.before?.gap, undefined);
    assert.deepEqual(
      cara?.before?.vacant.map(({ body, line, sources }) => [body, line, sources]),
      [['bakers', 5, ['uncited']]],
    );
  });

  it('are none for the only holder', () => {
    assert.deepEqual(
      [
        ...derive({
          'guild/bakers': masters['guild/bakers'],
          'person/anna': masters['person/anna'],
        }),
      ],
      [],
    );
  });

  it('are one for an office held in two bodies, in one chain over both', () => {
    const post = 'posts: [{ id: head, label: Head, seats: 1, office: headship }]';
    const found = derive({
      'guild/old-guild': post,
      'guild/new-guild': post,
      'guild/headship': '',
      'person/anna': 'holds: [{ post: old-guild#head, from: 1500, until: 1510 }]',
      'person/bert':
        'holds:\n  - { post: old-guild#head, from: 1510, until: 1520 }\n  - { post: new-guild#head, from: 1512, until: 1520 }',
      'person/cara': 'holds: [{ post: new-guild#head, from: 1520 }]',
    });
    assert.deepEqual(boxesOf(found, 'bert'), ['anna > bert > cara']);
    const [box] = found.get('bert') as PostSuccession[];
    assert.equal(box?.office, 'headship');
    assert.deepEqual(
      box?.tenure.holdings.map(({ body }) => body),
      ['old-guild', 'new-guild'],
    );
    assert.deepEqual([...new Set(box ? entitiesOfSuccession(box) : [])].sort(), [
      'anna',
      'bert',
      'cara',
      'headship',
      'new-guild',
      'old-guild',
    ]);
  });

  it('stand in order of time', () => {
    const found = derive({
      ...masters,
      'guild/smiths': 'posts: [{ id: master, label: Master, seats: 1 }]',
      'person/dora': 'holds: [{ post: smiths#master, from: 1498 }]',
      'person/bert':
        'holds:\n  - { post: bakers#master, from: 1510, until: 1520 }\n  - { post: smiths#master, from: 1505 }',
    });
    assert.deepEqual(boxesOf(found, 'bert'), ['dora > bert > ...', 'anna > bert > cara']);
  });
});

describe('the box of a body', () => {
  it('tells what it followed and what followed it, by the relation the config marks', () => {
    const found = derive({
      'guild/old': 'began: 1400',
      'guild/new': 'relations: [{ type: follows, to: old, from: 1500 }]',
    });
    const [old] = found.get('old') ?? [];
    const [young] = found.get('new') ?? [];
    assert.ok(old?.type === 'body' && young?.type === 'body');
    assert.deepEqual(
      old.after.map(({ entity }) => entity),
      ['new'],
    );
    assert.deepEqual(
      young.before.map(({ entity }) => entity),
      ['old'],
    );
    assert.deepEqual(entitiesOfSuccession(young), ['old']);
  });
});
