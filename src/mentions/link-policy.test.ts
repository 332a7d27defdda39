import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeLinks, linkFiles, readFixture } from './fixtures/link-fixture.ts';

const root = join(import.meta.dirname, 'fixtures');
const rules = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of rules) {
  test(name.replaceAll('-', ' '), () => {
    const folder = join(root, name);
    const expected = join(folder, 'expected.md');
    const found = describeLinks(linkFiles(readFixture(folder)));
    if (process.env['UPDATE']) writeFileSync(expected, found);
    assert.ok(existsSync(expected), `no ${name}/expected.md; read what UPDATE=1 writes`);
    assert.equal(found, readFileSync(expected, 'utf8').replaceAll('\r\n', '\n'));
  });
}
