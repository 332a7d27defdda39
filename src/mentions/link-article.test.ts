import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../articles/parse-body.ts';
import { plainText } from '../articles/plain-text.ts';
import { walkTree } from '../articles/walk-tree.ts';
import type { Entity } from '../entities/entity.ts';
import { fold, foldName } from '../entities/fold.ts';
import { buildNameTable } from '../entities/name-table.ts';
import { readEntities } from '../entities/read-entities.ts';
import { encyclopedia } from './fixtures/link-fixture.ts';
import { linkArticle } from './link-article.ts';
import { createLinker } from './linker.ts';
import { randomNumbers } from './random-numbers.ts';

function article(path: string, title: string, body = '', names: string[] = []) {
  const list = names.map((text) => `  - { text: "${text}", lang: en, use: alias }\n`).join('');
  const front = `title: ${title}\nsummary: An example.\nnames:${list ? `\n${list}` : ' []\n'}`;
  return { path: `articles/${path}.mdx`, text: `---\n${front}---\n\n${body}\n` };
}

function link(files: ReturnType<typeof article>[], id: string, knownIds: string[] = []) {
  const { entities } = readEntities(files, encyclopedia);
  const linker = createLinker(buildNameTable(entities, encyclopedia), encyclopedia, knownIds);
  const entity = entities.find((candidate) => candidate.id === id) as Entity;
  const { body } = parseBody(entity.file, entity.bodyStart);
  const before = plainText(body.tree);
  return { entity, body, before, ...linkArticle(linker, entity, body) };
}

test('a mention knows its words, its name, its sentence and its section', () => {
  const body = '## By water\n\nIt rained. Boats left the\nLodz’s quay for *the Volga* at night.';
  const { mentions, entity } = link(
    [
      article('place/kama', 'Kama', body),
      article('place/lodz', 'Łódź'),
      article('place/volga', 'Volga'),
    ],
    'kama',
  );
  const { text } = entity.file;
  const start = text.indexOf('Lodz');
  assert.deepEqual(mentions[0], {
    from: 'kama',
    to: 'lodz',
    target: 'Łódź',
    text: 'Lodz',
    explicit: false,
    before: 'Boats left the ',
    after: '’s quay for the Volga at night.',
    section: { slug: 'by-water', text: 'By water' },
    start,
    end: start + 4,
  });
  assert.equal(mentions[1]?.before, 'Boats left the Lodz’s quay for the ');
});

test('the lead is no section, a deeper heading is', () => {
  const body = 'The Volga.\n\n## Course\n\n### Upper course\n\nThe Volga.';
  const { mentions } = link(
    [article('place/kama', 'Kama', body), article('place/volga', 'Volga')],
    'kama',
  );
  assert.deepEqual(
    mentions.map(({ section }) => section?.slug),
    [undefined, 'upper-course'],
  );
});

test('a bare id in double brackets shows the title', () => {
  const { body, mentions } = link(
    [
      article('place/kama', 'Kama', 'To [[volga]] and [[volga|the river]].'),
      article('place/volga', 'Volga'),
    ],
    'kama',
  );
  assert.equal(plainText(body.tree), 'To Volga and the river.');
  assert.deepEqual(
    mentions.map(({ text, before }) => [text, before]),
    [
      ['Volga', 'To '],
      ['the river', 'To Volga and '],
    ],
  );
});

test('a link to a file that cannot be read is neither misspelt nor wanted', () => {
  const { mentions, problems } = link([article('place/kama', 'Kama', 'To [[volga]].')], 'kama', [
    'volga',
  ]);
  assert.deepEqual(problems, []);
  assert.equal(mentions[0]?.to, 'volga');
});

test('a body without an entity has its links checked', () => {
  const [file] = [article('place/kama', 'Kama', 'To [[volgaa]] and the Volga.')];
  const { entities } = readEntities([article('place/volga', 'Volga')], encyclopedia);
  const linker = createLinker(buildNameTable(entities, encyclopedia), encyclopedia);
  const { body } = parseBody(file, file.text.indexOf('\nTo'));
  const { problems, mentions } = linkArticle(linker, undefined, body);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['link-misspelt'],
  );
  assert.deepEqual(
    mentions.map(({ to }) => to),
    [null, 'volga'],
  );
});

test('links change no word, and every mention stands where it says', () => {
  const random = randomNumbers(24);
  const names = [
    'Volga',
    'Upper Volga',
    'Łódź',
    'Nizhny Novgorod',
    'Xi’an',
    '長江',
    '江蘇',
    'Kama River',
  ];
  const words = [
    ...names,
    ...[
      'Lodz',
      'Nizhny\nNovgorod',
      "Xi'an's",
      '*Volga*',
      '**Upper** Volga',
      '\\*',
      '&amp;',
      '\\[[x]]',
    ],
    ...[
      '🚣',
      'boats',
      '[the Volga](https://example.org)',
      '`Volga`',
      '長\n江',
      '[[lodz|a town]]',
      '—',
      '.',
    ],
  ];
  const separators = [' ', ' ', ' ', '\n', '', '\n\n', '\n\n## Part\n\n', '\n> ', '\n- '];
  const files = names.map((name, at) => article(`place/place-${at}`, name));
  for (let round = 0; round < 200; round += 1) {
    const body = Array.from({ length: 40 }, () => {
      const word = words[random(words.length)] ?? '';
      return word + (separators[random(separators.length)] ?? '');
    }).join('');
    const {
      before,
      body: linked,
      mentions,
      entity,
    } = link([...files, article('place/kama', 'Kama', body)], 'kama');
    assert.equal(plainText(linked.tree), before);
    walkTree(linked.tree, (node, parent) => {
      if (node.type === 'entityLink') assert.notEqual(parent.type, 'link');
    });
    let end = entity.bodyStart;
    for (const mention of mentions.filter(({ explicit }) => !explicit)) {
      assert.ok(mention.start >= end && mention.end <= entity.file.text.length);
      end = mention.end;
      const source = entity.file.text.slice(mention.start, mention.end);
      assert.equal(foldName(source.replace(/\n[ >]*/gu, '\n')), foldName(mention.target));
      assert.equal(fold(mention.text, { ignoreCase: true }), foldName(mention.target));
    }
  }
});
