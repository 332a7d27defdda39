import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { readConfig } from '../config/read-config.ts';
import { reportToGithub } from '../diagnostics/report-github.ts';
import { reportToJson } from '../diagnostics/report-json.ts';
import { reportToTerminal } from '../diagnostics/report-terminal.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { readCorpusFiles, type CorpusFiles } from '../entities/read-corpus-files.ts';
import { attacks } from './attacks.ts';
import { buildCorpus } from './build-corpus.ts';

/*
 * An article is only data. The corpus that is attacked consists of attacks itself, of those that
 * are allowed: it is built and opened in a browser too (`e2e/hostile.test.ts`).
 */

const root = join(import.meta.dirname, '..', '..', 'e2e', 'fixtures', 'hostile-corpus');
const encyclopedia = (await readConfig(root)).encyclopedia as Encyclopedia;
const sound = await readCorpusFiles(root);

/** The corpus with one more file, or another one in its place. */
function withFile({ path, text }: SourceFile): CorpusFiles {
  const folder = path.split('/')[0] as 'articles' | 'sources' | 'maps';
  const others = sound[folder].filter((file) => file.path !== path);
  return { ...sound, [folder]: [...others, { path, text }] };
}

function problemsOf(file: SourceFile): readonly Problem[] {
  return buildCorpus(encyclopedia, withFile(file)).problems.filter(
    ({ file: at }) => at === file.path,
  );
}

test('what may be any text may be an attack, and is no error', () => {
  const { problems } = buildCorpus(encyclopedia, sound);
  assert.deepEqual(
    [...sound.problems, ...problems.filter(({ severity }) => severity === 'error')],
    [],
  );
});

for (const [name, { path, text, told }] of attacks) {
  test(`told: ${name}`, () => {
    const found = problemsOf({ path, text })
      .filter(({ severity }) => severity === 'error')
      .map(({ code, line, column }) => `${code} ${line}:${column}`);
    const expected = told.map((each) => (each.includes(' ') ? each : found[0]));
    assert.deepEqual(found, expected);
    assert.equal(found[0]?.split(' ')[0], told[0]?.split(' ')[0]);
  });
}

test('no problem of theirs steers a terminal, hides anything, or is a command of a workflow', () => {
  for (const [name, attack] of attacks) {
    const problems = problemsOf(attack).slice(0, 50);
    const textOf = () => attack.text;
    const terminal = reportToTerminal(problems, { prefix: '', textOf, color: false });
    assert.doesNotMatch(terminal, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, name);
    const github = reportToGithub(problems, { prefix: '' });
    assert.doesNotMatch(github, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, name);
    assert.doesNotMatch(github, /^(?!::(?:error|warning|notice) )./m, name);
    const json = reportToJson(problems, { prefix: '' });
    assert.doesNotMatch(json, /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, name);
  }
});

test('a value as long as a file makes no problem as long as a file', () => {
  for (const [name, attack] of attacks) {
    for (const { message, hint = '' } of problemsOf(attack)) {
      assert.ok(message.length + hint.length < 10_000, name);
    }
  }
});
