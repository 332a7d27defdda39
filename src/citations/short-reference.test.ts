import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortReference } from './short-reference.ts';
import type { Source } from './source.ts';

const source = (fields: Partial<Source> & { type: string; title: string }): Source => ({
  key: 'x',
  author: [],
  editor: [],
  translator: [],
  standpoint: 'x',
  consulted: 'none',
  ...fields,
});
const austen = { family: 'Austen', given: 'Jane' };
const lee = { family: 'Lee', given: 'Ann' };

/** Italics as `*…*`. */
const print = (fields: Parameters<typeof source>[0], locator?: string) =>
  shortReference(source(fields), locator)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');

describe('shortReference', () => {
  it('says whose, what, when and where', () => {
    const emma = { type: 'book', title: 'Emma', author: [austen], issued: '1815-12-23' };
    assert.equal(print(emma, 'ch. 3'), 'Austen, *Emma*, 1815, ch. 3');
    assert.equal(print(emma), 'Austen, *Emma*, 1815');
  });

  it('names the work around what nobody signed', () => {
    const rhine = { type: 'entry', title: 'Rhine', containerTitle: 'A Dictionary of Rivers' };
    assert.equal(print(rhine), '“Rhine”, *A Dictionary of Rivers*');
    assert.equal(print({ ...rhine, editor: [lee] }), '“Rhine”, *A Dictionary of Rivers*');
    assert.equal(print({ ...rhine, author: [lee] }), 'Lee, “Rhine”');
  });

  it('takes the editors of a whole for its authors', () => {
    assert.equal(print({ type: 'book', title: 'Rivers', editor: [lee] }), 'Lee, *Rivers*');
  });

  it('drops the subtitle of a long title, not of a short one', () => {
    const subtitle = 'A Natural and a Political History of the Upper Waters in Times of Peace';
    assert.equal(print({ type: 'book', title: `The Rhine: ${subtitle}` }), '*The Rhine*');
    assert.equal(print({ type: 'book', title: 'The Rhine: A Life' }), '*The Rhine: A Life*');
  });

  it('cuts between words what is still too long', () => {
    const title =
      'On the draining of the marshes of the upper valley in the years of peace and after';
    assert.equal(
      print({ type: 'webpage', title }),
      '“On the draining of the marshes of the upper valley in the…”',
    );
  });

  it('keeps the language of a title', () => {
    const runs = shortReference(source({ type: 'book', title: '万里长江', language: 'zh' }));
    assert.deepEqual(runs[0], { text: '万里长江', italic: true, lang: 'zh' });
  });
});
