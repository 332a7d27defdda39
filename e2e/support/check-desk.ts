import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleConfig } from '../../src/checking/make-scripts.ts';
import { carryCorpus } from '../../src/checking/carried-corpus.ts';
import { checkingFolder, checkingScripts } from '../../src/checking/script-name.ts';
import { serve } from '../../src/cli/serve.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { readCorpusFiles } from '../../src/entities/read-corpus-files.ts';
import type { Where } from './site.ts';
import { dist } from './site.ts';

/** What the command says of a corpus, paths from its root. */
export async function checkByCommand(corpus: string): Promise<Problem[]> {
  const command = [join('src', 'cli', 'check.ts'), '--reporter', 'json'];
  const env = { ...process.env, QAMUS_CORPUS: corpus };
  // With errors the command ends with 1, and has said all of them.
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, command, { env, maxBuffer: 1e8 }, (_, out) => resolve(out));
  });
  const prefix = `${relative(process.cwd(), corpus).split(sep).join('/')}/`;
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  return problems.map((problem) => ({ ...problem, file: problem.file.slice(prefix.length) }));
}

/** A file as the page is given it, and as base64: a test hands over nothing else. */
export interface FedFile {
  readonly path: string;
  readonly base64: string;
}

/**
 * The page of the finished site beside another corpus, which no build would publish: the page,
 * its script and its parser as they are, only what it carries is of that corpus.
 */
export async function deskBeside(
  corpus: string,
  where: Where,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'qamus desk '));
  for (const name of ['check.html', 'assets', 'facets.css', 'favicon.svg', checkingFolder]) {
    await cp(join(dist, name), join(folder, name), { recursive: true });
  }
  await cp(join(corpus, 'images'), join(folder, 'images'), { recursive: true });
  const { corpus: carried } = carryCorpus(await readCorpusFiles(corpus), new Map());
  const scripts = join(folder, checkingFolder);
  await writeFile(join(scripts, checkingScripts.config), await bundleConfig(corpus));
  await writeFile(
    join(scripts, checkingScripts.corpus),
    `self.qamusCarried=${JSON.stringify(carried)}`,
  );
  const server = where === 'hosted' ? await serve({ folder, port: 0 }) : undefined;
  return {
    url: `${server?.url ?? `${pathToFileURL(folder).href}/`}check.html`,
    close: async () => {
      await server?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Files of a corpus as the page is given them. */
export function fedFiles(corpus: string, paths: readonly string[]): Promise<FedFile[]> {
  return Promise.all(
    paths.map(async (path) => ({
      path,
      base64: (await readFile(join(corpus, path))).toString('base64'),
    })),
  );
}

/** What the page shows of a problem. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Runs in the page: gives it one file after the other through its own fields, as somebody would
 * who opens them, and reads what it shows.
 */
export async function feedFiles(
  files: readonly FedFile[],
): Promise<Record<string, ShownProblem[]>> {
  const one = (selector: string): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const desk = one('[data-check]');
  const path = one('[data-check-path]');
  const chooser = one('[data-check-file]');
  const textOf = (item: Element, selector: string) =>
    item.querySelector(selector)?.textContent ?? '';
  const shown: Record<string, ShownProblem[]> = {};
  for (const file of files) {
    path.value = file.path;
    const bytes = Uint8Array.from(atob(file.base64), (unit) => unit.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], file.path.replace(/^.*\//, '')));
    const checked = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        resolve();
      });
      watch.observe(desk, { attributeFilter: ['data-checked'] });
    });
    chooser.files = transfer.files;
    chooser.dispatchEvent(new Event('change'));
    await checked;
    if (path.value !== file.path) throw new Error(`${file.path} became ${path.value}`);
    const items = [...document.querySelectorAll<HTMLElement>('[data-check-problems] > li')];
    shown[file.path] = items.map((item) => ({
      code: item.dataset['code'] ?? '',
      severity: item.dataset['severity'] ?? '',
      line: Number(item.dataset['line']),
      column: Number(item.dataset['column']),
      message: textOf(item, '.check-message'),
      hint: textOf(item, '.check-hint'),
    }));
  }
  return shown;
}
