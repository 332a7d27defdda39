import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { buildFolders, type BuildFolders } from './build-folders.ts';
import { checkSite } from './check-site.ts';
import { listFiles } from './list-files.ts';
import { subsetFonts } from './subset-fonts.ts';
import { writePortableSite } from './write-portable-site.ts';

const base = '/rivers/';

function page(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
    `<link rel="stylesheet" href="/rivers/assets/page.a1.css"></head><body>${body}` +
    `<script type="module" src="/rivers/assets/menu.b2.js"></script></body></html>`
  );
}

const site: Record<string, string> = {
  'index.html': page('Rivers', '<a href="aare.html#mouth">Aare</a>'),
  'aare.html': page('Aare', '<h2 id="mouth">Mouth</h2><img src="images/map.svg" alt="">'),
  'aare.md': '# Aare',
  '404.html': page('Not found', '<a href="/rivers/">Rivers</a>'),
  'images/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/page.a1.css': 'body{background:url(/rivers/assets/paper.c3.svg)}',
  'assets/paper.c3.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/menu.b2.js':
    'import{name}from"./shared.d4.js";console.log(name,"/rivers/assets/mark.e5.svg");import("./late.g7.js");',
  'assets/shared.d4.js': 'export const name="menu";',
  'assets/late.g7.js': 'console.log("late");',
  'assets/mark.e5.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/stale.f6.css': 'a{}',
};

describe('the portable pass over a site', () => {
  let root = '';
  let folders: BuildFolders;
  let fonts = '';

  before(async () => {
    fonts = await mkdtemp(join(tmpdir(), 'fonts'));
    await subsetFonts({ text: '', simplified: '' }, fonts);
  });

  after(() => rm(fonts, { recursive: true }));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'a site '));
    folders = buildFolders({ out: join(root, 'dist'), work: join(root, '.qamus') });
    await cp(fonts, join(folders.cache, 'fonts'), { recursive: true });
    for (const [path, text] of Object.entries(site)) await put(path, text);
  });

  afterEach(() => rm(root, { recursive: true }));

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folders.site, path)), { recursive: true });
    await writeFile(join(folders.site, path), text);
  }

  async function build() {
    await rm(folders.next, { recursive: true, force: true });
    return writePortableSite(folders, base);
  }

  const text = (path: string): Promise<string> => readFile(join(folders.next, path), 'utf8');

  test('ships pages, what they ask for, and nothing of what they do not', async () => {
    const { facts } = await build();
    const files = await listFiles(folders.next);
    assert.deepEqual(
      files.map((path) => path.replace(/\.[0-9a-f]{10}\./, '.#.')),
      [
        '404.html',
        'aare.html',
        'aare.md',
        'assets/fonts.css',
        'assets/fonts.js',
        'assets/fonts/serif-latin-italic.#.woff2',
        'assets/fonts/serif-latin.#.woff2',
        'assets/mark.e5.svg',
        'assets/menu.#.js',
        'assets/page.a1.css',
        'assets/paper.c3.svg',
        'images/map.svg',
        'index.html',
      ],
    );
    assert.ok((await checkSite(folders.next, facts)) > 0);
  });

  test('leaves no address from the root but in the page for unknown ones', async () => {
    await build();
    for (const path of await listFiles(folders.next)) {
      if (/\.(?:html|css|js)$/.test(path) && path !== '404.html') {
        assert.doesNotMatch(await text(path), /\/rivers\//, path);
      }
    }
    assert.match(await text('404.html'), /<a href="\/rivers\/">/);
    assert.doesNotMatch(await text('404.html'), /<script|<link/);
  });

  test('makes classic scripts of modules, late ones included', async () => {
    const { facts } = await build();
    const script = await text(
      facts.get('aare.html')?.loads.find((url) => url.includes('menu')) ?? '',
    );
    assert.doesNotMatch(script, /\b(?:import|export)\b/);
    assert.match(script, /"late"/);
    assert.match(script, /"assets\/mark\.e5\.svg"/);
  });

  test('makes only what changed, and gives what did not change a second name', async () => {
    const first = await build();
    assert.equal(first.made, first.files);
    const inode = async (path: string) => (await stat(join(folders.next, path))).ino;
    const [aare, index] = [await inode('aare.html'), await inode('index.html')];
    await put('aare.html', site['aare.html']?.replace('Mouth', 'The mouth') ?? '');
    const second = await build();
    assert.equal(second.made, 1);
    assert.match(await text('aare.html'), /The mouth/);
    assert.notEqual(await inode('aare.html'), aare);
    assert.equal(await inode('index.html'), index);
  });

  test('never writes into a file that the last site shares', async () => {
    await build();
    const before = await text('aare.html');
    await rename(folders.next, folders.out);
    await put('aare.html', page('Aare', '<p>Quite another page.</p>'));
    await build();
    assert.equal(await readFile(join(folders.out, 'aare.html'), 'utf8'), before);
  });

  test('makes again what somebody edited in the finished site', async () => {
    await build();
    const before = await text('aare.html');
    await writeFile(join(folders.next, 'aare.html'), 'edited');
    assert.equal((await build()).made, 1);
    assert.equal(await text('aare.html'), before);
  });

  test('drops a page that is gone', async () => {
    await build();
    await rm(join(folders.site, 'aare.html'));
    await build();
    assert.ok(!(await listFiles(folders.next)).includes('aare.html'));
    assert.ok(!(await listFiles(folders.portable)).includes('aare.html'));
  });

  test('refuses a page that file:// or the policy would break, and says which and why', async () => {
    await put('rhine.html', page('Rhine', '<p style="color:red">x</p>'));
    await assert.rejects(build(), {
      name: 'BuildFailure',
      message:
        'Pages cannot be made portable:\n  rhine.html holds a style attribute: <p style="color:red">',
    });
  });

  test('refuses a script that cannot be classic, and says why', async () => {
    await put('assets/menu.b2.js', 'await 1;export{};');
    await assert.rejects(build(), /cannot be made classic: Top-level await/);
  });

  test('a finished site with a broken address is refused', async () => {
    await put('index.html', page('Rivers', '<a href="elbe.html">Elbe</a>'));
    const { facts } = await build();
    await assert.rejects(checkSite(folders.next, facts), {
      name: 'BuildFailure',
      message:
        /1 finding:\n {2}index\.html: "elbe\.html" leads to elbe\.html, which does not exist$/,
    });
  });

  for (const inside of [
    '<script>go()</script>',
    '<a onclick="go()"/>',
    '<a href="javascript:go()"/>',
  ]) {
    test(`a drawing with ${inside} is refused`, async () => {
      await put('images/map.svg', `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
      const { facts } = await build();
      await assert.rejects(
        checkSite(folders.next, facts),
        /images\/map\.svg: a drawing that could run something/,
      );
    });
  }
});
