import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from './read-source.ts';

const read = (text: string, path = 'sources/emma.yaml') => readSource({ path, text });
const enough = 'type: book\ntitle: Emma\nstandpoint: novelist\nconsulted: whole\n';

/** `line:column code message | hint` of each problem of the least sound source with `more`. */
const problemsWith = (more: string) =>
  read(enough + more).problems.map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} | ${hint}`,
  );

describe('readSource', () => {
  it('reads the fields by their CSL names; the key is the name of the file', () => {
    const text = [
      'type: chapter',
      'title: The Rhine',
      'author:',
      '- { family: Lee, given: Ann }',
      '- literal: The Royal Society',
      'editor: [{ family: 王, given: 火 }]',
      'container-title: Rivers',
      'publisher: Lake & Sons',
      'publisher-place: London',
      "page: '23-45'",
      'volume: 3',
      'issue: 3.10',
      'number: 007',
      'issued: 1990',
      'accessed: 2026-11',
      'language: en',
      'DOI: 10.1000/182',
      'URL: https://example.org/rhine',
      'genre: scholarly',
      'standpoint: hydrologist',
      'consulted: front-matter',
      'note: Seen in a shop window.',
    ].join('\r\n');
    assert.deepEqual(read(text, 'sources/lee-1990.yaml'), {
      source: {
        key: 'lee-1990',
        type: 'chapter',
        title: 'The Rhine',
        author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Royal Society' }],
        editor: [{ family: '王', given: '火' }],
        translator: [],
        containerTitle: 'Rivers',
        publisher: 'Lake & Sons',
        publisherPlace: 'London',
        page: '23-45',
        volume: '3',
        issue: '3.10',
        number: '007',
        issued: '1990',
        accessed: '2026-11',
        language: 'en',
        doi: '10.1000/182',
        url: 'https://example.org/rhine',
        genre: 'scholarly',
        standpoint: 'hydrologist',
        consulted: 'front-matter',
        note: 'Seen in a shop window.',
      },
      problems: [],
    });
  });

  it('needs only type, title, standpoint and consulted', () => {
    assert.equal(read(enough).source?.title, 'Emma');
    for (const field of ['type', 'title', 'standpoint', 'consulted']) {
      const { source, problems } = read(enough.replace(new RegExp(`^${field}:.*\n`, 'm'), ''));
      assert.equal(source, undefined);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['field-missing'],
      );
      assert.ok(problems[0]?.message.includes(`\`${field}\``));
    }
  });

  it('names the nearest key for an unknown one, at that key', () => {
    assert.deepEqual(problemsWith('url: https://example.org\n'), [
      '5:1 field-unknown There is no field `url` here. | Did you mean `URL`?',
    ]);
    assert.match(problemsWith('containerTitle: x')[0] ?? '', /Did you mean `container-title`\?/);
    assert.match(
      problemsWith('author: [{ family: Lee, gven: Ann }]')[0] ?? '',
      /5:25 field-unknown .*`given`/,
    );
    assert.match(
      problemsWith('__proto__: x')[0] ?? '',
      /5:1 field-unknown There is no field `__proto__`/,
    );
  });

  it('refuses a type, a date, a language or a degree of reading that does not exist', () => {
    const wrong =
      'type: letter\ntitle: x\nstandpoint: x\nconsulted: hole\nissued: 1946-13\nlanguage: english language\n';
    const problems = read(wrong).problems.toSorted((a, b) => a.line - b.line);
    assert.deepEqual(
      problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`),
      [
        '1:7 field-invalid `letter` is no value of `type`.',
        '4:12 field-invalid `hole` is no value of `consulted`.',
        '5:9 date-invalid There is no month 13, as in `1946-13`.',
        '6:11 field-invalid `english language` is not a language tag.',
      ],
    );
    assert.equal(problems[1]?.hint, 'Did you mean `whole`?');
  });

  it('takes addresses of the web only', () => {
    for (const url of [
      "'javascript:alert(1)'",
      "'data:text/html,x'",
      'file:///etc/hosts',
      'ftp://example.org/x',
    ]) {
      assert.match(
        problemsWith(`URL: ${url}`).join(),
        /^5:6 url-unsafe An address cannot begin with/,
      );
    }
    for (const url of ['example.org', 'https://', 'https://localhost/x']) {
      assert.match(problemsWith(`URL: ${url}`).join(), /^5:6 field-invalid .* is not an address/);
    }
    assert.deepEqual(problemsWith('URL: http://example.org/?a=1#b'), []);
  });

  it('takes a DOI without its address', () => {
    assert.deepEqual(problemsWith('DOI: https://doi.org/10.1000/182'), [
      '5:6 field-invalid `https://doi.org/10.1000/182` is not a DOI. | Write `DOI: 10.1000/182`.',
    ]);
    assert.match(problemsWith('DOI: 182').join(), /begins with `10\.`/);
  });

  it('tells how to write a name', () => {
    assert.deepEqual(problemsWith('author: [Jane Austen]'), [
      '5:10 field-invalid `Jane Austen` does not say which part is the family name. | Write `{ family: Austen, given: Jane }`, or `{ literal: Jane Austen }` for a body.',
    ]);
    for (const name of ['{ given: Jane }', '{ literal: Austen, family: Austen }', '{}']) {
      assert.match(problemsWith(`author: [${name}]`).join(), /5:10 field-invalid A name is either/);
    }
    assert.match(problemsWith('author: { family: Austen }').join(), /5:9 field-invalid .*a list/);
  });

  it('needs a file name that can be a key', () => {
    const { source, problems } = read(enough, 'sources/Brontë_1847.yaml');
    assert.equal(source, undefined);
    assert.deepEqual(
      problems.map(({ code, hint }) => [code, hint]),
      [['id-invalid', 'Rename the file to `bronte-1847.yaml`.']],
    );
    assert.match(read(enough, 'sources/艾瑪.yaml').problems[0]?.hint ?? '', /small letters/);
  });

  it('reports what is no record at all', () => {
    assert.deepEqual(
      read('# later\n').problems.map(({ code }) => code),
      ['file-empty'],
    );
    assert.deepEqual(
      read('- a\n- b\n').problems.map(({ code }) => code),
      ['field-invalid'],
    );
    assert.deepEqual(
      read('title: a: b\n').problems.map(({ code }) => code),
      ['yaml-invalid'],
    );
  });

  it('refuses a key that is a part of the page of sources', () => {
    for (const key of ['text', 'search-box']) {
      const { problems, source } = read(enough, `sources/${key}.yaml`);
      assert.deepEqual([problems.map(({ code }) => code), source], [['id-reserved'], undefined]);
    }
  });
});
