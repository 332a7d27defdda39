import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
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
    'a.png': '\x89PNG\r\n',
    'maps/a.svg': '<svg/>',
    'b.html': '<script>1</script>',
    'c.SVG': '<svg/>',
    'maps/d.svg': '<svg><script>1</script></svg>',
    '.htaccess': 'Options All',
  };
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(root, 'images', path), text, 'latin1');
  }
  assert.deepEqual(await told(root), [
    'file-misplaced images/b.html',
    'file-misplaced images/c.SVG',
    'image-unsafe images/maps/d.svg',
  ]);
});

test('a picture is what its name says, of a size, and every disk can bear its name', async () => {
  const root = join(folder, 'strange pictures');
  await mkdir(join(root, 'images'), { recursive: true });
  const webp = 'RIFF\0\0\0\0WEBP';
  const files = {
    'a.webp': webp,
    'A.webp': webp,
    'b.png': '<!doctype html><script>1</script>',
    'c.gif': '',
    'd e.webp': webp,
    'con.webp': webp,
    '\u0441.webp': webp,
    'f\n::error::x.webp': webp,
    '-g.webp': webp,
    [`${'h'.repeat(100)}.webp`]: webp,
    'i.svg': `<svg>${' '.repeat(2 * 1024 * 1024)}</svg>`,
  };
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(root, 'images', path), text, 'latin1');
  }
  await truncate(join(root, 'images', 'a.webp'), 50 * 1024 * 1024);
  assert.deepEqual(await told(root), [
    'file-too-large images/a.webp',
    'file-too-large images/i.svg',
    'id-duplicate images/a.webp',
    'id-invalid images/-g.webp',
    'id-invalid images/con.webp',
    'id-invalid images/d e.webp',
    'id-invalid images/f\n::error::x.webp',
    `id-invalid images/${'h'.repeat(100)}.webp`,
    'id-invalid images/\u0441.webp',
    'image-unsafe images/b.png',
    'image-unsafe images/c.gif',
  ]);
});

test('what is no text is told, however large, and nothing is read through a link', async () => {
  const root = join(folder, 'no texts');
  await mkdir(join(root, 'articles', 'person'), { recursive: true });
  const put = (name: string, bytes: string | Uint8Array) =>
    writeFile(join(root, 'articles', 'person', `${name}.mdx`), bytes);
  await put('binary', Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]));
  await put('broken', Buffer.from('Grün', 'latin1'));
  await put('wide', Buffer.from('\ufeff---\ntitle: x\n', 'utf16le'));
  await put('overlong', Buffer.from([0xc0, 0xaf]));
  await put('half', Buffer.from([0xed, 0xa0, 0x80]));
  await put('empty', '\ufeff'.slice(1));
  await put('huge', '');
  await truncate(join(root, 'articles', 'person', 'huge.mdx'), 50 * 1024 * 1024);
  await put('marked', '\ufeff---\ntitle: x\n---\n');
  const links = { endless: '/dev/zero', secret: '/etc/passwd', up: '../..', itself: 'itself.mdx' };
  for (const [name, target] of Object.entries(links)) {
    await symlink(target, join(root, 'articles', 'person', `${name}.mdx`));
  }
  const { articles } = await readCorpusFiles(root);
  assert.deepEqual(articles, [
    { path: 'articles/person/marked.mdx', text: '---\ntitle: x\n---\n' },
  ]);
  const of = (name: string) => `articles/person/${name}.mdx`;
  assert.deepEqual(
    await told(root),
    [
      ...['binary', 'broken', 'half', 'overlong', 'wide'].map(
        (name) => `file-encoding ${of(name)}`,
      ),
      `file-empty ${of('empty')}`,
      `file-too-large ${of('huge')}`,
      ...['endless', 'itself', 'secret', 'up'].map((name) => `file-unreadable ${of(name)}`),
    ].sort(),
  );
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
