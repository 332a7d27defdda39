import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { readEntities } from '../entities/read-entities.ts';
import { frontMatterReader } from '../schema/read-front-matter.ts';
import { parseBody } from '../articles/parse-body.ts';
import { checkMenu, checkPageLinks, knownPages } from './check-page-links.ts';

const kind = (index: string) => ({ label: index, plural: index, index, case: 'proper', life: {} });
const encyclopedia = resolveConfig({
  title: 'Rivers',
  description: 'Rivers.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [],
  kinds: { river: kind('rivers'), lake: kind('lakes') },
  relations: [],
  facets: {},
}).encyclopedia as Encyclopedia;

const article = (id: string, status: string) => ({
  path: `articles/river/${id}.mdx`,
  text: `---\ntitle: ${id}\nsummary: x\nstatus: ${status}\n---\n`,
});
const { entities, knownIds: ids } = readEntities(
  [article('rhine', 'stub'), article('old-moselle', 'entry')],
  encyclopedia,
  frontMatterReader(encyclopedia),
);
const site = knownPages(encyclopedia, {
  entities,
  ids,
  sources: new Set(['atlas']),
  redirects: new Map([['rhein', 'rhine']]),
  pages: new Set(['about-rivers']),
});

function told(text: string): string[] {
  const { body } = parseBody({ path: 'articles/river/x.mdx', text }, 0);
  return checkPageLinks(body, site).map(({ column, length, hint, fix }) => {
    const mended = fix && `${text.slice(0, fix.start)}${fix.text}${text.slice(fix.end)}`;
    return `${column}+${length} ${hint} ${mended ?? '-'}`;
  });
}

test('pages that the site has, or that only the build knows, are no problem', () => {
  const pages = ['rhine.html#top', 'rhine.md', 'rhein.html', 'rivers.html', 'rivers-by-date.html'];
  const others = ['about-rivers.html', 'source-atlas.html', 'sources.html', 'index.html'];
  for (const url of [...pages, ...others, 'year-1900.html', 'https://a.example/no.html']) {
    assert.deepEqual(told(`See [it](${url}).`), [], url);
  }
});

test('a page that does not exist is told where it stands, with the one that was meant', () => {
  assert.deepEqual(told('See [it](about-river.html#x).'), [
    '10+18 Did you mean `about-rivers.html`? See [it](about-rivers.html#x).',
  ]);
  assert.deepEqual(told('See [it](rhinee.html).'), [
    '10+11 Did you mean `../river/rhine.mdx`? See [it](../river/rhine.mdx).',
  ]);
  assert.match(told('See [it](cat.html).').join(), /^10\+8 An article is linked by its file.* -$/);
  assert.match(told('See [it](lakes.html).').join(), /^10\+10 /, 'a kind without an article');
  assert.match(told('See [it](source-map.html).').join(), /^10\+15 /);
});

test('an entry has no page', () => {
  assert.deepEqual(told('See [it](old-moselle.html).'), [
    '10+16 Link to it by its file, `../river/old-moselle.mdx`: that leads to its place in the list. See [it](../river/old-moselle.mdx).',
  ]);
});

test('where nobody knows the pages nothing is told', () => {
  const { body } = parseBody({ path: 'articles/river/x.mdx', text: 'See [it](nothing.html).' }, 0);
  assert.deepEqual(checkPageLinks(body, undefined), []);
});

test('a page that a menu leads to must exist', () => {
  const menu = { about: ['about-rivers', 'upkeep', 'why'].map((page) => ({ page, label: page })) };
  const messages = checkMenu({ ...encyclopedia, menu }, site).map(({ message }) => message);
  assert.deepEqual(messages, ['A menu leads to the page `why`, which does not exist.']);
});
