import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editAddress, newFileAddress } from './edit-address.ts';

const encyclopedia = { repository: 'https://git.example/owner/name/' };

test('an encyclopedia without a repository is edited nowhere', () => {
  assert.equal(editAddress({}, 'articles/place/ulm.mdx'), undefined);
  assert.equal(newFileAddress({}, 'articles/place/ulm.mdx', 'x'), undefined);
});

test('the form of a new file is filled with its path and its text', () => {
  const address = newFileAddress(
    encyclopedia,
    'articles/place/ulm.mdx',
    '---\ntitle: Ulm & Łódź\n',
  );
  const { origin, pathname, searchParams } = new URL(address ?? '');
  assert.equal(origin + pathname, 'https://git.example/owner/name/new/main/content/articles/place');
  assert.equal(searchParams.get('filename'), 'ulm.mdx');
  assert.equal(searchParams.get('value'), '---\ntitle: Ulm & Łódź\n');
});

test('a text too long for an address is left to be pasted', () => {
  const address = newFileAddress(encyclopedia, 'articles/place/ulm.mdx', 'é'.repeat(3000));
  assert.deepEqual([...new URL(address ?? '').searchParams], [['filename', 'ulm.mdx']]);
});
