import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readCorpusFiles, type FileMemory } from './read-corpus-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'qamus-files-'));
after(() => rm(folder, { recursive: true, force: true }));

async function told(root: string): Promise<string[]> {
  const { problems } = await readCorpusFiles(root);
  return problems.map(({ code, file }) => `${code} ${file}`).sort();
}

test('a corpus without any folder has no files and no problems', async () => {
  assert.deepEqual(await told(folder), []);
});

test('everything under images is a picture that only shows itself', async () => {
  const root = join(folder, 'pictures');
  await mkdir(join(root, 'images', 'maps'), { recursive: true });
  const files = {
    'a.png': '',
    'maps/a.svg': '<svg/>',
    'b.html': '<script>1</script>',
    'c.SVG': '<svg/>',
    'maps/d.svg': '<svg><script>1</script></svg>',
    '.htaccess': 'Options All',
  };
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(root, 'images', path), text);
  }
  assert.deepEqual(await told(root), [
    'file-misplaced images/b.html',
    'file-misplaced images/c.SVG',
    'image-unsafe images/maps/d.svg',
  ]);
});

test('maps are TopoJSON, lie in one folder and are read as text', async () => {
  const root = join(folder, 'mapped');
  await mkdir(join(root, 'maps', 'deeper'), { recursive: true });
  for (const path of ['a.topo.json', 'b.json', 'deeper/c.topo.json']) {
    await writeFile(join(root, 'maps', path), '{}');
  }
  await writeFile(join(root, 'maps', 'd.topo.json'), ' '.repeat(513 * 1024));
  const { maps, problems } = await readCorpusFiles(root);
  assert.deepEqual(maps, [{ path: 'maps/a.topo.json', text: '{}' }]);
  assert.deepEqual(
    problems.map(({ code, file }) => `${code} ${file}`),
    [
      'file-misplaced maps/b.json',
      'file-misplaced maps/deeper/c.topo.json',
      'file-too-large maps/d.topo.json',
    ],
  );
  assert.match(problems[2]?.hint ?? '', /Simplify/);
});

test('no folder of the corpus may be a link to another place', async () => {
  const root = join(folder, 'linked');
  await mkdir(join(root, 'elsewhere'), { recursive: true });
  await writeFile(join(root, 'elsewhere', 'secret.png'), '');
  for (const name of ['articles', 'images']) {
    await symlink(join(root, 'elsewhere'), join(root, name), 'junction');
  }
  await writeFile(join(root, 'sources'), 'a file');
  assert.deepEqual(await told(root), [
    'file-unreadable articles',
    'file-unreadable images',
    'file-unreadable sources',
  ]);
  assert.deepEqual((await readCorpusFiles(root)).images, new Set());
});

test('with a memory only what has changed is read, and the same text is the same file', async () => {
  const root = join(folder, 'remembered');
  const rivers = join(root, 'articles', 'river');
  await mkdir(rivers, { recursive: true });
  let saves = 0;
  const save = async (name: string, bytes: string | Buffer) => {
    saves += 1;
    await writeFile(join(rivers, name), bytes);
    await utimes(join(rivers, name), saves, saves);
  };
  const memory: FileMemory = new Map();
  const read = async () => {
    const { articles, problems } = await readCorpusFiles(root, memory);
    return { files: articles, told: problems.map(({ code }) => code) };
  };

  await save('aare.mdx', 'one');
  await save('rhine.mdx', 'two');
  const first = await read();
  await save('rhine.mdx', 'three');
  const second = await read();
  assert.equal(second.files[0], first.files[0]);
  assert.deepEqual(second.files[1], { path: 'articles/river/rhine.mdx', text: 'three' });
  // Saved without a change.
  await save('rhine.mdx', 'three');
  assert.equal((await read()).files[1], second.files[1]);

  await save('rhine.mdx', Buffer.from([0xff, 0xfe, 0x00]));
  assert.deepEqual((await read()).told, ['file-encoding']);
  assert.deepEqual((await read()).told, ['file-encoding']);
  await save('new.mdx', 'four');
  await rename(join(rivers, 'new.mdx'), join(rivers, 'rhine.mdx'));
  assert.equal((await read()).files[1]?.text, 'four');
  await rm(join(rivers, 'aare.mdx'));
  assert.deepEqual([...(await read()).files].length, 1);
  assert.deepEqual([...memory.keys()], ['articles/river/rhine.mdx']);
});
