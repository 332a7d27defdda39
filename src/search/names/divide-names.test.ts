import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { divideNames, type NameSizes } from './divide-names.ts';
import { entry, sampleEngine, sampleEntries } from './sample-names.ts';

const syllables = ['ba', 'du', 'kha', 'li', 'mo', 'ne', 'qo', 'shi', 'ta', 'zhu', 'ge', 'wy'];
const characters = [...'東西南北山河江海天地人大小中上下長安平京'];

/** Names like names, always the same. */
const manyEntries = Array.from({ length: 400 }, (_, n) => {
  const pick = (list: readonly string[], by: number): string =>
    list[(n * by + by) % list.length] ?? '';
  const family = pick(syllables, 7) + pick(syllables, 11);
  const given =
    pick(syllables, 5) + (syllables[n % 12] ?? '') + (syllables[Math.floor(n / 12) % 12] ?? '');
  const han = pick(characters, 3) + pick(characters, 13) + (characters[n % 20] ?? '');
  return entry(`e${n}`, `${family} ${given}`, [[han, 'zh-Hant', 'native']]);
});

const small: NameSizes = { whole: 0, first: 600, shard: 700, together: 4 };

describe('a small encyclopedia', () => {
  const { directory, parts } = sampleEngine();

  test('lies in one file', () => {
    assert.deepEqual([...parts.keys()], ['first']);
    assert.deepEqual(directory.shards, []);
    assert.equal(directory.first, sampleEntries.length);
  });

  test('is the same whenever it is written', () => {
    assert.deepEqual(divideNames(sampleEntries), divideNames(structuredClone(sampleEntries)));
  });

  test('has another edition as soon as anything in it differs', () => {
    const [first, ...others] = sampleEntries;
    assert.ok(first);
    const changed = divideNames([{ ...first, clause: 'poet' }, ...others]);
    assert.notEqual(changed.directory.edition, directory.edition);
  });
});

describe('a large encyclopedia', () => {
  const whole = sampleEngine(manyEntries);
  const { directory, parts, find, reopen } = sampleEngine(manyEntries, small);

  test('lies in the first file, shards and details, none much larger than the others', () => {
    assert.ok(directory.shards.length > 10);
    assert.ok(directory.first > 0 && directory.first < 50);
    assert.equal(parts.size, 1 + directory.shards.length + Math.ceil((400 - directory.first) / 4));
    for (const [name, { rows }] of parts) {
      if (!name.startsWith('s')) continue;
      assert.ok(Buffer.byteLength(rows?.texts ?? '') < 2 * small.shard, name);
    }
  });

  test('its shards begin in the order of sounds', () => {
    assert.deepEqual(directory.shards, [...directory.shards].sort());
    assert.equal(directory.shards[0], '');
  });

  test('every name, every word and every character finds as it does in one file', async () => {
    for (const { names } of manyEntries.filter((_, n) => n % 7 === 0)) {
      for (const { text } of names) {
        const [, second = text] = text.split(' ');
        for (const asked of [text, second, [...text].at(-1) ?? '', text.slice(0, 4)]) {
          if (asked.length < 2 && /\w/u.test(asked)) continue;
          assert.deepEqual((await find(asked, 1))[0], (await whole.find(asked, 1))[0], asked);
        }
      }
    }
  });

  test('initials, and a name with an ending, find what hardly anything leads to', async () => {
    const rare = [
      entry('league', 'League of Wide Zones'),
      entry('town', 'Tzw', [['Цвиргова', 'ru', 'native']]),
    ];
    const names = sampleEngine([...manyEntries, ...rare], small);
    assert.deepEqual(await names.find('LWZ'), ['league']);
    assert.deepEqual(await names.find('Цвиргове'), ['town']);
    assert.deepEqual(await names.find('Цвирговой'), ['town']);
  });

  test('a character within a name of whom hardly anything leads to is found', async () => {
    const rare = entry('rare', 'Xi Yu', [['東龘西', 'zh-Hant', 'native']]);
    const names = sampleEngine([...manyEntries, rare], small);
    assert.deepEqual(await names.find('龘'), ['rare']);
    assert.deepEqual(await names.find('龘西'), ['rare']);
  });

  test('a name in a question is found, and not everything loaded for it', async () => {
    const rare = entry('rare', 'Xilophonia Yu');
    const names = sampleEngine([...manyEntries, rare], small);
    assert.deepEqual(await names.find('what was there before Xilophonia Yu, and why'), ['rare']);
    const shards = names.loaded.filter((name) => name.startsWith('s'));
    assert.ok(shards.length < directory.shards.length / 2, `${shards.length} shards`);
  });

  test('a letter mistyped behind the first is forgiven', async () => {
    for (const entity of [60, 130, 250, 399]) {
      const title = manyEntries[entity]?.title ?? '';
      const typed = `${title.slice(0, 2)}${title.slice(3)}`;
      assert.ok((await find(typed, 8)).includes(`e${entity}`), typed);
    }
  });

  test('a question loads the first file, two shards, and the details of what is shown', async () => {
    for (const text of ['b', 'badu', '東', 'zhu ta']) {
      const { loaded, suggest } = reopen();
      const found = await suggest(text, 5);
      const shards = loaded.filter((name) => name.startsWith('s'));
      const details = loaded.filter((name) => name.startsWith('d'));
      assert.ok(shards.length >= 1 && shards.length <= 3, `${text}: ${loaded.join(' ')}`);
      assert.ok(details.length <= found.length);
      assert.equal(new Set(loaded).size, loaded.length);
    }
  });

  test('a whole name of one or two letters is found among many that begin so', async () => {
    const { find } = sampleEngine([...manyEntries, entry('o', 'Ba'), entry('han', '山')], small);
    assert.deepEqual(await find('ba', 1), ['o']);
    assert.deepEqual(await find('山', 1), ['han']);
  });
});
