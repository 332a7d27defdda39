import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { readConfig } from '../config/read-config.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { defaultTemplate } from '../templates/default-template.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { buildCorpus } from './build-corpus.ts';

const project = join(import.meta.dirname, '..', '..');
/** Every comment of a template that shows a line of front matter, as that line. */
const uncommented = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^# (?=[a-zA-Z]+:| {2,})/, ''))
    .filter((line) => !/^ +# types:/.test(line))
    .join('\n');

for (const corpus of ['content', join('e2e', 'fixtures', 'second-corpus')]) {
  const root = join(project, corpus);
  const { encyclopedia } = (await readConfig(root)) as { encyclopedia: Encyclopedia };
  const files = await readCorpusFiles(root);
  const begun = buildCorpus(encyclopedia, files);
  const { templates } = begun.outline();
  const withTexts = (texts: readonly (readonly [string, string])[]) => {
    const articles = texts.map(([kind, text]) => {
      return { path: `articles/${kind}/a-new-one-of-${kind}.mdx`, text };
    });
    const made = buildCorpus(
      encyclopedia,
      { ...files, articles: [...files.articles, ...articles] },
      begun.memory,
    );
    return made.problems.filter(({ file }) => file.includes('/a-new-one-of-'));
  };

  test(`${corpus}: a new article of any kind has warnings at most`, () => {
    const kinds = Object.entries(templates);
    assert.equal(kinds.length, Object.keys(encyclopedia.kinds).length);
    const page = kinds.map(([kind, template]) => {
      return [kind, fillTemplate(template, { title: `Newest ${kind}` })] as const;
    });
    const entry = kinds.map(([kind, template]) => {
      return [kind, fillTemplate(template, { title: `Newest ${kind}`, isEntry: true })] as const;
    });
    for (const texts of [page, entry]) {
      const errors = withTexts(texts).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    }
  });

  test(`${corpus}: what templates offer to uncomment are fields that the kind has`, () => {
    const own = Object.entries(templates);
    const generated = Object.values(encyclopedia.kinds).map((kind) => {
      return [kind.id, defaultTemplate(encyclopedia, kind)] as const;
    });
    for (const all of [own, generated]) {
      const texts = all.map(([kind, text]) => {
        return [kind, uncommented(fillTemplate(text, { title: `Newest ${kind}` }))] as const;
      });
      assert.ok(texts.every(([, text]) => /^names:\n {2}- \{ text:/m.test(text)));
      const told = withTexts(texts).filter(({ code }) =>
        [
          'field-unknown',
          'yaml-invalid',
          'facet-unknown',
          'relation-unknown',
          'date-invalid',
        ].includes(code),
      );
      assert.deepEqual(told, []);
    }
  });
}
