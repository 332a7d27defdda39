import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The folder that holds `package.json`. */
export const projectRoot = resolve(import.meta.dirname, '..', '..');

/**
 * Runs a program of this Node to its end; what it prints is seen, or handed to `hear`. Resolves
 * to its exit code.
 */
export async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  hear?: (text: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => hear?.(text));
  // Whoever stops the command means the program behind it.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  child.on('exit', () => process.off('SIGINT', stop).off('SIGTERM', stop));
  return new Promise((settle) => {
    child.on('error', (error) => {
      console.error(error.message);
      settle(1);
    });
    // What it printed has been heard by then.
    child.on('close', (code) => {
      settle(code ?? 1);
    });
  });
}

/** The file behind a command of an installed package: `binaryOf('astro')`. */
export function binaryOf(packageName: string, command = packageName): string {
  const require = createRequire(import.meta.url);
  const manifestPath = join(projectRoot, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : (bin[command] ?? '');
  return join(dirname(manifestPath), file);
}
