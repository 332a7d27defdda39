import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { Encyclopedia } from './encyclopedia.ts';
import type { MenuPage } from './encyclopedia-config.ts';
import { configFile, resolveConfig } from './resolve-config.ts';

export interface ConfigReading {
  readonly encyclopedia?: Encyclopedia;
  readonly problems: readonly Problem[];
}

interface Remembered {
  /** When the file was changed that this process read first, as `mtimeMs`. */
  readonly first: number;
  readonly stamp: string;
  readonly reading: ConfigReading;
}

/** What was read of each config, by its address. */
const remembered = new Map<string, Remembered>();

/** The corpus to work on: `QAMUS_CORPUS`, or `content` beside the project. Absolute. */
export function corpusRoot(): string {
  return resolve(process.env['QAMUS_CORPUS'] ?? 'content');
}

/**
 * Reads `encyclopedia.config.ts` of a corpus (types erased, no runtime imports) and resolves it.
 * `QAMUS_BASE` overrides the base address. As long as both are the same, so is the result.
 */
export async function readConfig(root: string): Promise<ConfigReading> {
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
    const { mtimeMs, size } = await stat(path);
    const { href } = pathToFileURL(path);
    const base = process.env['QAMUS_BASE'];
    const hasAbout = existsSync(join(root, 'pages', `${about.page}.mdx`));
    const stamp = `${mtimeMs} ${size} ${base ?? ''} ${hasAbout}`;
    const known = remembered.get(href);
    if (known?.stamp === stamp) return known.reading;
    const first = known?.first ?? mtimeMs;
    const module = await readModule(mtimeMs === first ? href : `${href}?t=${mtimeMs}`, base);
    const reading = withMenu(module, hasAbout);
    remembered.set(href, { first, stamp, reading });
    return reading;
  } catch (error) {
    return unreadable(error);
  }
}

/** What a menu leads to that says nothing of it, if there is such a page. */
const about: MenuPage = { page: 'about', label: 'About' };

/** Menus stand on every page, so they are of the config, with which every page is compared. */
function withMenu(reading: ConfigReading, hasAbout: boolean): ConfigReading {
  const { encyclopedia } = reading;
  if (!encyclopedia || encyclopedia.menu?.about) return reading;
  const menu = { ...encyclopedia.menu, about: hasAbout ? [about] : [] };
  return { ...reading, encyclopedia: { ...encyclopedia, menu } };
}

/** A config that was changed meanwhile is another module, so it has another address. */
async function readModule(url: string, base: string | undefined): Promise<ConfigReading> {
  try {
    const module = (await import(/* @vite-ignore */ url)) as { default?: unknown };
    return resolveConfig(module.default, base);
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): ConfigReading {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const { problems } = fault('config-invalid', `The config cannot be read: ${reason}`);
  const place = error instanceof Error ? placeInConfig(error.stack ?? '') : undefined;
  return { problems: problems.map((problem) => ({ ...problem, ...place })) };
}

/** Node tells where it stopped only in the stack: `…config.ts:3:5`, or a line and a caret below. */
function placeInConfig(
  stack: string,
): { line: number; column: number; length: number } | undefined {
  const [, line, column] = /\.config\.ts(?:\?t=[\d.]+)?:(\d+)(?::(\d+))?/.exec(stack) ?? [];
  if (line === undefined) return undefined;
  const [, indent, carets = '^'] = /^([ \t]*)(\^+)$/m.exec(stack) ?? [];
  const known = column === undefined ? (indent?.length ?? 0) + 1 : Number(column);
  return { line: Number(line), column: known, length: carets.length };
}

const missingHint =
  'Set QAMUS_CORPUS to the folder of your corpus, or leave it unset for `content`.';

function fault(code: 'corpus-missing' | 'config-invalid', message: string, hint?: string) {
  return { problems: [problemOfFile(code, configFile, { message, hint })] };
}
