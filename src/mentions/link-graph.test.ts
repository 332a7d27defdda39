import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../entities/entity.ts';
import { linkGraph } from './link-graph.ts';
import type { Mention } from './mention.ts';

function entity(id: string, status = 'draft'): Entity {
  const file = { path: `articles/place/${id}.mdx`, text: '' };
  return { id, file, frontMatter: { title: id.toUpperCase(), status } } as unknown as Entity;
}

function mention(from: string, to: string | null, start = 0, target = to ?? ''): Mention {
  const end = start + 1;
  return { from, to, target, text: target, explicit: true, before: '', after: '', start, end };
}

const byArticle = (mentions: Mention[]) => Map.groupBy(mentions, ({ from }) => from);

test('links go out in order of the text and come in by article, then place', () => {
  const graph = linkGraph(
    byArticle([mention('c', 'a', 9), mention('c', 'a', 2), mention('b', 'a', 5)]),
    ['c', 'b', 'a'].map((id) => entity(id)),
  );
  assert.deepEqual(
    graph.linksOut.get('c')?.map(({ start }) => start),
    [2, 9],
  );
  assert.deepEqual(
    graph.linksIn.get('a')?.map(({ from, start }) => `${from}${start}`),
    ['b5', 'c2', 'c9'],
  );
  assert.deepEqual(graph.linksOut.get('a'), []);
});

test('a link to oneself comes in from nobody', () => {
  const graph = linkGraph(byArticle([mention('a', 'a')]), [entity('a')]);
  assert.deepEqual(graph.linksIn.get('a'), []);
  assert.deepEqual(
    graph.problems.map(({ code }) => code),
    ['article-orphan', 'article-dead-end'],
  );
});

test('wanted pages are told apart by their slug and sorted by name', () => {
  const graph = linkGraph(
    byArticle([
      mention('a', null, 1, 'Onega'),
      mention('a', null, 2, 'Lake Ladoga'),
      mention('b', null, 1, 'lake-ladoga'),
      mention('b', null, 3, 'Ładoga'),
    ]),
    [entity('a'), entity('b')],
  );
  assert.deepEqual(
    graph.wanted.map(({ name, slug, mentions }) => [name, slug, mentions.length]),
    [
      ['Ładoga', 'ladoga', 1],
      ['Lake Ladoga', 'lake-ladoga', 2],
      ['Onega', 'onega', 1],
    ],
  );
});

test('orphans and dead ends are warnings; statements, entries and the main article are excused', () => {
  const graph = linkGraph(
    byArticle([mention('main', 'linked')]),
    [
      entity('main'),
      entity('linked'),
      entity('linked-entry', 'entry'),
      entity('tied'),
      entity('tied-back'),
    ],
    { statementLinks: new Map([['tied', ['tied-back']]]), alwaysFound: 'main' },
  );
  assert.deepEqual(
    graph.problems.map(({ code, severity, file }) => `${severity} ${code} ${file}`),
    [
      'warning article-dead-end articles/place/linked.mdx',
      'warning article-orphan articles/place/linked-entry.mdx',
    ],
  );
});
