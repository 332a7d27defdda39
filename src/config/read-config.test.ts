import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConfig } from './read-config.ts';
import { configFile } from './resolve-config.ts';

const root = await mkdtemp(join(tmpdir(), 'qamus-config-'));
after(() => rm(root, { recursive: true, force: true }));

const sound = `export default {
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  facets: {},
  kinds: { river: { label: 'River', plural: 'Rivers', index: 'rivers', case: 'proper', life: {} } },
  relations: [],
};
`;

let saves = 0;
async function read(text: string) {
  const path = join(root, configFile);
  await writeFile(path, text);
  // Each save a second later than the last, however fast the test is.
  saves += 1;
  await utimes(path, saves, saves);
  return readConfig(root);
}

test('menus lead to the page `about` where there is one and nothing else is said', async () => {
  const menuOf = async () => (await readConfig(root)).encyclopedia?.menu?.about;
  await read(sound);
  assert.deepEqual(await menuOf(), []);
  await mkdir(join(root, 'pages'));
  await writeFile(join(root, 'pages', 'about.mdx'), '');
  assert.deepEqual(await menuOf(), [{ page: 'about', label: 'About' }]);
  await read(sound.replace('facets', "menu: { about: [{ page: 'why', label: 'Why' }] }, facets"));
  assert.deepEqual(await menuOf(), [{ page: 'why', label: 'Why' }]);
});

test('a config is read again when it has changed, and only then', async () => {
  const first = await read(sound);
  assert.equal(first.encyclopedia?.title, 'Rivers');
  assert.equal((await readConfig(root)).encyclopedia, first.encyclopedia);
  const second = await read(sound.replace("'Rivers'", "'Lakes'"));
  assert.equal(second.encyclopedia?.title, 'Lakes');
});

test('a mistake in the config is told with its place', async () => {
  const placesOf = async (text: string) =>
    (await read(text)).problems.map(({ line, column, length }) => [line, column, length]);
  assert.deepEqual(await placesOf("export default {\n  title: 'x'\n  base: '/'\n};\n"), [
    [3, 3, 4],
  ]);
  const { problems } = await read('export default {\n  title: rivers,\n};\n');
  assert.deepEqual([problems[0]?.line, problems[0]?.column], [2, 10]);
  assert.match(problems[0]?.message ?? '', /^The config cannot be read: rivers is not defined\.$/);
  assert.equal((await read(sound)).encyclopedia?.title, 'Rivers');
});
