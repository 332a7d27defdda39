import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { renderContextOf } from './render-context.ts';

const encyclopedia = { language: 'en', kinds: {} } as unknown as Encyclopedia;
const { hrefOf } = renderContextOf(encyclopedia, new Map(), new Map(), (id) =>
  id === 'aare' ? ['mouth'] : undefined,
);

test('a link to a section that does not exist leads to the article', () => {
  assert.equal(hrefOf('aare', 'mouth'), 'aare.html#mouth');
  assert.equal(hrefOf('aare', 'spring'), 'aare.html');
  assert.equal(hrefOf('rhine', 'mouth'), 'rhine.html');
});
