import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { projectRoot } from './run-program.ts';
import { licensedPackages, thirdParty, type Lockfile } from './third-party.ts';

/** Writes `THIRD-PARTY.md` from the lockfile. */
async function main(): Promise<number> {
  const text = await readFile(join(projectRoot, 'package-lock.json'), 'utf8');
  const lockfile = JSON.parse(text) as Lockfile;
  await writeFile(join(projectRoot, 'THIRD-PARTY.md'), thirdParty(lockfile));
  console.log(`${licensedPackages(lockfile).length} packages in THIRD-PARTY.md`);
  return 0;
}

await runCommand(main);
