import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveConfig } from '../config/resolve-config.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { buildCorpus } from './build-corpus.ts';
import { keyOfAddress } from '../schema/source-address.ts';
import { fixCorpus } from './fix-corpus.ts';

const { encyclopedia } = resolveConfig({
  title: 'Lakes',
  description: 'Lakes.',
  language: 'en',
  licence: { name: 'CC0', url: 'https://example.org/' },
  languages: [{ tag: 'de', label: 'German' }],
  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
    },
    town: { label: 'Town', plural: 'Towns', index: 'towns', case: 'proper', life: {} },
  },
  relations: [{ id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants', to: ['town'] }],
  facets: { bank: { label: 'Bank', values: [{ id: 'eastern', label: 'Eastern' }] } },
});
assert.ok(encyclopedia);

const person = `---
title: Anna Sailor
summary: Anna Sailor crossed the lake.
bank: eastern
born: { on: 1900-05-21, source: lake-letters }
# Nobody has seen the grave.
died: 1961~
relations:
  - { type: lived-in, to: harbour-town, from: 1920-05, source: 'lake-letters' }
sources: [lake-letters]
names:
  - { text: Anna Schiffer, lang: de, use: native }
---

She sailed in a set \\{ of boats \\<5 m long. [@lake-letters]

See [the town](../town/harbour-town.mdx#history) and [[harbour-town|its pier]].

<Timeline of="harbour-town" from="1920" />
`;

const sound = {
  'articles/person/anna-sailor.mdx': person,
  'articles/town/harbour-town.mdx':
    '---\ntitle: Harbour Town\nsummary: A town on the lake.\nsources: [lake-letters]\n---\n\n## History\n\nAnna Sailor lived here.\n',
  'sources/lake-letters.yaml':
    'type: book\ntitle: Letters from the lake\nstandpoint: a visitor\nconsulted: whole\nissued: 1931-05\n',
};

const filesOf = (texts: Readonly<Record<string, string>>): CorpusFiles => {
  const all = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const inFolder = (folder: string) => all.filter(({ path }) => path.startsWith(folder));
  return {
    articles: inFolder('articles/'),
    sources: inFolder('sources/'),
    readings: [],
    maps: [],
    images: new Set(),
    templates: [],
    pageNames: new Set(),
    problems: [],
  };
};

const problemsOf = (texts: Readonly<Record<string, string>>) =>
  buildCorpus(encyclopedia, filesOf(texts)).problems.map(
    ({ code, message }) => `${code} ${message}`,
  );

/** The texts after mending. */
const fixed = (texts: Readonly<Record<string, string>>): Record<string, string> => ({
  ...texts,
  ...Object.fromEntries(
    fixCorpus(encyclopedia, filesOf(texts)).files.map(({ path, after }) => [path, after]),
  ),
});

/** Mistakes people make; each mended, the text is as it was. */
const mistakes: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'a key': ['summary:', 'sumary:'],
  'a key of a statement': ['from: 1920-05', 'frmo: 1920-05'],
  'a value of a facet': ['bank: eastern', 'bank: eastren'],
  'a day in another notation': ['on: 1900-05-21', 'on: 21.5.1900'],
  'a day in words': ['on: 1900-05-21', 'on: May 21 1900'],
  'a year that is about': ['died: 1961~', 'died: about 1961'],
  'a type of relation': ['type: lived-in', 'type: livd-in'],
  'an id': ['to: harbour-town', 'to: harbour-twon'],
  'a title for an id': ['to: harbour-town', 'to: Harbour Town'],
  'the key of a source': ["source: 'lake-letters'", "source: 'lake-leters'"],
  'a title for a key': ['sources: [lake-letters]', 'sources: [Letters from the lake]'],
  'typographic quotation marks': ['sources: [lake-letters]', 'sources: [“lake-letters”]'],
  'a use of a name': ['use: native', 'use: natvie'],
  'a brace': ['\\{', '{'],
  'a bracket': ['\\<5', '<5'],
  'a citation': ['[@lake-letters]', '[@lake-lettres]'],
  'a link': ['[[harbour-town|', '[[harbur-town|'],
  'a section': ['#history', '#histroy'],
  'an attribute': ['from="1920"', 'form="1920"'],
  'an id in an attribute': ['of="harbour-town"', 'of="harbour-tonw"'],
  'a date in an attribute': ['from="1920"', 'from="c. 1920"'],
  'a glued colon': ['title: Anna', 'title:Anna'],
};
const names = Object.keys(mistakes);

const withMistakes = (chosen: readonly string[], text = person) =>
  chosen.reduce((before, name) => before.replace(...(mistakes[name] ?? ['', ''])), text);

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('what is mended', () => {
  it('is planted in a corpus that is sound', () => {
    assert.deepEqual(problemsOf(sound), []);
    for (const [name, [from, to]] of Object.entries(mistakes)) {
      assert.ok(person.includes(from), name);
      const broken = { ...sound, 'articles/person/anna-sailor.mdx': person.replace(from, to) };
      assert.notDeepEqual(problemsOf(broken), [], name);
    }
  });

  for (const name of names) {
    it(`${name}, and nothing else is touched`, () => {
      const path = 'articles/person/anna-sailor.mdx';
      for (const ending of [(text: string) => text, crlf]) {
        const want =
          name === 'a date in an attribute' ? person.replace('"1920"', '"1920~"') : person;
        const broken = { ...sound, [path]: ending(withMistakes([name])) };
        assert.equal(fixed(broken)[path], ending(want));
      }
    });
  }

  it('any of them together, once and for all', () => {
    const path = 'articles/person/anna-sailor.mdx';
    fc.assert(
      fc.property(fc.subarray(names), fc.boolean(), (chosen, isWindows) => {
        const text = withMistakes(chosen);
        const broken = { ...sound, [path]: isWindows ? crlf(text) : text };
        const after = fixed(broken);
        const left = problemsOf(after);
        assert.deepEqual(left, [], after[path]);
        assert.deepEqual(fixCorpus(encyclopedia, filesOf(after)).files, []);
      }),
      { numRuns: 40 },
    );
  });

  it('keys out of order are moved whole, with their lists and comments', () => {
    const [head = '', rest = ''] = person.split('sources: [lake-letters]\nnames:\n');
    const [name = '', body = ''] = rest.split('---\n\n');
    const early = head.replace('bank:', `names:\n${name}bank:`);
    const path = 'articles/person/anna-sailor.mdx';
    const broken = { ...sound, [path]: `${early}sources: [lake-letters]\n---\n\n${body}` };
    assert.match(problemsOf(broken).join('\n'), /^keys-unordered/);
    assert.equal(fixed(broken)[path], person);
  });
});

describe('a source that is an address', () => {
  const path = 'articles/person/anna-sailor.mdx';
  const address = 'https://www.example.org/Lake_letters?page=2';
  const broken = { ...sound, [path]: person.replace("'lake-letters'", address) };

  it('gets its file, and its key stands where the address stood', () => {
    assert.match(problemsOf(broken).join('\n'), /^source-bare /);
    const after = fixed(broken);
    const [added, ...others] = Object.keys(after).filter((each) => !(each in sound));
    assert.match(added ?? '', /^sources\/example-org-lake-letters-page-2-[0-9a-f]{6}\.yaml$/);
    assert.deepEqual(others, []);
    assert.match(
      after[added ?? ''] ?? '',
      /^URL: 'https:\/\/www\.example\.org\/Lake_letters\?page=2'$/m,
    );
    const key = (added ?? '').slice('sources/'.length, -'.yaml'.length);
    assert.equal(after[path], person.replace("'lake-letters'", key));
    assert.deepEqual(problemsOf(after), []);
  });

  it('stands in the text like a key, and gets its file too', () => {
    const cited = { ...sound, [path]: `${person}\nShe wrote.[@${address}, p. 2]\n` };
    assert.match(problemsOf(cited).join('\n'), /^source-bare /);
    const after = fixed(cited);
    const [added] = Object.keys(after).filter((each) => !(each in sound));
    const key = (added ?? '').slice('sources/'.length, -'.yaml'.length);
    assert.equal(after[path], `${person}\nShe wrote.[@${key}, p. 2]\n`);
    assert.deepEqual(problemsOf(after), []);
  });

  it('keeps what stands around it, in a quotation and behind another source', () => {
    const other = `${address}&page=3`;
    const text = (one: string, two: string) =>
      `${person}\nShe wrote.[@${two}; @${one}]\n\n<Quote cite="${one}" at="p. 2">Rain.</Quote>\n`;
    const after = fixed({ ...sound, [path]: text(address, other) });
    assert.equal(after[path], text(keyOfAddress(address), keyOfAddress(other)));
    assert.deepEqual(problemsOf(after), []);
  });

  it('is not mended where it is not written as it is read', () => {
    const escaped = { ...sound, [path]: `${person}\nX.[@https://example.org/?a=1&amp;b=2]\n` };
    assert.equal(fixed(escaped)[path], escaped[path]);
  });

  it('that another one would take for its own is an error', () => {
    const two = '\nX.[@https://example.org/a-b] Y.[@https://example.org/a/b]\n';
    const told = problemsOf({ ...sound, [path]: `${person}${two}` }).join('\n');
    assert.match(told, /^source-bare /m);
    assert.match(told, /^source-unknown /m);
    const after = fixed({ ...sound, [path]: `${person}${two}` });
    assert.match(problemsOf(after).join('\n'), /^source-unknown /);
    assert.match(after[path] ?? '', /X\.\[@example-org-a-b\] Y\.\[@https:/);
  });

  it('that a record has already is that record', () => {
    const record = `${sound['sources/lake-letters.yaml']}URL: ${address}\n`;
    const after = fixed({ ...broken, 'sources/lake-letters.yaml': record });
    assert.equal(after[path], person.replace("'lake-letters'", 'lake-letters'));
  });

  it('is shown as a source that nobody has described', () => {
    const corpus = buildCorpus(encyclopedia, filesOf(broken)).assemble();
    const used = corpus.sources.find(({ source }) => source.url === address);
    assert.deepEqual(used?.citedBy, ['anna-sailor']);
  });
});

it('whatever is wrong with a text, mending comes to an end and again changes nothing', () => {
  const path = 'articles/person/anna-sailor.mdx';
  const edit = fc.record({
    at: fc.nat(person.length),
    cut: fc.nat(3),
    put: fc.constantFrom('', '{', '<', ':', '\n', 'x', '[@', '`', '- ', '/', '\u0001'),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let text = person;
      for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
      const after = fixed({ ...sound, [path]: text });
      assert.deepEqual(fixCorpus(encyclopedia, filesOf(after)).files, []);
    }),
    { numRuns: 40 },
  );
});
