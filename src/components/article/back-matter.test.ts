import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backMatter } from './back-matter.ts';
import { article, siteOf } from './small-corpus.ts';

const bare = { parts: [], citations: [] };

const texts = (...given: Parameters<typeof backMatter>) => backMatter(...given).map((h) => h.text);

describe('backMatter', () => {
  it('is nothing behind an article without notes and links', () => {
    const bach = article('bach', 'person');
    assert.deepEqual(texts(siteOf([bach]), bach, bare, new Map()), []);
  });

  it('lists what stands behind the text in its order', () => {
    const band = article('band', 'band');
    const from = { from: 'band', to: 'bach', sentence: 'Bach.', start: 0, end: 4 };
    const bach = article(
      'bach',
      'person',
      { furtherReading: ['x'] },
      { linksIn: [from as never], related: [{ id: 'band', reason: {} as never }] },
    );
    const citations = [
      { number: 1, id: 'cite-1', backrefs: ['citeref-1-1'], offsets: [0], key: 'x' },
    ];
    const parts = [{ type: 'html', html: '<h2 id="footnote-label">Footnotes</h2>' }] as const;
    assert.deepEqual(texts(siteOf([bach, band]), bach, { parts, citations }, new Map()), [
      'Footnotes',
      'Notes and sources',
      'Further reading',
      'Related articles',
      'What links here',
    ]);
  });

  it('lists the sources of facts as well as notes', () => {
    const bach = article('bach', 'person');
    const marks = new Map([['x', { label: 'a', id: 'source-a', isOwn: true }]]);
    assert.deepEqual(texts(siteOf([bach]), bach, bare, marks), ['Notes and sources']);
  });
});
