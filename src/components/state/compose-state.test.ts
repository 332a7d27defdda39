import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Holding } from '../../schema/front-matter.ts';
import { article, day, dated, siteOf } from '../article/small-corpus.ts';
import type { StateBook } from './book.ts';
import { composeState, type StatePart } from './compose-state.ts';
import { stateBook } from './state-book.ts';

const conductor = (from?: string, until?: string, more: Partial<Holding> = {}): Holding => ({
  ...dated(from, until),
  body: 'court-band',
  post: 'conductor',
  acting: false,
  facets: {},
  ...more,
});

function bookOf(change: Partial<SiteCorpus['encyclopedia']> = {}): StateBook {
  const site = siteOf([
    article('anna', 'person', {
      title: 'Anna <Ü>',
      holds: [
        conductor('1750-01-02', '1751-03-04', {
          facets: { era: 'baroque' },
          until: [
            { value: day('1751-03-04'), sources: ['programme'] },
            { value: day('1751-06'), sources: ['letter'], note: 'a "guess"' },
          ],
        }),
      ],
    }),
    article('bert', 'person', {
      title: 'Bert',
      holds: [conductor('1751-03-04', undefined, { acting: true, sources: ['uncited'] })],
    }),
    article('court-band', 'band', {
      title: 'Court Band',
      posts: [{ id: 'conductor', label: 'Conductor', place: { start: 0, end: 0 }, line: 1 }],
      begin: {
        field: 'formed',
        label: 'Formed',
        line: 2,
        dates: [{ value: day('1740'), sources: [] }],
      },
      end: {
        field: 'ended',
        label: 'Ended',
        line: 3,
        dates: [{ value: day('1752-01-01'), sources: [] }],
      },
    }),
    article('hall', 'band', {
      title: 'Hall',
      control: [{ ...dated('1750', '1750'), by: 'baroque', note: 'in part' }],
      shape: { map: 'town', feature: 'Hall' },
    }),
    article('inn', 'band', {
      title: 'Inn',
      control: [{ ...dated('1750', '1750'), by: 'baroque', note: 'in part' }],
    }),
    article('tower', 'band', { title: 'Tower', shape: { map: 'town', feature: 'Tower' } }),
  ]);
  const encyclopedia = {
    ...site.encyclopedia,
    mainArticle: 'court-band',
    state: { from: '1700-01-01', until: '1799-12-31', kinds: ['band'] },
    ...change,
  };
  const source = (key: string, standpoint: string) => ({
    citedBy: [],
    furtherIn: [],
    source: {
      key,
      type: 'book',
      title: `The ${key}`,
      author: [],
      editor: [],
      translator: [],
      standpoint,
      consulted: 'whole' as const,
    },
  });
  const sources = [source('letter', 'A friend'), source('programme', 'The hall')];
  const book = stateBook({ ...site, encyclopedia, corpus: { ...site.corpus, sources } });
  assert.ok(book);
  return book;
}

const book = bookOf();
const html = (nodes: readonly ElementContent[]) => toHtml({ type: 'root', children: [...nodes] });
const partOn = (on: string, part: StatePart) => html(composeState(book, on).parts[part]);
const wordsOn = (on: string, part: StatePart) =>
  partOn(on, part)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();

describe('the state on a day, in words', () => {
  it('has a title, and the days of change on either side', () => {
    const { title, previous, next } = composeState(book, '1751-01-01');
    assert.equal(title, 'State on 1 January 1751');
    assert.equal(previous, '1750-01-02');
    assert.equal(next, '1751-03-04');
    assert.equal(composeState(book, '1799-12-31').next, undefined);
  });

  it('names post, holder and time, the side by mark and label, and marks the sources', () => {
    const words = wordsOn('1750-06-01', 'holdings');
    assert.match(words, /^Court Band Post Held by Conductor Anna &#x3C;Ü> Baroque 2 January 1750/);
    const markup = partOn('1750-06-01', 'holdings');
    assert.match(markup, /<a href="anna\.html">Anna &#x3C;Ü><\/a>/);
    assert.match(markup, /facet-era-baroque/);
    assert.match(markup, /<a href="#source-a" aria-label="Source a: The programme">a<\/a>/);
    assert.match(markup, /class="said-in" href="anna\.html" title="said in Anna/);
  });

  it('says possibly where it is possible, and who acted', () => {
    const words = wordsOn('1751-05-01', 'holdings');
    assert.match(words, /possibly Bert \(acting\)/);
    assert.match(words, /citation needed/);
    assert.doesNotMatch(wordsOn('1751-03-04', 'holdings'), /possibly/);
  });

  it('tells what the first source denies and another says, with who says so', () => {
    const words = wordsOn('1751-05-01', 'holdings');
    assert.match(words, /no longer Anna/);
    assert.ok(words.indexOf('Bert') < words.indexOf('Anna'), 'whoever holds the post comes first');
    assert.match(words, /Sources differ until June 1751 \(a "guess"\) b A friend : so on this day/);
    assert.doesNotMatch(wordsOn('1751-07-01', 'holdings'), /Anna/);
  });

  it('tells what existed, and what did not', () => {
    assert.match(wordsOn('1740-06-01', 'existences'), /Court Band possibly: 1740 – 1 January 1752/);
    assert.match(wordsOn('1750-06-01', 'existences'), /Court Band 1740 – 1 January 1752/);
    assert.equal(wordsOn('1752-01-02', 'existences'), 'No article says what existed on this day.');
  });

  it('tells of every region of a map who controlled it, or that no source says', () => {
    assert.equal(
      wordsOn('1750-06-01', 'controls').replace('Place Controlled by ', ''),
      'Hall possibly Baroque 1750 (in part) a said in Hall ' +
        'Inn possibly Baroque 1750 (as for Hall) a said in Inn Tower no source says',
    );
    assert.equal(
      wordsOn('1760-01-01', 'controls').replace('Place Controlled by ', ''),
      'Hall no source says Tower no source says',
    );
  });

  it('tells what is otherwise than on the day before', () => {
    assert.equal(
      wordsOn('1751-03-04', 'changes'),
      'Since 3 March 1751 begun Bert , acting Conductor, Court Band',
    );
    assert.equal(
      wordsOn('1751-03-05', 'changes'),
      'Since 4 March 1751 over Anna &#x3C;Ü> , Conductor, Court Band ' +
        'no longer sure Bert , acting Conductor, Court Band',
    );
    assert.equal(wordsOn('1751-03-06', 'changes'), 'Nothing changed since 5 March 1751');
    assert.equal(composeState(book, '1751-03-05').changes, 2);
  });

  it('lists each source once, by its letter', () => {
    const list = partOn('1751-05-01', 'sources');
    assert.deepEqual(
      [...list.matchAll(/id="source-(\w)"/g)].map((match) => match[1]),
      ['a', 'b'],
    );
    assert.match(list, /href="source-programme\.html"/);
  });

  it('leads to the line where a fact is mended, where there is a repository', () => {
    const withRepository = bookOf({ repository: 'https://example.org/owner/name' });
    const markup = html(composeState(withRepository, '1750-06-01').parts.holdings);
    assert.match(
      markup,
      /href="https:\/\/example\.org\/owner\/name\/edit\/main\/content\/articles\/person\/anna\.mdx#L1"/,
    );
  });
});

describe('the book of states', () => {
  it('is the same after the way to the browser', () => {
    const there = JSON.parse(JSON.stringify(book)) as StateBook;
    for (const on of ['1740-06-01', '1751-05-01', '1760-01-01']) {
      assert.deepEqual(composeState(there, on), composeState(book, on));
    }
  });

  it('has a page for each day of change and for the day to which the menu leads', () => {
    assert.deepEqual(book.days, [
      '1740-01-01',
      '1740-12-31',
      '1750-01-01',
      '1750-01-02',
      '1751-01-01',
      '1751-03-04',
      '1751-03-05',
      '1752-01-02',
    ]);
    assert.equal(bookOf({ mainArticle: undefined }).days[0], '1700-01-01');
  });

  it('is none where the config wants none', () => {
    assert.equal(stateBook(siteOf([])), null);
  });
});
