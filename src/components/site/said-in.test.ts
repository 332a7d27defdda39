import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import { editAddress } from './edit-address.ts';
import { saidIn } from './said-in.ts';

const site = siteOf([
  article('anna', 'person', { title: 'Anna' }),
  article('bert', 'person', { title: 'Bert', status: 'entry' }),
]);
const repository = 'https://example.org/owner/name/';
const hosted = { ...site, encyclopedia: { ...site.encyclopedia, repository } };

test('a fact is edited at its line of its file', () => {
  assert.equal(
    editAddress({ repository }, 'articles/person/anna.mdx', 38),
    'https://example.org/owner/name/edit/main/content/articles/person/anna.mdx#L38',
  );
});

test('a file as a whole has no line', () => {
  assert.equal(
    editAddress({ repository }, 'sources/a.yaml'),
    'https://example.org/owner/name/edit/main/content/sources/a.yaml',
  );
});

test('without a repository nothing can be edited, and the article is what is linked', () => {
  assert.equal(editAddress({}, 'articles/person/anna.mdx', 38), undefined);
  assert.deepEqual(saidIn(site, { id: 'anna', line: 38 }), {
    title: 'Anna',
    href: 'anna.html',
    isExternal: false,
    place: 'content/articles/person/anna.mdx:38',
  });
});

test('what an entry says is read at its anchor', () => {
  assert.equal(saidIn(site, { id: 'bert', line: 5 })?.href, 'people.html#bert');
});

test('with a repository the mark leads to the line', () => {
  assert.deepEqual(saidIn(hosted, { id: 'bert', line: 5 }), {
    title: 'Bert',
    href: 'https://example.org/owner/name/edit/main/content/articles/person/bert.mdx#L5',
    isExternal: true,
    place: 'content/articles/person/bert.mdx:5',
  });
});

test('nobody says what an unknown article would say', () => {
  assert.equal(saidIn(site, { id: 'nobody', line: 1 }), null);
});
