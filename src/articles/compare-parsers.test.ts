import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseBody } from './parse-body.ts';
import { ownReading, referenceReading } from './reference-parser.ts';

/** Both parsers read the same words, links and headings. */
function sameReading(path: string, text: string): void {
  const file = { path, text: text.replace(/^\ufeff/, '') };
  const bodyStart = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(file.text)?.[0].length ?? 0;
  // To other tools an address in the place of a key is a link.
  if (/@https?:/.test(file.text)) return;
  if (parseBody(file, bodyStart).problems.some(({ severity }) => severity === 'error')) return;
  assert.deepEqual(ownReading(file, bodyStart), referenceReading(file, bodyStart), path);
}

const corpus = process.env['QAMUS_CORPUS'] ?? join(import.meta.dirname, '../../content');
const folders = [join(import.meta.dirname, 'fixtures'), join(corpus, 'articles')];

for (const folder of folders) {
  const files = articlesUnder(folder);
  test(`both parsers read ${folder.split(/[\\/]/).slice(-2).join('/')} alike`, () => {
    for (const path of files) sameReading(path, readFileSync(path, 'utf8'));
  });
}

test('line endings of either kind make no difference', () => {
  for (const path of articlesUnder(join(import.meta.dirname, 'fixtures'))) {
    sameReading(path, readFileSync(path, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
});

test('there are fixtures to read', () => {
  assert.ok(articlesUnder(join(import.meta.dirname, 'fixtures')).length > 5);
});

function articlesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
