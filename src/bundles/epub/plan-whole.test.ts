import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Leaf } from './leaf.ts';
import { planContents } from './plan-contents.ts';
import { plannedAddresses, planWhole } from './plan-whole.ts';

/** As many articles as letters, and one of another kind. */
function site(): SiteCorpus {
  const letters = [...'ZYXWVUTSRQPONMLKJIHGFEDCBÁ'];
  const article = (id: string, kind: string, title: string, status?: string) =>
    [id, { id, kind, frontMatter: { title, status } }] as const;
  return {
    encyclopedia: {
      title: 'Rivers',
      language: 'en',
      kinds: {
        river: { id: 'river', index: 'rivers', plural: 'Rivers' },
        city: { id: 'city', index: 'cities', plural: 'Cities' },
      },
      menu: { about: [{ page: 'about', label: 'About' }] },
    },
    corpus: { readings: [{ id: 'down' }], sharedNames: [{ slug: 'avon' }], sources: [] },
    articles: new Map([
      ...letters.map((letter) => article(`r-${letter}`, 'river', letter)),
      article('entry', 'river', 'Entry', 'entry'),
      article('bath', 'city', 'Bath'),
    ]),
  } as unknown as SiteCorpus;
}

const corpus = site();
const pages = [
  ...['index', 'readings', 'reading-down', 'rivers', 'cities', 'bath', 'chronology', 'year-1946'],
  ...['state-1946-07-01', 'state-1947-05-22', 'a-z', 'a-z-arabic', 'name-avon', 'sources', 'about'],
  ...['search', '404', 'wanted', 'booklet-down', 'source-x', 'entry'],
  ...[...corpus.articles.keys()],
].map((name) => `${name}.html`);

test('the book has what is read, in its order, and nothing that only a site can do', () => {
  const addresses = plannedAddresses(planWhole(corpus, new Set(pages)));
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('r-')).map((each) => each.slice(0, -5)),
    [
      ...['index', 'readings', 'reading-down', 'rivers', 'cities', 'bath', 'chronology'],
      ...['year-1946', 'state-1946-07-01', 'state-1947-05-22', 'a-z', 'a-z-arabic', 'name-avon'],
      ...['sources', 'about'],
    ],
  );
  assert.deepEqual(addresses.filter((address) => address.startsWith('r-')).slice(0, 2), [
    'r-Á.html',
    'r-B.html',
  ]);
});

test('a page the site does not have is not planned', () => {
  assert.deepEqual(plannedAddresses(planWhole(corpus, new Set(['index.html', 'bath.html']))), [
    'index.html',
  ]);
});

test('many articles stand under their letters, few do not', () => {
  const parts = planWhole(corpus, new Set(pages));
  const leaves = new Map(
    plannedAddresses(parts).map((address) => {
      const title = address.slice(0, -5).replace('r-', '');
      return [address, { address, file: `${title}.xhtml`, title } as Leaf];
    }),
  );
  const articles = planContents(parts, leaves, 'en').find(({ label }) => label === 'Articles');
  const [rivers, cities] = articles?.items ?? [];
  assert.deepEqual(rivers?.items?.[0], {
    label: 'A',
    items: [{ label: 'Á', file: 'text/Á.xhtml', items: undefined }],
  });
  assert.deepEqual(
    cities?.items?.map(({ label }) => label),
    ['bath'],
  );
});
