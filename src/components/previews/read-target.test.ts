import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTarget } from './read-target.ts';

const pages = {
  hosted: 'https://music.example/wiki/bach.html',
  disk: 'file:///C:/B%C3%BCcher%20und%20%E6%9B%B8/bach.html',
};

for (const [where, page] of Object.entries(pages)) {
  test(`${where}: a link to an article is its card`, () => {
    assert.deepEqual(readTarget('band.html', page), { type: 'card', addresses: ['band.html'] });
  });

  test(`${where}: an anchor may be an entry, else it is a section of the article`, () => {
    assert.deepEqual(readTarget('people.html#anna', page), {
      type: 'card',
      addresses: ['people.html#anna', 'people.html'],
    });
  });

  test(`${where}: an anchor is decoded, whatever its script`, () => {
    assert.deepEqual(readTarget('band.html#%E9%9F%B3%E4%B9%90', page), {
      type: 'card',
      addresses: ['band.html#音乐', 'band.html'],
    });
    assert.deepEqual(readTarget('#schütz', page), { type: 'note', id: 'schütz' });
  });

  test(`${where}: a stray per cent sign stands for itself`, () => {
    assert.deepEqual(readTarget('#100%', page), { type: 'note', id: '100%' });
  });

  test(`${where}: an anchor alone may be a note`, () => {
    assert.deepEqual(readTarget('#cite-1', page), { type: 'note', id: 'cite-1' });
    assert.equal(readTarget('#', page), undefined);
  });

  test(`${where}: the page itself has no card, an entry on it has`, () => {
    assert.equal(readTarget('bach.html', page), undefined);
    assert.deepEqual(readTarget('bach.html#anna', page), {
      type: 'card',
      addresses: ['bach.html#anna'],
    });
  });

  test(`${where}: what leaves the site has no card`, () => {
    for (const href of [
      'https://example.org/band.html',
      'mailto:a@b.c',
      '../band.html',
      'a/b.html',
    ])
      assert.equal(readTarget(href, page), undefined, href);
    assert.equal(readTarget('https://', page), undefined);
  });
}

test('a query of the search page is no part of the address', () => {
  assert.deepEqual(readTarget('band.html?q=fugue', pages.hosted), {
    type: 'card',
    addresses: ['band.html'],
  });
});

test('the folder of the site is its title page', () => {
  assert.deepEqual(readTarget('band.html', 'https://music.example/wiki/'), {
    type: 'card',
    addresses: ['band.html'],
  });
  assert.deepEqual(readTarget('./', pages.hosted), { type: 'card', addresses: ['index.html'] });
});
