import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { measureFonts, subsetFonts } from './subset-fonts.ts';

describe('fonts cut to a site', () => {
  let cache = '';
  before(async () => {
    cache = await mkdtemp(join(tmpdir(), 'fonts'));
  });
  after(() => rm(cache, { recursive: true }));

  test('are small, named by what they hold, and named in the style sheet', async () => {
    const { styles, files } = await subsetFonts({ text: 'Дон長江', simplified: '长' }, cache);
    for (const [path, font] of files) {
      assert.match(path, /^fonts\/[a-z0-9-]+\.[0-9a-f]{10}\.woff2$/);
      assert.ok(styles.includes(`url("${path}")`), path);
      assert.equal(font.toString('latin1', 0, 4), 'wOF2');
      assert.ok(font.length < 40_000, `${path} has ${font.length} bytes`);
    }
    const han = [...files].find(([path]) => path.includes('han-tc'));
    assert.ok(han && han[1].length < 3_000);
  });

  test('are cut once, and those of no further use are removed', async () => {
    const cuts = async (): Promise<string[]> =>
      (await readdir(cache)).filter((name) => name.endsWith('.woff2')).sort();
    const before = await cuts();
    const times = await Promise.all(
      before.map(async (name) => (await stat(join(cache, name))).mtimeMs),
    );
    const { files } = await subsetFonts({ text: 'Дон', simplified: '' }, cache);
    const now = await cuts();
    assert.deepEqual(now, [...files.keys()].map((path) => path.replace('fonts/', '')).sort());
    assert.ok(now.length < before.length);
    for (const [index, name] of before.entries()) {
      if (now.includes(name)) assert.equal((await stat(join(cache, name))).mtimeMs, times[index]);
    }
  });

  test('what a face covers is asked of the font itself', async () => {
    const { styles } = await subsetFonts({ text: '长鞏', simplified: '鞏' }, cache);
    const rangeOf = (family: string): string =>
      new RegExp(`${family}".*unicode-range:([^}]*)`).exec(styles)?.[1] ?? '';
    assert.equal(rangeOf('Qamus Han TC'), 'U+978F');
    assert.equal(rangeOf('Qamus Han SC'), 'U+957F');
  });

  test('the room they take is read from the fonts', async () => {
    const { normal, italic } = await measureFonts(cache);
    assert.equal(normal.unitsPerEm, 1000);
    assert.ok(normal.ascent > 900 && normal.descent < -200);
    assert.ok(normal.averageWidth > 400 && normal.averageWidth < 550);
    assert.ok(italic.averageWidth < normal.averageWidth);
  });
});
