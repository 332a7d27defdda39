import { mkdir, link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildFailure } from './build-failure.ts';

/**
 * Takes the one lock of a work folder, so that two builds never mix. The lock of a process that
 * is gone is taken over.
 *
 * @returns what gives the lock back.
 * @throws BuildFailure while another build is running.
 */
export async function lockWork(work: string): Promise<() => Promise<void>> {
  await mkdir(work, { recursive: true });
  const file = join(work, 'build.lock');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(`${process.pid}\n`);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await takeAway(file);
  }
  throw new BuildFailure(`The lock ${file} cannot be taken. Delete it if no build is running.`);
}

/** Renaming picks one winner; a lock that was fresh after all is put back. */
async function takeAway(file: string): Promise<void> {
  const owner = await ownerOf(file);
  if (owner !== undefined && isRunning(owner)) throw held(file, owner);
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = await ownerOf(aside);
  if (taken !== undefined && taken !== owner && isRunning(taken)) {
    await link(aside, file);
    await rm(aside, { force: true });
    throw held(file, taken);
  }
  await rm(aside, { force: true });
}

function held(file: string, owner: number): BuildFailure {
  return new BuildFailure(
    `Another build (process ${owner}) is at work in the same folder. Wait for it; if there is none, delete ${file}.`,
  );
}

/** Undefined while the owner has not written its number yet, or when the file is gone. */
async function ownerOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
