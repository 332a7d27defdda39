import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { isSafeAddress } from '../articles/check-address.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { readConfig } from '../config/read-config.ts';
import { problemCodes } from '../diagnostics/codes.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import type { Part } from '../rendering/parts.ts';
import { attacks } from './attacks.ts';
import { buildCorpus } from './build-corpus.ts';

/*
 * Whatever stands in an article: nothing throws, every problem has a place in its file, and what
 * is rendered holds nothing but what we put there. 20,000 random articles at each run, of the
 * same seed; `QAMUS_SEED=n` tries others.
 */

const seed = Number(process.env['QAMUS_SEED'] ?? 20261130);
const runs = 20_000;
/** Articles in one corpus: they speak of each other too. */
const together = 20;

const root = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'hostile-corpus');
const encyclopedia = (await readConfig(root)).encyclopedia as Encyclopedia;
const sound = await readCorpusFiles(root);

/** Lines and words of the attacks, to be mixed. */
const pieces = [...attacks.values(), ...sound.articles]
  .flatMap(({ text }) => (text.length < 10_000 ? text.split('\n') : []))
  .filter((line) => line !== '' && line !== '---');
const bits = [
  '\n',
  '\n\n',
  ' ',
  '  ',
  '> ',
  '- ',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '{',
];
const more = ['}', '"', "'", '\\', '&', '|', '#', ':', ': ', '!', '@', '^', '\r\n', '\t', '\ufeff'];
const odd = ['__proto__', 'constructor', '\u202e', '\u0000', '\u2028', '😀', '書', 'ئۇيغۇر', '$&'];

const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.constantFrom(...bits, ...more, ...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const text = fc.array(scrap, { maxLength: 12 }).map((scraps) => scraps.join(''));
const keys = ['title', 'qualifier', 'summary', 'names', 'born', 'saying', 'website', 'camp'];
const keyed = ['holds', 'relations', 'sources', 'sameAs', 'means', 'posts', 'seats', 'shape', 'x'];
const value = fc.oneof(
  text.map((each) => JSON.stringify(each)),
  text.map((each) => each.replaceAll('\n', ' ')),
  fc.json({ maxDepth: 2 }),
);
const field = fc.oneof(
  fc.tuple(fc.constantFrom(...keys, ...keyed), value).map(([key, said]) => `${key}: ${said}`),
  fc.constantFrom(...pieces.filter((line) => /^\w+:/.test(line))),
);
const said = [...sound.articles].flatMap(
  ({ text: whole }) => whole.split('---\n')[2]?.split('\n') ?? [],
);
const gentle = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...said, '\n\n', '[[valueof]]', '*', '**', '> ', '- ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' [@canary, p. 1]', '[^1]', '\n[^1]: x\n', '`<b>`', '| a |\n|-|\n'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 8 }).map((each) => each.replace(/[<{[\]\\]/g, '\\$&')),
  },
);
const body = fc.oneof(
  text,
  fc.array(gentle, { maxLength: 8 }).map((scraps) => scraps.join('')),
);
const article = fc.record({
  fields: fc.array(field, { maxLength: 4 }),
  body,
  shape: fc.constantFrom('body only', 'any title', 'any fields', 'plain', 'plain', 'plain'),
  title: value,
});

type RandomArticle = Readonly<{ fields: string[]; body: string; shape: string; title: string }>;

function written({ fields, body: prose, shape, title }: RandomArticle, at: number): string {
  if (shape === 'body only') return prose;
  const head = [
    `title: ${shape === 'any title' ? title : `Somebody ${at}`}`,
    'summary: x',
    ...(shape === 'any fields' ? fields : []),
  ];
  return `---\n${head.join('\n')}\n---\n\n${prose}`;
}

test('20,000 random articles do no harm', () => {
  let sane = 0;
  const corpora = fc.array(article, { minLength: together, maxLength: together });
  const property = fc.property(corpora, (articles) => {
    const random = articles.map((each, at) => ({
      path: `articles/person/r-${at}.mdx`,
      text: written(each, at),
    }));
    const files = { ...sound, articles: [...sound.articles, ...random] };
    const pass = buildCorpus(encyclopedia, files);
    const byPath = new Map(random.map((file) => [file.path, file.text]));
    for (const problem of pass.problems) {
      assert.ok(Object.hasOwn(problemCodes, problem.code));
      const of = byPath.get(problem.file);
      if (of !== undefined) assertWithin(problem, of);
    }
    const faulty = new Set(
      pass.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    );
    const corpus = pass.assemble();
    for (const { path, body } of corpus.articles) {
      if (!byPath.has(path)) continue;
      if (!faulty.has(path)) sane++;
      assertHarmless(body.parts);
    }
  });
  fc.assert(property, { seed, numRuns: runs / together, endOnFailure: true });
  // Where nearly nothing is sound, nothing is tried of what is rendered.
  assert.ok(sane > runs / 10, `only ${sane} of ${runs} were sound`);
});

function assertWithin({ code, line, column, length }: Problem, text: string): void {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const width = lines[line - 1]?.length ?? -1;
  assert.ok(
    column >= 1 && column - 1 <= width && length >= 0,
    `${code} at ${line}:${column} of ${JSON.stringify(text)}`,
  );
}

const elements = new Set(
  'a aside bdi blockquote br code del em figcaption figure h2 h3 h4 h5 h6 hr li ol p pre section span strong sup table tbody td th thead tr ul div'.split(
    ' ',
  ),
);
const attributes =
  /^(?:aria-[a-z]+|class|data-[a-z-]+|dir|href|id|lang|rel|role|scope|start|tabindex|title|type|align|headers)$/;

/** Only elements, attributes and addresses that we write ourselves. */
function assertHarmless(parts: readonly Part[]): void {
  let html = '';
  const gather = (list: readonly Part[]): void => {
    for (const part of list) {
      if (part.type === 'html') html += part.html;
      else gather(part.children);
    }
  };
  gather(parts);
  const check = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    assert.notEqual(node.nodeName, '#comment', html);
    if (!('tagName' in node)) return;
    assert.ok(elements.has(node.tagName), `<${node.tagName}> in ${html}`);
    for (const { name, value: said } of node.attrs) {
      assert.match(name, attributes, html);
      if (name !== 'href') continue;
      assert.ok(isSafeAddress(said) || /^[a-z\d-]+\.html(?:#|$)/.test(said), `${said} in ${html}`);
    }
    node.childNodes.forEach(check);
  };
  parseFragment(html).childNodes.forEach(check);
}
