import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EncyclopediaConfig } from './encyclopedia-config.ts';
import { resolveConfig } from './resolve-config.ts';

const config = {
  title: 'Rivers',
  description: 'Rivers and those who measured them.',
  language: 'en-GB',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    river: {
      label: 'River',
      plural: 'Rivers',
      index: 'rivers',
      case: 'proper',
      life: {},
      fields: ({ number, entity }) => ({
        length: number('Length'),
        mouth: entity('Mouth', { kinds: ['river'] }),
      }),
    },
  },
  relations: [{ id: 'flows-into', label: 'Flows into', inverse: 'Tributaries', to: ['river'] }],
  facets: {},
} satisfies EncyclopediaConfig;

const messages = (value: unknown, base?: string) =>
  resolveConfig(value, base).problems.map(({ message }) => message);

test('a config gets its defaults and its fields', () => {
  const { encyclopedia, problems } = resolveConfig(config);
  assert.deepEqual(problems, []);
  assert.equal(encyclopedia?.base, '/');
  assert.equal(encyclopedia?.kinds['river']?.possessive, true);
  assert.deepEqual(Object.keys(encyclopedia?.kinds['river']?.fields ?? {}), ['length', 'mouth']);
  assert.deepEqual(encyclopedia?.kinds['river']?.fields['mouth']?.kinds, ['river']);
});

test('the base of the environment wins', () => {
  assert.equal(resolveConfig(config, '/encyclopedia/').encyclopedia?.base, '/encyclopedia/');
  assert.match(messages(config, 'encyclopedia')[0] ?? '', /must begin and end with `\/`/);
});

test('every fault is told at once, by its path', () => {
  const told = messages({ ...config, title: '', language: 'no language', colour: 'red' });
  assert.equal(told.length, 3);
  assert.ok(told.some((message) => message.includes('`title`')));
  assert.ok(told.some((message) => message.includes('`language`')));
  assert.ok(told.some((message) => message.includes('colour')));
});

test('names that must agree are checked together', () => {
  const { river } = config.kinds;
  const told = messages({
    ...config,
    kinds: {
      river: {
        ...river,
        fields: () => ({ title: { type: 'text', label: 'x', many: false, kinds: [] } }),
      },
      stream: { ...river, fields: undefined },
    },
    relations: [...config.relations, { ...config.relations[0], to: ['lake'] }],
    facets: {
      sources: { label: 'x', values: [{ id: 'a', label: 'A' }] },
      decade: { label: 'x', values: [{ id: 'a', label: 'A' }] },
    },
    genres: { lexicon: 'Lexica' },
    tertiary: ['lexicon', 'lexicons'],
  });
  for (const part of [
    'facet `sources`',
    'facet `decade` has a name that the search keeps',
    'declares `title`, which every kind has',
    'Two kinds have the index `rivers`',
    '`flows-into` is declared twice',
    'names the kind `lake`',
    '`tertiary` names the genre `lexicons`',
  ]) {
    assert.ok(
      told.some((message) => message.includes(part)),
      `${part} in ${told.join(' | ')}`,
    );
  }
});

test('a launcher speaks languages whose words are known, or brings all words', () => {
  assert.deepEqual(messages({ ...config, launcher: ['en', 'zh-Hant'] }), []);
  for (const launcher of [['xx'], [{ tag: 'xx', label: 'X' }]]) {
    assert.deepEqual(messages({ ...config, launcher }), [
      '`launcher.0`: must be `en`, `ru`, `zh-Hant`, `zh-Hans`, or all the words themselves as `LauncherWords` has them.',
    ]);
  }
});

test('a config that is no object is a problem, not a crash', () => {
  for (const value of [undefined, null, 3, 'x', []]) assert.equal(messages(value).length > 0, true);
});

test('fields that are not made of the kit are a problem, not a crash', () => {
  for (const made of [5, null, undefined, { era: 5 }, { era: 'Era' }, [null]]) {
    const river = { ...config.kinds.river, fields: () => made };
    assert.match(messages({ ...config, kinds: { river } }).join(), /must give an object of fields/);
  }
});
