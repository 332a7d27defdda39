import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesAddress, editAddress, reportAddress } from './edit-address.ts';

const repository = 'https://git.example/a/b/';
const path = 'articles/town/ulm.mdx';

test('without a repository there is no such place', () => {
  assert.equal(editAddress({}, path), undefined);
  assert.equal(reportAddress({}, { path, page: 'ulm.html' }), undefined);
});

test('a repository has the addresses of GitHub', () => {
  assert.equal(
    editAddress({ repository }, path),
    `https://git.example/a/b/edit/main/content/${path}`,
  );
  assert.equal(
    editAddress({ repository }, path, 7),
    `https://git.example/a/b/edit/main/content/${path}#L7`,
  );
  assert.equal(
    changesAddress({ repository }, path),
    `https://git.example/a/b/commits/main/content/${path}`,
  );
  assert.equal(
    reportAddress({ repository }, { path, page: 'towns.html#ulm' }),
    'https://git.example/a/b/issues/new?template=wrong-fact.yml&page=towns.html%23ulm',
  );
});

test('the config can name others', () => {
  const addresses = {
    edit: 'https://x.example/w/{path}?line={line}',
    report: 'mailto:errors@x.example?subject={page}',
  };
  assert.equal(
    editAddress({ repository, addresses }, path, 7),
    `https://x.example/w/${path}?line=7`,
  );
  assert.equal(
    reportAddress({ repository, addresses }, { path, page: 'ulm.html' }),
    'mailto:errors@x.example?subject=ulm.html',
  );
  assert.match(changesAddress({ repository, addresses }, path) ?? '', /^https:\/\/git\.example/);
});
