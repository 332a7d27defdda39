import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../schema/front-matter.ts';
import { article, siteOf } from '../article/small-corpus.ts';
import { namesUnderTitle, shownNames } from './shown-names.ts';

const name = (text: string, lang: string, use: Name['use']): Name => ({
  text,
  lang,
  use,
  main: false,
  sources: [],
  place: { start: 0, end: 0 },
});
const names = [
  name('Mahler', 'en', 'title'),
  name('Der Mahler', 'de', 'alias'),
  name('Малер', 'ru', 'native'),
  name('Густав', 'ru', 'native'),
  name('the gloomy one', 'de', 'hostile'),
];
const { frontMatter } = article('mahler', 'person', { title: 'Mahler', names });
const { encyclopedia } = siteOf([]);

test('names are shown in the order of the languages, the title first, never the hidden ones', () => {
  const texts = shownNames(encyclopedia, frontMatter).map(({ text }) => text);
  assert.deepEqual(texts, ['Mahler', 'Малер', 'Густав', 'Der Mahler']);
});

test('under the title stands one name of each language that the config sets there', () => {
  const texts = namesUnderTitle(encyclopedia, frontMatter).map(({ text }) => text);
  assert.deepEqual(texts, ['Малер']);
});

test('an alias or a name that repeats the title is not set under it', () => {
  const repeated = [name('Mahler', 'en', 'title'), name('mahler', 'ru', 'transliteration')];
  const other = article('mahler', 'person', { title: 'Mahler', names: repeated });
  assert.deepEqual(namesUnderTitle(encyclopedia, other.frontMatter), []);
});
