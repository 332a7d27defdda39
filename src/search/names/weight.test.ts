import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { namesScript, partScriptOf } from '../script-name.ts';
import { generateEntries } from './generate-entries.ts';
import { sampleEngine } from './sample-names.ts';
import { nameScripts } from './write-names.ts';

test('at 10,000 articles the first suggestion moves no more than 40 KB', async () => {
  const entries = generateEntries(10_000);
  const { reopen, ...divided } = sampleEngine(entries);
  const scripts = await nameScripts(divided);
  // As a host sends it.
  const weigh = (name: string): number => gzipSync(scripts.get(name) ?? '').length;
  const typed = [9, 4_321, 7_654, 9_999].flatMap((at) =>
    (entries[at]?.names ?? []).flatMap(({ text }) => [text, text.slice(0, 1), text.slice(0, 3)]),
  );
  for (const text of typed) {
    const { loaded, find } = reopen();
    assert.notDeepEqual(await find(text, 8), [], text);
    const parts = loaded.map((part) => partScriptOf(divided.directory.edition, part));
    const bytes = [namesScript, ...parts].reduce((sum, name) => sum + weigh(name), 0);
    assert.ok(bytes <= 40 * 1024, `${text}: ${bytes} bytes in ${parts.length + 1} files`);
  }
});
