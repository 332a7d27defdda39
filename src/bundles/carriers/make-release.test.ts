import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { BuildFailure } from '../build-failure.ts';
import { editionOf, writeEdition } from '../edition.ts';
import type { Carrier, CarrierResult } from './carrier.ts';
import { makeRelease, type ReleaseWishes } from './make-release.ts';
import { siteDigest } from './site-digest.ts';

const root = await mkdtemp(join(tmpdir(), 'qamus release '));
after(() => rm(root, { recursive: true, force: true }));

let round = 0;
let place = '';
const at = (...path: string[]) => join(place, ...path);
const read = (...path: string[]) => readFile(at(...path), 'utf8');

beforeEach(async () => {
  round += 1;
  place = join(root, `${round}`);
  await build('Rivers');
});

/** A finished site and the store it was built from. */
async function build(title: string): Promise<void> {
  const licence = { name: 'CC0', url: 'https://example.org/' };
  await mkdir(at('work', 'corpus'), { recursive: true });
  await mkdir(at('dist'), { recursive: true });
  await writeFile(
    at('work', 'corpus', 'encyclopedia.json'),
    JSON.stringify({ title, edition: 'First', licence }),
  );
  await writeFile(at('work', 'corpus', 'index.json'), '{"corpus":{},"articles":[]}');
  await writeFile(
    at('work', 'corpus', 'history.json'),
    '{"a":{"day":"1999-05-01"},"b":{"day":"1999-02-01"}}',
  );
  await writeFile(at('dist', 'index.html'), title);
  await writeFile(at('dist', 'take-home.html'), '<div data-carrier="a"></div>');
  await writeEdition(at('dist'), await editionOf(at('work', 'corpus')));
}

function carrier(name: string, make: (folder: string) => Promise<CarrierResult>): Carrier {
  const offer = { name, title: name, forWhom: name, byDefault: true };
  return { offer, make: ({ folder }) => make(folder) };
}

/** A carrier of one file that holds its text. */
const plain = (name: string, text = name) =>
  carrier(name, async (folder) => {
    await writeFile(join(folder, `${name}.txt`), text);
    await writeFile(join(folder, 'left-over'), '');
    return { files: [{ name: `${name}.txt` }] };
  });

const full = carrier('full', async (folder) => {
  await writeFile(join(folder, 'full.txt'), 'half of i');
  throw Object.assign(new Error('write'), { code: 'ENOSPC' });
});

function bundle(carriers: readonly Carrier[], isWanted: ReleaseWishes['isWanted'] = () => true) {
  const folders = { out: at('dist'), store: at('work', 'corpus'), work: at('work') };
  return makeRelease(folders, { out: at('release'), carriers, isWanted });
}

/** What the release folder holds beside its lists. */
async function released(): Promise<string[]> {
  const names = await readdir(at('release'));
  const lists = ['SHA256SUMS', 'carriers.json', 'take-home.html'];
  assert.deepEqual(names.filter((name) => lists.includes(name)).sort(), lists);
  return names.filter((name) => !lists.includes(name)).sort();
}

test('a release holds the files of its carriers, a list and sums that can be checked', async () => {
  const made = await bundle([plain('b'), plain('a')]);
  assert.deepEqual(await released(), ['a.txt', 'b.txt']);
  const sum = (text: string) => createHash('sha256').update(text).digest('hex');
  assert.equal(await read('release', 'SHA256SUMS'), `${sum('a')}  a.txt\n${sum('b')}  b.txt\n`);
  assert.match(await read('release', 'take-home.html'), /<a href="downloads\/a\.txt" download>/);
  const list = JSON.parse(await read('release', 'carriers.json')) as object;
  const { corpus } = await editionOf(at('work', 'corpus'));
  assert.deepEqual(list, {
    title: 'Rivers',
    edition: 'First',
    day: '1999-05-01',
    corpus,
    site: await siteDigest(at('dist')),
    carriers: made,
  });
  assert.deepEqual((await readdir(place)).sort(), ['dist', 'release', 'work']);
});

test('what was made earlier from the same site stays, unless it was altered', async () => {
  const all = [plain('a'), plain('b'), plain('c')];
  await bundle(all);
  await writeFile(at('release', 'c.txt'), 'by hand');
  await bundle([plain('a'), plain('b', 'new'), plain('c')], ({ offer }) => offer.name === 'b');
  assert.deepEqual(await released(), ['a.txt', 'b.txt']);
  assert.equal(await read('release', 'b.txt'), 'new');
});

test('what was made from another site goes, of the same corpus too', async () => {
  const onlyB: ReleaseWishes['isWanted'] = ({ offer }) => offer.name === 'b';
  for (const change of [() => build('Lakes'), () => writeFile(at('dist', 'a.css'), '')]) {
    await bundle([plain('a'), plain('b')]);
    await change();
    await bundle([plain('a'), plain('b')], onlyB);
    assert.deepEqual(await released(), ['b.txt']);
  }
});

test('a carrier that cannot be made says why, and the others are made', async () => {
  const without = carrier('z', () => Promise.resolve({ whyNot: 'Install z.' }));
  const made = await bundle([without, plain('a')]);
  assert.deepEqual(made[0], { name: 'z', whyNot: 'Install z.' });
  assert.deepEqual(await released(), ['a.txt']);
});

test('nothing of a release changes when nothing could be made', async () => {
  await bundle([plain('a')]);
  await build('Lakes');
  await bundle([carrier('z', () => Promise.resolve({ whyNot: 'Install z.' }))]);
  assert.match(await read('release', 'carriers.json'), /"Rivers"/);
});

test('a disk that fills up leaves the last release as it was, and says so', async () => {
  await bundle([plain('a', 'old')]);
  await assert.rejects(bundle([plain('a', 'new'), full]), (error: Error) => {
    assert.ok(error instanceof BuildFailure);
    assert.match(error.message, /release \(ENOSPC\)\. The disk is full\. .* nothing was changed/);
    return true;
  });
  assert.equal(await read('release', 'a.txt'), 'old');
  assert.deepEqual((await readdir(place)).sort(), ['dist', 'release', 'work']);
});

test('a run that was killed leaves nothing that the next one minds', async () => {
  await bundle([plain('a')]);
  // Killed between the two renames, with half a release beside.
  await rename(at('release'), at('.release.qamus-previous'));
  await mkdir(at('.release.qamus-next', '.b'), { recursive: true });
  await writeFile(at('.release.qamus-next', '.b', 'b.txt'), 'half');
  await bundle([plain('a'), plain('b')], ({ offer }) => offer.name === 'b');
  assert.deepEqual(await released(), ['a.txt', 'b.txt']);
  assert.equal(await read('release', 'b.txt'), 'b');
  assert.deepEqual((await readdir(place)).sort(), ['dist', 'release', 'work']);
});

test('a folder that holds anything else is refused, and keeps it', async () => {
  await mkdir(at('release'));
  await writeFile(at('release', 'letter.txt'), 'Dear');
  await assert.rejects(bundle([plain('a')]), /holds what no bundle made:\n {2}letter\.txt\n/);
  await rm(at('release'), { recursive: true });
  await bundle([plain('a')]);
  await writeFile(at('release', 'letter.txt'), 'Dear');
  await assert.rejects(bundle([plain('a')]), /holds what no bundle made:\n {2}letter\.txt\n/);
  assert.equal(await read('release', 'letter.txt'), 'Dear');
  await rm(at('release'), { recursive: true });
  await writeFile(at('release'), 'a file');
  await assert.rejects(bundle([plain('a')]), /is not a folder/);
});

test('a release of an older engine is known, and replaced', async () => {
  await bundle([plain('a'), plain('b')]);
  const list = JSON.parse(await read('release', 'carriers.json')) as Record<string, unknown>;
  delete list['site'];
  await writeFile(at('release', 'carriers.json'), JSON.stringify(list));
  await bundle([plain('a'), plain('b')], ({ offer }) => offer.name === 'b');
  assert.deepEqual(await released(), ['b.txt']);
});

test('a site that is missing, or of another corpus, is refused', async () => {
  await writeFile(at('work', 'corpus', 'index.json'), await changedIndex());
  await assert.rejects(bundle([plain('a')]), /built from another state of the corpus/);
  await rm(at('work', 'corpus'), { recursive: true });
  await assert.rejects(bundle([plain('a')]), /There is no corpus in .*npm run build/);
  await rm(at('dist'), { recursive: true });
  await assert.rejects(bundle([plain('a')]), /There is no finished site in .*npm run build/);
  assert.deepEqual(await readdir(place), ['work']);
});

async function changedIndex(): Promise<string> {
  return (await read('work', 'corpus', 'index.json')).replace('"articles":[]', '"articles":[1]');
}
