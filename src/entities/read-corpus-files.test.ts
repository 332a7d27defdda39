import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readCorpusFiles } from './read-corpus-files.ts';

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
