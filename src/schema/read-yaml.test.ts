import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import { readYaml, type YamlPath } from './read-yaml.ts';

const read = (text: string) => readYaml({ path: 'sources/x.yaml', text });
const valueOf = (text: string) => {
  const { value, problems } = read(text);
  assert.deepEqual(problems, []);
  return value;
};

describe('readYaml: values', () => {
  it('reads maps, lists, text, booleans and null', () => {
    assert.deepEqual(valueOf('a: x\nb: [1, true, null]\nc:\n  - { d: "e" }\n'), {
      a: 'x',
      b: [1, true, null],
      c: [{ d: 'e' }],
    });
  });

  it('keeps dates as they are written', () => {
    const text =
      'a: 1946-07-01\nb: 1890-10\nc: 1946-07-01/1947-08-12\nd: 1946~\ne: 1945/..\nf: 0042';
    assert.deepEqual(valueOf(text), {
      a: '1946-07-01',
      b: '1890-10',
      c: '1946-07-01/1947-08-12',
      d: '1946~',
      e: '1945/..',
      f: '0042',
    });
  });

  it('reads a number only where it prints as it was written', () => {
    for (const text of ['1946', '-3', '43.8', '0', '-0.5']) {
      assert.equal(valueOf(`a: ${text}`)?.['a' as never], Number(text));
    }
    for (const text of [
      '43.80',
      '+1',
      '1e3',
      '0x1F',
      '0o17',
      '.5',
      '1_000',
      '12:30',
      '-0',
      '.inf',
      '.nan',
      '123456789012345678901',
    ]) {
      assert.equal(valueOf(`a: ${text}`)?.['a' as never], text);
    }
  });

  it('reads what YAML 1.1 takes for a boolean as text', () => {
    assert.deepEqual(valueOf('a: no\nb: on\nc: Yes'), { a: 'no', b: 'on', c: 'Yes' });
  });

  it('reads nothing as null', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '  \r\n# x'])
      assert.equal(valueOf(text), null);
  });

  it('keeps `__proto__` an ordinary key of the map', () => {
    const value = valueOf('__proto__: { polluted: 1 }') as Record<string, unknown>;
    assert.deepEqual(Object.keys(value), ['__proto__']);
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('agrees with the positioned parser on text of every style', () => {
    const text = [
      'plain: Ο Δούναβης, 多瑙河',
      "single: 'it''s'",
      'double: "tab\\tand \\u00fc"',
      'folded: >\n  one\n  two\n\n  three',
      'literal: |\n  one\n    two\n',
      'wrapped: one\n  two',
      'flow: { a: [x, "y"], b: {} }',
      'list:\n- a\n- b: c\n  d: e',
      'empty:',
      'tilde: ~',
      'flag: true # comment',
    ].join('\n');
    for (const variant of [text, text.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(valueOf(variant), parseDocument(variant, { schema: 'core' }).toJS());
    }
  });

  it('reads only what lies between two offsets', () => {
    const text = '---\na: 1\n---\nb: [';
    const reading = readYaml({ path: 'articles/x.mdx', text }, 4, 9);
    assert.deepEqual(reading.value, { a: 1 });
    assert.deepEqual(reading.placeOf(['a']), { start: 7, end: 8 });
  });
});

describe('readYaml: places', () => {
  const text =
    'title: Danube\nnames:\n  - { text: Δούναβης, lang: el }\n  - text: Donau\nempty:\n"q": x\n';
  const reading = read(text);
  const shown = (path: YamlPath) => {
    const { start, end } = reading.placeOf(path);
    return text.slice(start, end);
  };
  const shownKey = (path: YamlPath) => {
    const { start, end } = reading.placeOfKey(path);
    return text.slice(start, end);
  };

  it('finds a value', () => {
    assert.equal(shown(['title']), 'Danube');
    assert.equal(shown(['names', 0, 'text']), 'Δούναβης');
    assert.equal(shown(['names', 1, 'text']), 'Donau');
    assert.equal(shown(['names', 0]), '{ text: Δούναβης, lang: el }');
  });

  it('finds a key', () => {
    assert.equal(shownKey(['names']), 'names');
    assert.equal(shownKey(['names', 0, 'lang']), 'lang');
    assert.equal(shownKey(['q']), '"q"');
  });

  it('gives the key of a value that is empty', () => {
    assert.equal(shown(['empty']), 'empty');
  });

  it('gives the nearest ancestor of what does not exist', () => {
    assert.equal(shown(['names', 0, 'use']), '{ text: Δούναβης, lang: el }');
    assert.equal(shownKey(['names', 0, 'use', 'deeper']), '{ text: Δούναβης, lang: el }');
    assert.equal(shown(['names', 7]).startsWith('- { text'), true);
  });

  it('gives the first line where there is nothing', () => {
    assert.deepEqual(read('').placeOf(['title']), { start: 0, end: 1 });
  });
});

describe('readYaml: problems', () => {
  const problemOf = (text: string): Problem => {
    const { value, problems } = read(text);
    assert.equal(value, undefined);
    assert.equal(problems.length, 1, text);
    const [problem] = problems;
    assert.ok(problem);
    assert.equal(problem.code, 'yaml-invalid');
    return problem;
  };
  const cases: readonly [text: string, at: string, message: string, hint: string | undefined][] = [
    [
      'title: Danube: a river',
      '1:8',
      'A value that contains `: ` must stand in quotation marks.',
      "Write `title: 'Danube: a river'`.",
    ],
    [
      "a: 1\ntitle: Rhine's end: it",
      '2:8',
      'A value that contains `: ` must stand in quotation marks.',
      "Write `title: 'Rhine''s end: it'`.",
    ],
    [
      'title: @home',
      '1:8',
      'A value that begins with "@" must stand in quotation marks.',
      "Write `title: '@home'`.",
    ],
    [
      'list:\n  - `code`',
      '2:5',
      'A value that begins with "`" must stand in quotation marks.',
      "Write `- '`code`'`.",
    ],
    [
      'title: "Blue" Danube',
      '1:15',
      '`Danube` follows a value that has already ended.',
      'Write `title: \'"Blue" Danube\'`.',
    ],
    [
      'title: "Danube\nb: 1',
      '1:8',
      'A quotation mark " is never closed.',
      'Close it with ", at the end of the value.',
    ],
    ['title:Danube\nb: 1', '1:6', 'A colon after a key needs a space.', 'Write `title: Danube`.'],
    [
      'a: 1\na: 2',
      '2:1',
      'The key `a` stands twice.',
      'Keep one of them; several values of one key are a list.',
    ],
    [
      'a:\n\t- b',
      '2:1',
      'A tab stands at the beginning of the line.',
      'Use two spaces in place of each tab.',
    ],
    ['a: [1, 2\nb: 2', '2:1', 'A list or group is not closed.', 'Close it with `]`.'],
    ['a: { b: 1', '1:10', 'A list or group is not closed.', 'Close it with `}`.'],
    [
      'a: x\nb',
      '2:1',
      '`b` is neither a key with its value nor an item of a list.',
      'Write `key: value`; the lines of a long text are indented deeper than their key.',
    ],
    [
      '  a: 1\n b: 2',
      '2:2',
      'The line does not fit what stands before it.',
      'Keys of one level begin in the same column; values with special characters stand in quotation marks.',
    ],
    [
      'a: &x 1\nb: *x',
      '2:4',
      '`*x` would be an alias, and aliases are not used here.',
      "Write `b: '*x'`.",
    ],
    [
      'a: !river x',
      '1:4',
      '`!river` would be a tag, and tags are not used here.',
      "Write `a: '!river x'`.",
    ],
    [
      'a: 1\n---\nb: 2',
      '2:1',
      'A second document begins here (`---`).',
      'One file is one document: delete the line.',
    ],
    [
      'a: "C:\\pictures"',
      '1:7',
      'In double quotation marks `\\` begins an escape, and this is none.',
      "Put the value in single quotation marks, `'…'`, or write `\\\\` for one `\\`.",
    ],
    [
      'a: { b: 1,\n  - c }',
      '2:3',
      'A line of its own stands within a list or group in brackets.',
      'Close the `[` or `{` before it, or write all of it on one line with commas.',
    ],
    ['a: x\nb: y\0z', '2:5', 'There is an invisible control character here, U+0000.', 'Delete it.'],
    [
      '? [a]\n: b',
      '1:1',
      'A key must be a plain word.',
      'A value that begins with "{" or "[" must stand in quotation marks.',
    ],
  ];
  for (const [text, at, message, hint] of cases) {
    it(`${JSON.stringify(text)}: ${message}`, () => {
      const problem = problemOf(text);
      assert.deepEqual(
        [`${problem.line}:${problem.column}`, problem.message, problem.hint],
        [at, message, hint],
      );
    });
  }

  it('offers the quotation marks as an edit that makes the file readable', () => {
    for (const text of [
      'x: 1\r\ntitle: Danube: a river\r\n',
      'title: @home',
      'title: "Blue" Danube',
      'title:Danube\nb: 1',
    ]) {
      const { fix } = problemOf(text);
      assert.ok(fix, text);
      const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
      assert.equal(typeof (valueOf(mended) as { title: string }).title, 'string');
    }
  });

  it('names the line where a key stands first', () => {
    const { related } = problemOf('list:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\n    a: 5');
    assert.deepEqual(
      related?.map(({ line, column }) => [line, column]),
      [[4, 5]],
    );
  });

  it('counts lines and fixes from the top of the file', () => {
    const text = '---\na: b: c\n---\n';
    const [problem] = readYaml({ path: 'articles/x.mdx', text }, 4, 12).problems;
    assert.equal(problem?.line, 2);
    assert.equal(problem?.column, 4);
    assert.equal(text.slice(problem?.fix?.start, problem?.fix?.end), 'b: c');
  });

  it('does not follow aliases, so that a small file cannot unfold into a large one', () => {
    const bomb = ['a0: &a0 [x, x]'];
    for (let level = 1; level < 40; level++)
      bomb.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    assert.match(problemOf(bomb.join('\n')).message, /aliases are not used/);
  });
});
