import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
  const ours = `${file}.${randomUUID()}`;
  await writeFile(ours, `${process.pid}\n`);
  try {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if (await place(ours, file)) return () => rm(file, { force: true });
      await takeAway(file);
    }
  } finally {
    await rm(ours, { force: true });
  }
  throw new BuildFailure(`The lock ${file} cannot be taken. Delete it if no build is running.`);
}

/** Gives the finished lock its name, at once and whole, unless the name is taken. */
async function place(ours: string, file: string): Promise<boolean> {
  try {
    await link(ours, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      // A disk without hard links.
      return copyFile(ours, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a process that is gone. Only who holds the folder beside it may remove a
 * lock, and looks again before doing so: a lock of the living is never removed.
 */
async function takeAway(file: string): Promise<void> {
  await refuseLiving(file);
  const permit = `${file}.takeover`;
  try {
    await mkdir(permit);
  } catch {
    const since = await stat(permit).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (since > 10_000) await rm(permit, { recursive: true, force: true });
    await wait(20);
    return;
  }
  try {
    if (await refuseLiving(file)) await rm(file, { force: true });
  } finally {
    await rm(permit, { recursive: true, force: true });
  }
}

/** Whether there is a lock, and nobody alive behind it. */
async function refuseLiving(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  const owner = Number.parseInt(text, 10);
  if (owner > 0 && isRunning(owner)) throw held(file, owner);
  return true;
}

function held(file: string, owner: number): BuildFailure {
  return new BuildFailure(
    `Another build (process ${owner}) is at work in the same folder. Wait for it; if there is none, delete ${file}.`,
  );
}

/** Whether a process lives, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Dead, but not yet missed by its parent, which in a container may never look: Linux tells. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
