import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const patience = 5 * 60_000;

/** Installs packages of Debian when we may; whether it worked, the caller sees. */
export function installPackages(names: readonly string[]): void {
  if (names.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing from Debian (once): ${names.join(', ')} …`);
  const install = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  spawnSync('sh', ['-c', `(${install} || (apt-get update && ${install})) >/dev/null 2>&1`], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: patience,
  });
}

/** Where programs of these names would lie, in the order of the search path. */
export function placesOnPath(names: readonly string[]): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}
