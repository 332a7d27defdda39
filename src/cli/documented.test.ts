import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from './run-program.ts';

const read = (path: string) => readFile(join(projectRoot, path), 'utf8');

test('every command of package.json is in the README, and none that is not', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const readme = await read('README.md');
  const named = [...readme.matchAll(/`?npm (?:run )?([a-z][a-z:-]*)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(named)].sort(), Object.keys(scripts).sort());
});

test('every room stands in the table of rooms, once', async () => {
  const folders = (await readdir(join(projectRoot, 'src'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const map = await read('src/README.md');
  const [table = ''] = /## Rooms\n[^]*?\n## /.exec(map) ?? [];
  const rows = table.split('\n').flatMap((row) => row.split('|')[1] ?? []);
  const rooms = rows.flatMap((cell) => [...cell.matchAll(/`([a-z]+)\/`/g)].map(([, room]) => room));
  assert.deepEqual(rooms.toSorted(), folders.toSorted());
});

test('no row of a table of places is there twice', async () => {
  const rows = (await read('src/README.md')).split('\n').filter((line) => /^\| (?!-)/.test(line));
  assert.deepEqual(
    rows.filter((row, at) => rows.indexOf(row) !== at),
    [],
  );
});
