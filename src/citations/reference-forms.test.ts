import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readCorpusFiles } from '../entities/read-corpus-files.ts';
import { bibtex } from './bibtex.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import { cslTypes } from './csl-types.ts';
import { readBibtex, readRis } from './fixtures/read-forms.ts';
import { readSources } from './read-sources.ts';
import { referenceForms } from './reference-forms.ts';
import { ris } from './ris.ts';
import type { Source } from './source.ts';

const emma: Source = {
  key: 'austen-1815',
  type: 'book',
  title: 'Emma: A Novel',
  author: [{ family: 'Austen', given: 'Jane' }],
  editor: [],
  translator: [],
  publisher: 'John Murray',
  publisherPlace: 'London',
  issued: '1815-12-23',
  standpoint: 'novelist',
  consulted: 'whole',
};
const item = (changes: Partial<Source> = {}): CslItem => cslItem({ ...emma, ...changes });
const field = (name: string, changes: Partial<Source>): string | undefined =>
  new RegExp(`^  ${name} = (.*),$`, 'm').exec(bibtex(item(changes)))?.[1];
const tags = (tag: string, changes: Partial<Source>): string[] =>
  [...ris(item(changes)).matchAll(new RegExp(`^${tag}  - (.*)\r$`, 'gm'))].map(([, v]) => v ?? '');

test('a book in each form', () => {
  const [bib, refs, json] = referenceForms([item()]).map(({ text }) => text);
  assert.equal(
    bib,
    `@book{austen-1815,
  author = {Austen, Jane},
  title = {Emma: {A} {Novel}},
  publisher = {John Murray},
  address = {London},
  year = {1815},
  month = dec,
  day = {23},
}
`,
  );
  assert.equal(
    refs?.replaceAll('\r\n', '\n'),
    `TY  - BOOK
ID  - austen-1815
AU  - Austen, Jane
TI  - Emma: A Novel
PB  - John Murray
CY  - London
PY  - 1815
DA  - 1815/12/23/
ER  - 
`,
  );
  assert.deepEqual(JSON.parse(json ?? ''), [
    {
      id: 'austen-1815',
      type: 'book',
      title: 'Emma: A Novel',
      author: [{ family: 'Austen', given: 'Jane' }],
      publisher: 'John Murray',
      'publisher-place': 'London',
      issued: { 'date-parts': [[1815, 12, 23]] },
    },
  ]);
});

test('names: a body is one word, a comma does not part a given name', () => {
  const author = [
    { literal: 'Ministry of Rivers and Lakes' },
    { family: 'van der Hoek', given: 'Anna' },
    { family: 'King', given: 'Martin, Jr.' },
    { family: 'Plato' },
  ];
  assert.equal(
    field('author', { author }),
    '{{Ministry of Rivers and Lakes} and van der Hoek, Anna and King, {Martin, Jr.} and {Plato}}',
  );
  assert.deepEqual(tags('AU', { author: author.slice(0, 2) }), [
    'Ministry of Rivers and Lakes',
    'van der Hoek, Anna',
  ]);
});

test('titles: capitals stay, commands are none, other scripts are as they are', () => {
  const titled = (title: string) => field('title', { title });
  assert.equal(titled('The life of Emma, PhD'), '{The life of {Emma}, {PhD}}');
  assert.equal(
    titled('eBay & 100 % of {x}_1 \\o/'),
    String.raw`{{eBay} \& 100 \% of \textbraceleft{}x\textbraceright{}\_1 \textbackslash{}o/}`,
  );
  assert.equal(
    titled('新疆省 #1 ~ ^'),
    String.raw`{新疆省 \#1 \textasciitilde{} \textasciicircum{}}`,
  );
});

test('dates: as exact as they are known', () => {
  const json = (issued: string) => item({ issued }).issued;
  const year = (issued: string) => field('year', { issued });
  const day = (issued: string) => tags('DA', { issued })[0];
  assert.deepEqual(json('1946-07'), { 'date-parts': [[1946, 7]] });
  assert.equal(day('1946-07'), '1946/07//');
  assert.deepEqual(json('1967/1971'), { 'date-parts': [[1967], [1971]] });
  assert.equal(year('1967/1971'), '{1967--1971}');
  assert.equal(day('1967/1971'), '1967///to 1971');
  assert.deepEqual(json('1946~'), { 'date-parts': [[1946]], circa: true });
  assert.equal(year('1946~'), '{c. 1946}');
  assert.deepEqual(json('1946-22'), { 'date-parts': [[1946]], season: 2 });
  assert.equal(day('1946-22'), '1946///summer');
  assert.deepEqual(json('194X'), { literal: '1940s' });
  assert.equal(year('194X'), '{1940s}');
  assert.equal(day('194X'), '///1940s');
  assert.equal('issued' in item({ issued: undefined }), false);
});

test('where it appeared, and under which type', () => {
  const type = (changes: Partial<Source>) => /^@(\w+)/.exec(bibtex(item(changes)))?.[1];
  const inPaper = { type: 'article-journal', containerTitle: 'Essays', issue: '3', volume: '9' };
  assert.equal(type(inPaper), 'article');
  assert.equal(field('journal', inPaper), '{Essays}');
  assert.equal(field('number', inPaper), '{3}');
  assert.equal(field('pages', { ...inPaper, page: '23-45, 7' }), '{23--45, 7}');
  assert.deepEqual(tags('SP', { ...inPaper, page: '23–45' }), ['23']);
  assert.deepEqual(tags('EP', { ...inPaper, page: '23–45' }), ['45']);
  assert.deepEqual(tags('SP', { ...inPaper, page: '7, 9' }), ['7, 9']);
  assert.equal(type({ type: 'chapter', containerTitle: 'Rivers' }), 'incollection');
  assert.equal(type({ type: 'chapter' }), 'misc');
  assert.equal(type({ type: 'report' }), 'techreport');
  assert.equal(type({ type: 'thesis' }), 'phdthesis');
  assert.equal(field('school', { type: 'thesis', publisher: 'Uppsala' }), '{Uppsala}');
  assert.deepEqual(tags('TY', { type: 'figure' }), ['FIGURE']);
  assert.deepEqual(tags('TY', { type: 'event' }), ['GEN']);
});

test('an address is not escaped, and cannot end its field', () => {
  assert.equal(
    field('url', { url: 'https://a.org/x_(y)%20{z}' }),
    '{https://a.org/x_(y)%20%7Bz%7D}',
  );
  assert.equal(field('urldate', { accessed: '2026-11' }), '{2026-11}');
  assert.deepEqual(tags('Y2', { accessed: '2026-11' }), ['2026/11//']);
});

const root = resolve(import.meta.dirname, '..', '..');
for (const corpus of ['content', join('e2e', 'fixtures', 'second-corpus')]) {
  test(`every source of ${corpus} comes back from each form as it went`, async () => {
    const { sources } = await readCorpusFiles(join(root, corpus));
    const { byKey } = readSources(sources);
    assert.equal(byKey.size, (await readdir(join(root, corpus, 'sources'))).length);
    const items = [...byKey.values()].map((source) => cslItem(source));
    const [bib = '', refs = '', json = ''] = referenceForms(items).map(({ text }) => text);
    assert.deepEqual(JSON.parse(json), items);
    for (const one of items) assertCsl(one);
    const entries = readBibtex(bib);
    const records = readRis(refs);
    assert.equal(entries.length, items.length);
    assert.equal(records.length, items.length);
    for (const [at, one] of items.entries()) {
      assert.deepEqual(entries[at], expected(one, 'bib'), one.id);
      assert.deepEqual(records[at], expected(one, 'ris'), one.id);
    }
  });
}

/** What the formats can carry of a record, in the form in which the readers of the test give it. */
function expected(one: CslItem, form: 'bib' | 'ris'): Record<string, unknown> {
  const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
  const people = (list: CslItem['author'] = []) =>
    list.map((name) =>
      'literal' in name
        ? name.literal
        : [name.family, ...(name.given === undefined ? [] : [name.given])].join(', '),
    );
  const [begin, until] = one.issued?.['date-parts'] ?? [];
  const hyphens = (page: string | undefined) => page?.replace(/(?<=\w) ?[-–]+ ?(?=\w)/g, '-');
  const all = {
    id: one.id,
    title: plain(one.title),
    author: people(one.author),
    editor: people(one.editor),
    translator: people(one.translator),
    container: plain(one['container-title']),
    publisher: plain(one.publisher),
    place: plain(one['publisher-place']),
    volume: one.volume,
    issue: one.issue,
    number: one.number,
    page: hyphens(one.page),
    year: begin?.[0],
    month: until ? undefined : begin?.[1],
    day: until ? undefined : begin?.[2],
    untilYear: until && (form === 'ris' || until[0] !== begin?.[0]) ? until[0] : undefined,
    accessed: one.accessed?.['date-parts']?.[0].join('-'),
    language: one.language,
    doi: one.DOI,
    url: one.URL,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The rules of the CSL-JSON schema for the fields we use. */
function assertCsl(one: CslItem): void {
  const texts = new Set(
    'id type title container-title publisher publisher-place edition volume issue number page language DOI URL'.split(
      ' ',
    ),
  );
  assert.ok((cslTypes as readonly string[]).includes(one.type), one.id);
  for (const [key, value] of Object.entries(one) as [string, unknown][]) {
    if (texts.has(key)) {
      assert.equal(typeof value, 'string', `${one.id}: ${key}`);
    } else if (['author', 'editor', 'translator'].includes(key)) {
      for (const name of value as object[]) {
        const parts = Object.keys(name).join(' ');
        assert.match(parts, /^(?:literal|family(?: given)?)$/, one.id);
      }
    } else {
      assert.match(key, /^(?:issued|accessed)$/, one.id);
      const { 'date-parts': dates, literal } = value as NonNullable<CslItem['issued']>;
      assert.ok(dates ?? literal, one.id);
      for (const date of dates ?? []) {
        assert.ok(date.length >= 1 && date.length <= 3, one.id);
        assert.ok(date.every(Number.isInteger), one.id);
      }
    }
  }
}
