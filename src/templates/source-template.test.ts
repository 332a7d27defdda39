import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../citations/read-source.ts';
import { refuseKey, sourceTemplate } from './source-template.ts';

test('what the file of a source begins with waits for its title and who speaks, and nothing else', () => {
  const begun = readSource({ path: 'sources/smith-2001.yaml', text: sourceTemplate() });
  assert.deepEqual(
    begun.problems.map(({ line, hint }) => `${line} ${hint}`),
    ['2 Write the title as the source has it.', '8 Write who speaks there, e.g. `US historian`.'],
  );
  const spoken = (text: string) => text.replace("standpoint: '…'", 'standpoint: a visitor');
  const all = spoken(sourceTemplate('Maps')).replace(/^# /gm, '');
  for (const text of [
    spoken(sourceTemplate('Maps: a history')),
    all.replace('https://…', 'https://example.org/'),
  ]) {
    const { problems, source } = readSource({ path: 'sources/smith-2001.yaml', text });
    assert.deepEqual(problems, [], text);
    assert.equal(source?.key, 'smith-2001');
  }
});

test('a key is free, and one that a file can have', () => {
  const sources = new Set(['smith-2001']);
  assert.equal(refuseKey('smith-2002', sources), undefined);
  assert.match(refuseKey('smith-2001', sources) ?? '', /already: sources\/smith-2001\.yaml$/);
  assert.match(refuseKey('Smith 2001', sources) ?? '', /Try: .* source smith-2001$/);
  assert.match(refuseKey('../x', sources) ?? '', /cannot be the key/);
  assert.match(refuseKey('uncited', sources) ?? '', /cannot be the key/);
});
