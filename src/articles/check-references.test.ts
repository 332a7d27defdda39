import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReferences, citedSources } from './check-references.ts';
import { parseBody } from './parse-body.ts';

const known = {
  sources: new Set(['smith-1990', 'jones-2001']),
  images: new Set(['volga.svg', 'maps/basin.svg']),
  languages: new Set(['ru', 'ug-Arab']),
  ids: new Set(['great-flood', 'volga']),
};

function problemsOf(text: string) {
  const { body, problems } = parseBody({ path: 'volga.mdx', text }, 0);
  assert.deepEqual(problems, []);
  return checkReferences(body, known);
}

function shown(text: string): string[] {
  return problemsOf(text).map(
    ({ code, line, column, length, hint }) => `${code} ${line}:${column}+${length} ${hint ?? ''}`,
  );
}

test('known sources, images and languages are no problem, nor is the key `uncited`', () => {
  const text =
    'A.[@smith-1990, p. 3; @uncited] <Name lang="ru">Волга</Name>\n\n' +
    '<Figure src="maps/basin.svg" alt="The basin" />\n\n<Quote cite="jones-2001">x</Quote>';
  assert.deepEqual(problemsOf(text), []);
});

test('an unknown source is pointed at by its key, with the nearest one to take instead', () => {
  const [problem] = problemsOf('First.[@smith-1990; @jones-2011, p. 3]');
  assert.equal(problem?.code, 'source-unknown');
  assert.deepEqual([problem.line, problem.column, problem.length], [1, 22, 10]);
  assert.equal(problem.message, 'There is no source `jones-2011`.');
  assert.equal(problem.hint, 'Did you mean `jones-2001`?');
  assert.equal(problem.fix, undefined, 'another year may be another source');
  const [slip] = problemsOf('First.[@smith-1990; @jnoes-2001, p. 3]');
  assert.deepEqual(slip?.fix, { start: 21, end: 31, text: 'jones-2001' });
});

test('a key that begins another one is pointed at where it stands', () => {
  const places = (text: string) => {
    const { body } = parseBody({ path: 'volga.mdx', text }, 0);
    return citedSources(body).map(({ start, end }) => [start, text.slice(start, end)]);
  };
  assert.deepEqual(places('A.[@smith-1990; @smith]'), [
    [4, 'smith-1990'],
    [17, 'smith'],
  ]);
  assert.deepEqual(places('A.<Cite source="source" />'), [[16, 'source']]);
});

test('a source that resembles none is to be added', () => {
  assert.match(shown('[@nobody]')[0] ?? '', /`npm run new -- source nobody`/);
});

test('quotations and <Cite> are looked at too', () => {
  assert.deepEqual(shown('<Quote cite="smith-1991">x</Quote>'), [
    'source-unknown 1:8+17 Did you mean `smith-1990`?',
  ]);
  assert.deepEqual(shown('x <Cite source="smith-199" />'), [
    'source-unknown 1:17+9 Did you mean `smith-1990`?',
  ]);
});

test('a missing image and an undeclared language are found at their attributes', () => {
  assert.deepEqual(shown('<Figure src="volga.png" alt="x" />'), [
    'image-missing 1:9+15 Did you mean `volga.svg`?',
  ]);
  assert.deepEqual(shown('a <Name lang="ug">x</Name>'), [
    'language-unknown 1:9+9 Declare it under `languages` in `encyclopedia.config.ts`.',
  ]);
});

test('citations are listed in the order of the text', () => {
  const { body } = parseBody(
    { path: 'x.mdx', text: 'a[@b, p. 1; @c]\n\n<Quote cite="d" at="p. 2">x[@e]</Quote>' },
    0,
  );
  assert.deepEqual(
    citedSources(body).map(({ key, locator }) => [key, locator]),
    [
      ['b', 'p. 1'],
      ['c', undefined],
      ['d', 'p. 2'],
      ['e', undefined],
    ],
  );
});

test('a timeline is of an entity that exists, and of a time that can be read', () => {
  assert.deepEqual(problemsOf('<Timeline />\n\n<Timeline of="great-flood" from="1946" />'), []);
  assert.deepEqual(shown('<Timeline of="great-floot" />'), [
    'entity-unknown 1:11+16 Did you mean `great-flood`?',
  ]);
  assert.deepEqual(problemsOf('<Timeline of="great-floot" />')[0]?.fix, {
    start: 14,
    end: 25,
    text: 'great-flood',
  });
  assert.match(shown('<Timeline of="omsk" />')[0] ?? '', /^entity-unknown .*omsk.mdx/);
  assert.deepEqual(shown('<Timeline until="1 July 1946" />'), [
    'date-invalid 1:11+19 Write `1946-07-01`.',
  ]);
  assert.deepEqual(problemsOf("<Timeline until = '1 July 1946' />")[0]?.fix, {
    start: 19,
    end: 30,
    text: '1946-07-01',
  });
});
