import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { compareSources, formatSource, shortLabel, sortKey } from './format-source.ts';
import type { Source } from './source.ts';

const austen = { family: 'Austen', given: 'Jane' };
const byrd = { family: 'Byrd', given: 'Max' };
const lee = { family: 'Lee', given: 'Ann' };
const wang = { family: '王', given: '火' };

const source = (fields: Partial<Source> & { type: string; title: string }): Source => ({
  key: 'x',
  author: [],
  editor: [],
  translator: [],
  standpoint: 'x',
  consulted: 'none',
  ...fields,
});

/** Italics as `*…*`, links as `[…](…)`. */
const print = (fields: Parameters<typeof source>[0], language?: string) =>
  formatSource(source(fields), language)
    .map(({ text, italic, href }) => (italic ? `*${text}*` : href ? `[${text}](${href})` : text))
    .join('');

test('the title leads where it should, its quotation marks and addresses do not', () => {
  const set = (fields: Parameters<typeof source>[0]) =>
    formatSource(source(fields), 'en', { titleHref: 'x.html' }).map(({ text, href, italic }) => [
      text,
      href ?? '',
      italic ?? false,
    ]);
  assert.deepEqual(set({ type: 'book', title: 'Emma', author: [austen] }), [
    ['Austen, Jane. ', '', false],
    ['Emma', 'x.html', true],
    ['.', '', false],
  ]);
  const [quote, title, close] = set({ type: 'webpage', title: 'Pope', url: 'https://a.org/b' });
  assert.deepEqual([quote, title, close?.[1]], [['“', '', false], ['Pope', 'x.html', false], '']);
});

describe('formatSource, by type', () => {
  const cases: readonly [string, Parameters<typeof source>[0]][] = [
    [
      'Austen, Jane. *Emma*. London: John Murray, 1815.',
      {
        type: 'book',
        title: 'Emma',
        author: [austen],
        publisher: 'John Murray',
        publisherPlace: 'London',
        issued: '1815',
      },
    ],
    [
      'Austen, Jane, and Max Byrd. *Rivers*. Edited by Ann Lee. vol. 2. Translated by 王火. 1990.',
      {
        type: 'book',
        title: 'Rivers',
        author: [austen, byrd],
        editor: [lee],
        translator: [wang],
        volume: '2',
        issued: '1990',
      },
    ],
    [
      'Lee, Ann (ed.). *Rivers*. 1990.',
      { type: 'book', title: 'Rivers', editor: [lee], issued: '1990' },
    ],
    [
      'Byrd, Max. “The Rhine”. In *Rivers*, edited by Ann Lee and Jane Austen, vol. 2, 23–45. London: Lake, 1990. [doi:10.1000/182](https://doi.org/10.1000/182).',
      {
        type: 'chapter',
        title: 'The Rhine',
        author: [byrd],
        editor: [lee, austen],
        containerTitle: 'Rivers',
        volume: '2',
        page: '23-45',
        publisher: 'Lake',
        publisherPlace: 'London',
        issued: '1990',
        doi: '10.1000/182',
        url: 'https://example.org',
      },
    ],
    [
      'Byrd, Max. “Pope”. *Essays* 9, no. 3 (1962): 23–45.',
      {
        type: 'article-journal',
        title: 'Pope',
        author: [byrd],
        containerTitle: 'Essays',
        volume: '9',
        issue: '3',
        page: '23--45',
        issued: '1962',
      },
    ],
    ['“Pope”. *Essays*.', { type: 'article-journal', title: 'Pope', containerTitle: 'Essays' }],
    [
      '“Pope”. *Essays*, 7.',
      { type: 'article-journal', title: 'Pope', containerTitle: 'Essays', page: '7' },
    ],
    ['“Pope”. 1962.', { type: 'article-journal', title: 'Pope', issued: '1962' }],
    [
      '“Flood!” *The Herald* (Bonn), no. 12, 23\u00a0July 1912, 4.',
      {
        type: 'article-newspaper',
        title: 'Flood!',
        containerTitle: 'The Herald',
        publisherPlace: 'Bonn',
        issue: '12',
        page: '4',
        issued: '1912-07-23',
      },
    ],
    [
      'The River Society. “The Rhine today”. *Rivers Online*, 2020. [example.org](https://www.example.org/rhine?x=1), accessed November 2026.',
      {
        type: 'webpage',
        title: 'The Rhine today',
        author: [{ literal: 'The River Society' }],
        containerTitle: 'Rivers Online',
        issued: '2020',
        url: 'https://www.example.org/rhine?x=1',
        accessed: '2026-11',
      },
    ],
    [
      '“Rhine”. In *A Dictionary of Rivers*, edited by Ann Lee. Lake, 1967–1971.',
      {
        type: 'entry-encyclopedia',
        title: 'Rhine',
        editor: [lee],
        containerTitle: 'A Dictionary of Rivers',
        publisher: 'Lake',
        issued: '1967/1971',
      },
    ],
    [
      '“萊茵河”. In *河流詞典*, edited by 王火. 1998.',
      {
        type: 'entry-dictionary',
        title: '萊茵河',
        editor: [wang],
        containerTitle: '河流詞典',
        issued: '1998',
        language: 'zh-Hant',
      },
    ],
    [
      'Byrd, Max. “Report 17”. In *Papers on Rivers, 1947*. River Office, 31\u00a0March 1947.',
      {
        type: 'report',
        title: 'Report 17',
        number: '17',
        author: [byrd],
        containerTitle: 'Papers on Rivers, 1947',
        publisher: 'River Office',
        issued: '1947-03-31',
      },
    ],
    [
      'River Office. *Annual report*. no. 17. Bonn, 1947.',
      {
        type: 'report',
        title: 'Annual report',
        number: '17',
        author: [{ literal: 'River Office' }],
        publisher: 'River Office',
        publisherPlace: 'Bonn',
        issued: '1947',
      },
    ],
    [
      'Byrd, Max. “Notes on a flood”. Manuscript, Bonn: City Archive, about May 1947.',
      {
        type: 'manuscript',
        title: 'Notes on a flood',
        author: [byrd],
        publisher: 'City Archive',
        publisherPlace: 'Bonn',
        issued: '1947-05~',
      },
    ],
    [
      'Austen, Jane. “To Cassandra”. Letter, Bath, 2\u00a0or 3\u00a0June 1799.',
      {
        type: 'personal_communication',
        title: 'To Cassandra',
        author: [austen],
        publisherPlace: 'Bath',
        issued: '[1799-06-02,1799-06-03]',
      },
    ],
    [
      'River Society. *Levels of the Rhine*. [example.org](https://example.org/).',
      {
        type: 'dataset',
        title: 'Levels of the Rhine',
        author: [{ literal: 'River Society' }],
        publisher: 'River Society',
        url: 'https://example.org/',
      },
    ],
    [
      'Byrd, Max. *On floods*. Thesis, University of Bonn, 1962.',
      {
        type: 'thesis',
        title: 'On floods',
        author: [byrd],
        publisher: 'University of Bonn',
        issued: '1962',
      },
    ],
    [
      '*Treaty of Mainz*. 14\u00a0August 1831.',
      { type: 'treaty', title: 'Treaty of Mainz', issued: '1831-08-14' },
    ],
  ];
  for (const [text, fields] of cases)
    it(`${fields.type}: ${text}`, () => assert.equal(print(fields), text));
});

describe('formatSource', () => {
  it('names three authors, and of four only the first', () => {
    const three = { type: 'book', title: 'T', author: [austen, byrd, wang] };
    assert.equal(print(three), 'Austen, Jane, Max Byrd, and 王火. *T*.');
    assert.equal(
      print({ ...three, author: [austen, byrd, lee, wang] }),
      'Austen, Jane et al. *T*.',
    );
  });

  it('writes a name in Han characters family name first, without comma or space', () => {
    assert.equal(print({ type: 'book', title: 'T', author: [wang] }), '王火. *T*.');
  });

  it('gives the title its language, so that it is spoken and set as such', () => {
    const runs = formatSource(source({ type: 'book', title: 'Рейн', language: 'ru' }));
    assert.deepEqual(runs, [{ text: 'Рейн', italic: true, lang: 'ru' }, { text: '.' }]);
    const [, part] = formatSource(source({ type: 'webpage', title: 'Rhein', language: 'de' }));
    assert.deepEqual(part, { text: 'Rhein', lang: 'de' });
  });

  it('gives the work around it that language only in a script of its own', () => {
    const langOf = (containerTitle: string) =>
      formatSource(
        source({ type: 'chapter', title: '萊茵河', containerTitle, language: 'zh-Hant' }),
      ).find(({ italic }) => italic)?.lang;
    assert.equal(langOf('河流詞典'), 'zh-Hant');
    assert.equal(langOf('Chinese Rivers'), undefined);
  });

  it('sets apostrophes and years as a printer does, and adds no full stop to another', () => {
    assert.equal(
      print({ type: 'book', title: "Europe's rivers, 1944-1949" }),
      '*Europe’s rivers, 1944–1949*.',
    );
    assert.equal(
      print({ type: 'webpage', title: "The rivers' end: notes on 'To the Rhine'" }),
      '“The rivers’ end: notes on ‘To the Rhine’”.',
    );
    assert.equal(print({ type: 'book', title: 'Whose Rhine?' }), '*Whose Rhine?*');
    assert.equal(print({ type: 'webpage', title: 'Whose Rhine?' }), '“Whose Rhine?”');
  });

  it('escapes what would break out of the address of a DOI', () => {
    const runs = formatSource(source({ type: 'book', title: 'T', doi: '10.1000/a<b>#c' }));
    assert.equal(runs.find(({ href }) => href)?.href, 'https://doi.org/10.1000/a%3Cb%3E%23c');
  });

  it('writes dates in the language asked for', () => {
    assert.equal(
      print({ type: 'treaty', title: 'T', issued: '1831-08-14' }, 'en-US'),
      '*T*. August 14, 1831.',
    );
  });
});

describe('shortLabel', () => {
  const cases: readonly [string, Parameters<typeof source>[0]][] = [
    ['Austen 1815', { type: 'book', title: 'Emma', author: [austen], issued: '1815-12-23' }],
    ['Austen and Byrd 1990', { type: 'book', title: 'T', author: [austen, byrd], issued: '1990' }],
    [
      'Austen et al. c. 1990',
      { type: 'book', title: 'T', author: [austen, byrd, lee, wang], issued: '1990~' },
    ],
    ['Lee 1967–1971', { type: 'book', title: 'T', editor: [lee], issued: '1967/1971' }],
    ['River Society', { type: 'dataset', title: 'T', author: [{ literal: 'River Society' }] }],
    [
      'Rhine, A Dictionary of Rivers',
      {
        type: 'entry-dictionary',
        title: 'Rhine',
        editor: [lee],
        containerTitle: 'A Dictionary of Rivers',
      },
    ],
    ['The Rhine today', { type: 'webpage', title: 'The Rhine today', issued: '2020' }],
    [
      'The rivers of Europe, with an appendix on…',
      { type: 'book', title: 'The rivers of Europe, with an appendix on their mouths' },
    ],
    [`${'河'.repeat(47)}…`, { type: 'book', title: '河'.repeat(60) }],
  ];
  for (const [label, fields] of cases) {
    it(label, () => assert.equal(shortLabel(source(fields)), label));
  }
});

describe('the order of sources', () => {
  it('is by author, else by title without its article', () => {
    assert.equal(
      sortKey(source({ type: 'book', title: 'Emma', author: [austen], issued: '1815' })),
      'Austen, Jane Emma 1815',
    );
    assert.equal(sortKey(source({ type: 'book', title: 'The Rhine' })), 'Rhine');
    assert.equal(sortKey(source({ type: 'book', title: '“A” rivers' })), 'A” rivers');
  });

  it('sorts accents, numbers and equals as readers expect', () => {
    const titles = ['Zwolle', 'Öresund', 'Oder', 'Report 10', 'Report 9', 'The Neckar'];
    const sources = titles.map((title) => source({ type: 'book', title }));
    const twins = ['b', 'a'].map((key) => source({ type: 'book', title: 'Aare', key }));
    const sorted = [...sources, ...twins].sort(compareSources('en-GB'));
    assert.deepEqual(
      sorted.map(({ title, key }) => (title === 'Aare' ? key : title)),
      ['a', 'b', 'The Neckar', 'Oder', 'Öresund', 'Report 9', 'Report 10', 'Zwolle'],
    );
  });
});
