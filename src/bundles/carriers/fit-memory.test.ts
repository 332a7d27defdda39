import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epubCarrier } from '../epub/epub-carrier.ts';
import { singleFileCarrier } from '../single-file/single-file-carrier.ts';
import type { CarrierSource } from './carrier.ts';
import { tooMuchForMemory } from './fit-memory.ts';

/** As much of a corpus as has a number of articles. */
const corpusOf = (many: number): CarrierSource['corpus'] => {
  const articles = new Map(Array.from({ length: many }, (_, at) => [`${at}`, {}]));
  return { articles } as unknown as CarrierSource['corpus'];
};

test('what does not fit into memory is refused in a sentence, before anything is read', async () => {
  assert.equal(tooMuchForMemory(corpusOf(2000)), undefined);
  for (const carrier of [epubCarrier, singleFileCarrier]) {
    const result = await carrier.make({ corpus: corpusOf(10_000) } as unknown as CarrierSource);
    assert.ok('whyNot' in result);
    assert.match(result.whyNot, /some 4,000 articles; .* has 10,000\. .*--zip --zim$/);
  }
});
