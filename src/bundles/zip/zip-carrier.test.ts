import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { BuildFailure } from '../build-failure.ts';
import type { CarrierSource } from '../carriers/carrier.ts';
import { zipCarrier } from './zip-carrier.ts';

const root = await mkdtemp(join(tmpdir(), 'qamus-zip-carrier-'));
after(() => rm(root, { recursive: true, force: true }));

const licence = { name: 'CC0', url: 'https://example.org/' };
const site = join(root, 'dist');

async function source(name: string, files: readonly string[]): Promise<CarrierSource> {
  await mkdir(join(site, 'assets'), { recursive: true });
  for (const file of files) await writeFile(join(site, file), `${file} holds this`);
  const folder = join(root, name);
  await mkdir(folder);
  return {
    site,
    store: root,
    folder,
    stem: 'rivers',
    edition: { title: 'Rivers', name: 'First edition', day: '1999-05-01', licence, corpus: '00' },
    corpus: {
      encyclopedia: {
        description: 'All rivers.',
        language: 'en-GB',
        site: 'https://example.org',
        base: '/rivers/',
        launcher: ['en', 'ru'],
      },
    } as unknown as SiteCorpus,
  };
}

test('at its top are the launcher, the same as text, and one folder with the whole site', async () => {
  const files = ['index.html', '404.html', 'assets/a.css', 'a-z.html'];
  const first = await source('first', files);
  assert.deepEqual(await zipCarrier.make(first), { files: [{ name: 'rivers.zip' }] });
  const bytes = await readFile(join(first.folder, 'rivers.zip'));
  const read = unzipSync(bytes);
  assert.deepEqual(Object.keys(read), [
    'START.html',
    'READ-ME.txt',
    ...['a-z.html', 'assets/a.css', 'index.html', 'start.css'].map((name) => `rivers/${name}`),
  ]);
  assert.equal(Buffer.from(read['rivers/index.html'] ?? []).toString(), 'index.html holds this');

  const readMe = Buffer.from(read['READ-ME.txt'] ?? []).toString();
  for (const part of [
    /^\uFEFFRivers\r\nAll rivers\.\r\n/,
    /First edition\r\nDated 1999-05-01\r\nText under CC0, https:\/\/example\.org\//,
    /== English: /,
    /== Русский: /,
    /https:\/\/example\.org\/rivers\/take-home\.html/,
  ]) {
    assert.match(readMe, part);
  }
  assert.doesNotMatch(readMe, /[^\r]\n/);

  const second = await source('second', files);
  await zipCarrier.make(second);
  assert.ok(bytes.equals(await readFile(join(second.folder, 'rivers.zip'))));
});

test('names that some device refuses make no zip', async () => {
  const wrong = await source('wrong', ['Ö.html']);
  await assert.rejects(zipCarrier.make(wrong), (error) => {
    assert.ok(error instanceof BuildFailure);
    assert.match(error.message, /rivers\/Ö\.html holds other characters/);
    return true;
  });
});
