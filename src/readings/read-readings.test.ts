import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReadings } from './read-readings.ts';

const articles = {
  ids: new Map([
    ['aare', 'river'],
    ['rhine', 'river'],
    ['great-flood', 'flood'],
  ]),
  redirects: new Map([['flood-of-1911', 'great-flood']]),
};
const head = 'title: Downstream\nsummary: From the spring to the sea.\n';
const read = (text: string, path = 'readings/downstream.yaml') =>
  readReadings([{ path, text }], articles);

/** `line:column code message | hint` of each problem. */
const problemsOf = (text: string, path?: string) =>
  read(text, path).problems.map(
    ({ line, column, code, message, hint }) => `${line}:${column} ${code} ${message} | ${hint}`,
  );

describe('readReadings', () => {
  it('reads title, summary, paragraphs and steps; the id is the name of the file', () => {
    const text = [
      head.trim(),
      'introduction: |',
      '  Two rivers.',
      '',
      '  One sea.',
      'steps:',
      '  - { article: aare, line: The spring. }',
      '  - article: rhine',
      '    line: The sea.',
    ].join('\r\n');
    const { readings, problems } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(readings, [
      {
        id: 'downstream',
        title: 'Downstream',
        summary: 'From the spring to the sea.',
        introduction: ['Two rivers.', 'One sea.'],
        steps: [
          { article: 'aare', isWanted: false, line: 'The spring.' },
          { article: 'rhine', isWanted: false, line: 'The sea.' },
        ],
      },
    ]);
  });

  it('takes a former id for that of today', () => {
    const { readings, problems } = read(`${head}steps: [{ article: flood-of-1911, line: Wet. }]`);
    assert.deepEqual(problems, []);
    assert.equal(readings[0]?.steps[0]?.article, 'great-flood');
  });

  it('puts readings in their own order, those without a place last', () => {
    const steps = 'steps: [{ article: aare, line: Wet. }]\n';
    const { readings } = readReadings(
      [
        { path: 'readings/a.yaml', text: `${head}${steps}` },
        { path: 'readings/b.yaml', text: `${head}order: 2\n${steps}` },
        { path: 'readings/c.yaml', text: `${head}order: 1\n${steps}` },
      ],
      articles,
    );
    assert.deepEqual(
      readings.map(({ id }) => id),
      ['c', 'b', 'a'],
    );
  });

  it('takes an id that is almost one of an article for a slip, at its place', () => {
    assert.deepEqual(problemsOf(`${head}steps:\n  - { article: great-fload, line: Wet. }\n`), [
      '4:16 step-misspelt There is no article `great-fload`. | Did you mean `great-flood`?',
    ]);
  });

  it('warns of an article that nobody has written, and keeps the step', () => {
    const text = `${head}steps:\n  - { article: north-sea, line: Salt. }\n`;
    assert.deepEqual(problemsOf(text), [
      '4:16 step-wanted Nobody has written `north-sea` yet: the step leads nowhere. | Write `articles/<kind>/north-sea.mdx`, or leave the step out.',
    ]);
    assert.equal(read(text).problems[0]?.severity, 'warning');
    assert.deepEqual(read(text).readings[0]?.steps, [
      { article: 'north-sea', isWanted: true, line: 'Salt.' },
    ]);
  });

  it('refuses an article twice, by its former id too, and names the other place', () => {
    const text = `${head}steps:\n  - { article: great-flood, line: Wet. }\n  - { article: flood-of-1911, line: Wetter. }\n`;
    assert.deepEqual(problemsOf(text), [
      '5:16 step-twice `flood-of-1911` is a step of this reading already. | Keep the one of the two that the story needs.',
    ]);
    const [related] = read(text).problems[0]?.related ?? [];
    assert.equal(`${related?.line}:${related?.column}`, '4:16');
    assert.deepEqual(read(text).readings, []);
  });

  it('refuses a reading without steps', () => {
    assert.deepEqual(problemsOf(head), [
      '1:1 field-missing `steps` is missing. | Add the line `steps: …`.',
    ]);
    assert.deepEqual(problemsOf(`${head}steps: []\n`), [
      '3:8 field-invalid A reading without steps leads nowhere. | Add one a line: `- { article: <id>, line: … }`.',
    ]);
  });

  it('tells a key that it does not know the one that was meant', () => {
    assert.deepEqual(
      problemsOf(`${head}sumary: x\nsteps: [{ article: aare, line: Wet., lines: x }]\n`),
      [
        '4:38 field-unknown There is no field `lines` here. | Did you mean `line`?',
        '3:1 field-unknown There is no field `sumary` here. | Did you mean `summary`?',
      ],
    );
  });

  it('wants a line of every step', () => {
    assert.deepEqual(problemsOf(`${head}steps:\n  - article: aare\n`), [
      '4:5 field-missing `steps[1].line` is missing. | Add the line `line: …`.',
    ]);
  });

  it('refuses a name that is no id, an empty file and a bare list', () => {
    const steps = 'steps: [{ article: aare, line: Wet. }]\n';
    assert.deepEqual(problemsOf(`${head}${steps}`, 'readings/Down Stream.yaml'), [
      '1:1 id-invalid `Down Stream` cannot be the id of a reading: small letters, digits and single hyphens, at most 72. | Rename the file, e.g. to `down-stream.yaml`.',
    ]);
    assert.deepEqual(problemsOf('# soon\n'), [
      '1:1 file-empty The file says nothing. | Begin with `title:` and `steps:`.',
    ]);
    assert.deepEqual(problemsOf('- aare\n'), [
      '1:1 field-invalid A reading is a group of fields. | Write `title: …`, `summary: …` and `steps:`, one a line.',
    ]);
  });
});
