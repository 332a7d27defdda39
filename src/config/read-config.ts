import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { Encyclopedia } from './encyclopedia.ts';
import { configFile, resolveConfig } from './resolve-config.ts';

/** When each config was first read by this process, by its address. */
const firstRead = new Map<string, number>();

/** The corpus to work on: `QAMUS_CORPUS`, or `content` beside the project. Absolute. */
export function corpusRoot(): string {
  return resolve(process.env['QAMUS_CORPUS'] ?? 'content');
}

/**
 * Reads `encyclopedia.config.ts` of a corpus (types erased, no runtime imports) and resolves it.
 * `QAMUS_BASE` overrides the base address.
 */
export async function readConfig(
  root: string,
): Promise<{ encyclopedia?: Encyclopedia; problems: readonly Problem[] }> {
  const path = join(root, configFile);
  if (!existsSync(root)) {
    return fault('corpus-missing', `There is no corpus folder \`${root}\`.`, missingHint);
  }
  if (!existsSync(path)) {
    return fault(
      'config-invalid',
      `There is no \`${configFile}\` in the corpus folder.`,
      'Every encyclopedia has one; copy that of another corpus and change it.',
    );
  }
  try {
    const { mtimeMs } = await stat(path);
    const { href } = pathToFileURL(path);
    const first = firstRead.get(href) ?? mtimeMs;
    firstRead.set(href, first);
    // A config that was changed meanwhile is another module.
    const url = mtimeMs === first ? href : `${href}?t=${mtimeMs}`;
    const module = (await import(/* @vite-ignore */ url)) as { default?: unknown };
    return resolveConfig(module.default, process.env['QAMUS_BASE']);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return fault('config-invalid', `The config cannot be read: ${reason}`);
  }
}

const missingHint =
  'Set QAMUS_CORPUS to the folder of your corpus, or leave it unset for `content`.';

function fault(code: 'corpus-missing' | 'config-invalid', message: string, hint?: string) {
  return { problems: [problemOfFile(code, configFile, { message, hint })] };
}
