import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { Succession } from '../statements/succession.ts';
import { relatedArticles } from './related-articles.ts';

type Said = Partial<
  Pick<FrontMatter, 'status' | 'relations' | 'holds' | 'fields' | 'begin' | 'composition'>
>;

const entity = (id: string, said: Said = {}): Entity =>
  ({
    id,
    kind: 'thing',
    frontMatter: { status: 'draft', relations: [], holds: [], fields: [], ...said },
  }) as unknown as Entity;

/** `{ danube: ['inn', 'vienna'] }`: who speaks of whom. */
function related(
  links: Record<string, string[]>,
  said: Record<string, Said> = {},
  successions = new Map<string, readonly Succession[]>(),
) {
  const ids = [...new Set([...Object.keys(links), ...Object.values(links).flat()])].sort();
  const linksOut = new Map(
    Object.entries(links).map(([from, targets]) => [
      from,
      targets.map((to) => ({ from, to }) as Mention),
    ]),
  );
  const entities = ids.map((id) => entity(id, said[id]));
  return relatedArticles({ entities, linksOut, successions });
}

test('two articles that speak of each other are related', () => {
  const found = related({ inn: ['salzach'], salzach: ['inn'] });
  assert.deepEqual(found('inn'), [{ id: 'salzach', reason: { type: 'mutual' } }]);
  assert.deepEqual(found('salzach'), [{ id: 'inn', reason: { type: 'mutual' } }]);
});

test('two articles are related when others name them together, though neither names the other', () => {
  const found = related({ alps: ['inn', 'rhine'], tyrol: ['inn', 'rhine'] });
  assert.deepEqual(found('inn'), [{ id: 'rhine', reason: { type: 'together', count: 2 } }]);
});

test('one link is no reason: the text shows it already', () => {
  assert.deepEqual(related({ inn: ['passau'] })('inn'), []);
});

test('a relation is a reason on both sides, and says which side it is said on', () => {
  const relations = [{ type: 'flows-into', to: 'danube' }] as unknown as FrontMatter['relations'];
  const found = related({ inn: ['danube'] }, { inn: { relations } });
  assert.deepEqual(found('inn')[0]?.reason, {
    type: 'relation',
    relation: 'flows-into',
    inverse: false,
  });
  assert.deepEqual(found('danube')[0]?.reason, {
    type: 'relation',
    relation: 'flows-into',
    inverse: true,
  });
});

test('two holders of one post are related by it', () => {
  const holds = [{ body: 'guild', post: 'master' }] as unknown as FrontMatter['holds'];
  const found = related({ anna: [], bert: [], guild: [] }, { anna: { holds }, bert: { holds } });
  assert.deepEqual(
    found('anna').map(({ id }) => id),
    ['bert', 'guild'],
  );
  assert.deepEqual(found('anna')[0]?.reason, { type: 'post', body: 'guild', post: 'master' });
});

test('who came before or after in a post is told before that both held it', () => {
  const holds = [{ body: 'guild', post: 'master' }] as unknown as FrontMatter['holds'];
  const tenure = (holder: string) => ({ holder, acting: false, holdings: holds });
  const boxes = [{ type: 'post', tenure: tenure('anna'), after: { tenure: tenure('bert') } }];
  const found = related(
    { anna: [], bert: [], cara: [] },
    { anna: { holds }, bert: { holds }, cara: { holds } },
    new Map([['anna', boxes as unknown as Succession[]]]),
  )('anna');
  const post = { body: 'guild', post: 'master', office: undefined };
  assert.deepEqual(found, [
    { id: 'bert', reason: { type: 'succession', ...post, isLater: true } },
    { id: 'cara', reason: { type: 'post', body: 'guild', post: 'master' } },
  ]);
});

test('fields, lives and seats are reasons on both sides', () => {
  const fields = [
    { key: 'mouth', type: 'entity', values: [[{ value: 'sea', sources: [] }]] },
  ] as unknown as FrontMatter['fields'];
  const begin = { event: 'flood', label: 'Began' } as FrontMatter['begin'];
  const seats = [{ value: [{ group: 'a', count: 1, members: ['anna'] }] }];
  const composition = { groups: seats } as unknown as FrontMatter['composition'];
  const found = related(
    { rhine: [], sea: [], flood: [], anna: [] },
    { rhine: { fields, begin, composition } },
  );
  const field = { type: 'field', kind: 'thing', field: 'mouth' } as const;
  assert.deepEqual(found('rhine'), [
    { id: 'anna', reason: { type: 'seat', inverse: false } },
    { id: 'flood', reason: { type: 'life', label: 'Began' } },
    { id: 'sea', reason: { ...field, inverse: false } },
  ]);
  assert.deepEqual(found('sea')[0]?.reason, { ...field, inverse: true });
  assert.deepEqual(found('flood')[0]?.reason, { type: 'life', label: 'Began' });
  assert.deepEqual(found('anna')[0]?.reason, { type: 'seat', inverse: true });
});

test('what everybody links to comes after what few do', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 30 }, (_, number) => [`brook-${number}`, ['europe']]),
  );
  const found = related({
    ...crowd,
    inn: ['europe', 'salzach'],
    salzach: ['inn'],
    europe: ['inn'],
  });
  assert.deepEqual(
    found('inn').map(({ id }) => id),
    ['salzach', 'europe'],
  );
});

test('entries are left out, and five are enough', () => {
  const towns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const mutual = Object.fromEntries(towns.map((town) => [town, ['river']]));
  const found = related({ ...mutual, river: towns }, { a: { status: 'entry' } });
  assert.deepEqual(
    found('river').map(({ id }) => id),
    ['b', 'c', 'd', 'e', 'f'],
  );
  assert.deepEqual(found('a'), []);
});
