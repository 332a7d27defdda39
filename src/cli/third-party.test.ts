import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import {
  bindingPackages,
  exceptions,
  licensedPackages,
  thirdParty,
  type Lockfile,
} from './third-party.ts';

const root = resolve(import.meta.dirname, '..', '..');
const lockfile = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile;

test('THIRD-PARTY.md tells every package as the lockfile has it', async () => {
  const kept = await readFile(join(root, 'THIRD-PARTY.md'), 'utf8');
  assert.equal(kept.replaceAll('\r\n', '\n'), thirdParty(lockfile), 'run `npm run licences`');
});

test('a licence that asks for more than to be named is an exception with a reason', () => {
  const binding = bindingPackages(licensedPackages(lockfile)).map(({ name }) => name);
  assert.deepEqual(
    binding.filter((name) => !exceptions.some((exception) => exception.name.test(name))),
    [],
  );
  for (const { name } of exceptions)
    assert.ok(
      binding.some((each) => name.test(each)),
      `${name}`,
    );
});

test('a package of unknown licence, and one under the GPL, are told', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', license: 'MIT AND GPL-3.0-or-later' },
    'node_modules/c': { version: '1.0.0', license: '(MIT AND Zlib)' },
    'node_modules/c/node_modules/d': { version: '1.0.0', license: 'AGPL-3.0', dev: true },
  };
  const binding = bindingPackages(licensedPackages({ packages }));
  assert.deepEqual(
    binding.map(({ name }) => name),
    ['a', 'b'],
  );
});
