import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'js-yaml';
import { readConfig } from '../config/read-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { citationFile } from './citation-file.ts';
import { compareEditions } from './compare-editions.ts';
import { editionFile, editionRecordSchema, recordEdition } from './edition-record.ts';
import { readEditions } from './read-editions.ts';
import { tellEditions } from './tell-editions.ts';

const root = await mkdtemp(join(tmpdir(), 'qamus editions '));
after(() => rm(root, { recursive: true, force: true }));

const file = (id: string, yaml: string, body = 'Text.') => {
  return { id, text: `---\n${yaml}\n---\n${body}\n`, raw: load(yaml) };
};
const record = (name: string, day: string, ...files: ReturnType<typeof file>[]) =>
  recordEdition({ name, day }, files);
const first = record(
  'First',
  '1946-07-01',
  file('aare', 'title: Aare\nlength: 288'),
  file('elbe', 'title: Elbe'),
  file('rhine', 'title: Rhine'),
);

test('the same files give the same record, in whatever order they come, with either line ending', () => {
  const windows = {
    ...file('elbe', 'title: Elbe'),
    text: '---\r\ntitle: Elbe\r\n---\r\nText.\r\n',
  };
  const again = record(
    'First',
    '1946-07-01',
    file('rhine', 'title: Rhine'),
    windows,
    file('aare', 'length: 288\ntitle: Aare'),
  );
  assert.equal(editionFile(again), editionFile(first));
  assert.deepEqual(editionRecordSchema.parse(JSON.parse(editionFile(first))), first);
});

test('what is new, changed, moved and gone is told, and in which part', () => {
  const second = record(
    'Second',
    '1947-05-21',
    file('aare', 'title: Aar\nlength: 295\nstatus: draft', 'Another text.'),
    file('rhein', 'title: Rhine\nsources: [a]'),
    file('oder', 'title: Oder'),
  );
  assert.deepEqual(compareEditions(first, second, { rhine: 'rhein' }), {
    since: { name: 'First', day: '1946-07-01' },
    added: [{ id: 'oder', title: 'Oder' }],
    changed: [
      { id: 'aare', title: 'Aar', before: 'Aare', parts: ['text', 'facts', 'names'] },
      { id: 'rhein', title: 'Rhine', parts: ['sources'] },
    ],
    moved: [{ id: 'rhein', title: 'Rhine', from: 'rhine' }],
    removed: [{ title: 'Elbe' }],
  });
  const same = compareEditions(first, first, {});
  assert.deepEqual([same.added, same.changed, same.moved, same.removed], [[], [], [], []]);
});

test('how far an article has come, and how its links are read, is no change of it', () => {
  const before = record('First', '1946-07-01', file('aare', 'title: Aare\nstatus: stub'));
  const now = record('Second', '1947-01-01', file('aare', 'title: Aare\nmeans: { A: b }'));
  assert.deepEqual(compareEditions(before, now, {}).changed, []);
});

test('the latest edition before this one is compared, whatever is on record of this one', async () => {
  const corpus = join(root, 'told');
  await mkdir(join(corpus, 'editions'), { recursive: true });
  await mkdir(join(corpus, 'articles'), { recursive: true });
  const { id, text, raw } = file('elbe', 'title: Elbe');
  await writeFile(join(corpus, 'articles', 'elbe.mdx'), text);
  const empty = record('Zeroth', '1945-01-01');
  const now = record('Second', '1947-05-21');
  for (const each of [empty, first, now])
    await writeFile(join(corpus, 'editions', `${each.day}.json`), editionFile(each));
  const encyclopedia = { edition: 'Second', editionDate: '1947-05-21' } as Encyclopedia;
  const placed = [{ id, path: 'articles/elbe.mdx', raw }];
  const told = await tellEditions(corpus, encyclopedia, placed, {});
  assert.deepEqual(
    told.editions.map(({ name }) => name),
    ['Second', 'First', 'Zeroth'],
  );
  assert.equal(told.changes?.since.name, 'First');
  assert.deepEqual(told.changes.removed, [{ title: 'Aare' }, { title: 'Rhine' }]);
  const earliest = { edition: 'Zeroth', editionDate: '1945-01-01' } as Encyclopedia;
  assert.equal((await tellEditions(corpus, earliest, placed, {})).changes, undefined);
});

test('a file that is no record is named in a sentence', async () => {
  const corpus = join(root, 'broken');
  assert.deepEqual(await readEditions(corpus), []);
  await mkdir(join(corpus, 'editions'), { recursive: true });
  const write = (text: string) => writeFile(join(corpus, 'editions', '1946-07-01.json'), text);
  await write('{');
  await assert.rejects(readEditions(corpus), /editions\/1946-07-01\.json is no record/);
  await write(editionFile({ ...first, day: 'soon' }));
  await assert.rejects(readEditions(corpus), /\(day: .*take it back from the history/);
  await write(editionFile({ ...first, day: '1946-07-02' }));
  await assert.rejects(readEditions(corpus), /Name the file `1946-07-02\.json`/);
});

test('the citation of this repository is that of the edition which its config names', async () => {
  const project = resolve(import.meta.dirname, '..', '..');
  const { encyclopedia } = await readConfig(join(project, 'content'));
  assert.ok(encyclopedia);
  const written = await readFile(join(project, 'CITATION.cff'), 'utf8');
  assert.equal(written, citationFile(encyclopedia), 'npm run edition writes it anew');
  const { version, license } = load(written) as { version: string; license: string };
  assert.equal(version, encyclopedia.edition);
  assert.equal(license, 'CC-BY-4.0');
  const other = { ...encyclopedia, licence: { name: 'All mine', url: 'https://example.org/' } };
  assert.doesNotMatch(citationFile(other), /license/);
});
