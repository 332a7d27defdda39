import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { readConfig } from '../../config/read-config.ts';
import { buildCorpus } from '../../corpus/build-corpus.ts';
import { readCorpusFiles } from '../../entities/read-corpus-files.ts';
import { readYaml } from '../../schema/read-yaml.ts';
import { editorFiles } from './editor-files.ts';

const project = join(import.meta.dirname, '..', '..', '..');

for (const corpus of ['content', join('e2e', 'fixtures', 'second-corpus')]) {
  const root = join(project, corpus);
  const { encyclopedia } = (await readConfig(root)) as { encyclopedia: Encyclopedia };
  const corpusFiles = await readCorpusFiles(root);
  const pass = buildCorpus(encyclopedia, corpusFiles);
  const files = new Map(
    editorFiles(encyclopedia, pass, (path) => `file:///C:/Of%20Ours/${path}`).map(
      ({ name, text }) => [name, JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]],
    ),
  );
  const schemas = new Map(
    [...files].map(([name, json]) => [
      name,
      name === 'collections.json' ? undefined : z.fromJSONSchema(json),
    ]),
  );
  const faults = (name: string, value: unknown): string[] =>
    (schemas.get(name)?.safeParse(value).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  test(`${corpus}: editors are told of no mistake where \`check\` finds none`, () => {
    let checked = 0;
    for (const [id, kind] of pass.known.ids) {
      assert.deepEqual(faults(`article-${kind}.schema.json`, pass.rawOf(id)), [], id);
      checked += 1;
    }
    for (const file of corpusFiles.sources) {
      assert.deepEqual(faults('source.schema.json', readYaml(file).value), [], file.path);
      checked += 1;
    }
    for (const file of corpusFiles.readings) {
      assert.deepEqual(faults('reading.schema.json', readYaml(file).value), [], file.path);
    }
    assert.ok(checked > 30);
  });

  test(`${corpus}: what is misspelt is a mistake, and ids, keys and posts are lists`, () => {
    const [[id = '', kind = ''] = []] = pass.known.ids;
    const raw = pass.rawOf(id) as Record<string, unknown>;
    const name = `article-${kind}.schema.json`;
    const wrong = [
      { sumary: 'x' },
      { sources: ['no-such-source'] },
      { means: { x: 'nobody-at-all' } },
      { holds: [{ post: 'nobody#nothing' }] },
      { status: 'drafty' },
      { relations: [{ type: 'no-such-type', to: id }] },
    ];
    for (const change of wrong) {
      assert.notDeepEqual(faults(name, { ...raw, ...change }), [], JSON.stringify(change));
    }
  });

  test(`${corpus}: every article is found by its address in small letters`, () => {
    const list = files.get('collections.json') as unknown as { entries: Record<string, string> };
    const [[id, kind] = []] = pass.known.ids;
    assert.equal(list.entries[`file:///c:/of ours/articles/${kind}/${id}.mdx`], `article-${kind}`);
    assert.equal(Object.keys(list.entries).length, pass.known.ids.size);
  });
}
