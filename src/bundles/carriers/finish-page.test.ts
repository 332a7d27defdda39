import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishPage } from './finish-page.ts';

const page =
  '<p data-released>No files here.</p><h2>Zip</h2><div class="downloads" data-carrier="zip"></div><div data-carrier="epub"></div><div data-carrier="zim"></div><p>End';

test('the finished page has the size of every file and the way to it', () => {
  const html = finishPage(page, {
    title: 'Rivers',
    edition: 'First & last',
    day: '1999-05-01',
    corpus: '00',
    site: '00',
    carriers: [
      { name: 'zip', files: [{ name: 'rivers.zip', size: 7_150_000, sha256: '' }] },
      {
        name: 'epub',
        files: [
          { name: 'rivers.epub', label: 'The whole', size: 2_000_000, sha256: '' },
          { name: 'rivers-nile.epub', label: 'The <Nile>', size: 90_000, sha256: '' },
        ],
      },
    ],
  });
  assert.equal(
    html,
    '<p data-released>First &amp; last. <a href="downloads/SHA256SUMS">Checksums</a> tell whether a file arrived whole.</p>' +
      '<h2>Zip</h2><div class="downloads" data-carrier="zip"><ul><li><a href="downloads/rivers.zip" download>rivers.zip</a> <span class="file-size">7.2 MB</span></li></ul></div>' +
      '<div data-carrier="epub"><ul><li><a href="downloads/rivers.epub" download>The whole</a> <span class="file-size">2.0 MB</span></li>' +
      '<li><a href="downloads/rivers-nile.epub" download>The &lt;Nile&gt;</a> <span class="file-size">90 KB</span></li></ul></div>' +
      '<div data-carrier="zim"><p>This edition has none.</p></div><p>End',
  );
});
