import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program cost, with all that it started. */
export interface Cost {
  /** Seconds of all cores; undefined where the system does not tell (only Linux does). */
  readonly cpu?: number | undefined;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Most memory in use at once, in bytes; undefined where the system does not tell. */
  readonly memory?: number | undefined;
}

/** Clock ticks a second in `/proc`, on every Linux that Node runs on. */
const ticks = 100;

/**
 * Runs a program of this Node to its end and measures it.
 *
 * @throws Error with what it printed when it fails.
 */
export async function measure(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const before = ticksOfChildren();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  let memory: number | undefined;
  const watch = setInterval(() => {
    const used = memoryOf(child.pid);
    if (used !== undefined) memory = Math.max(memory ?? 0, used);
  }, 100);
  const code = await new Promise((settle) => child.on('close', settle));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-2000)}`);
  const after = ticksOfChildren();
  return {
    wall: (performance.now() - began) / 1000,
    cpu: before === undefined || after === undefined ? undefined : (after - before) / ticks,
    memory,
  };
}

/** Ticks of every child of this process that has ended, and of theirs: fields 16 and 17. */
function ticksOfChildren(): number | undefined {
  const fields = statOf('self');
  return fields && Number(fields[13]) + Number(fields[14]);
}

/** What a process and all below it hold of the memory, in bytes. */
function memoryOf(root: number | undefined): number | undefined {
  if (process.platform !== 'linux' || root === undefined) return undefined;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = statOf(name)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + residentOf(pid), 0);
}

function residentOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '');
  return Number(line?.[1] ?? 0) * 1024;
}

/** The fields of `/proc/…/stat` behind the name, which may hold anything: the first is the state. */
function statOf(pid: string): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Processes end while they are looked at. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
