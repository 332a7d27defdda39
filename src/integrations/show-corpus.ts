import { relative, resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { printProblems } from '../cli/print-problems.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { compareProblems } from '../diagnostics/compare-problems.ts';
import { coalesce } from './coalesce.ts';
import {
  askMessage,
  changedMessage,
  editionMetric,
  stateMessage,
  type AskMessage,
  type ChangedMessage,
  type StateMessage,
} from './dev-overlay/messages.ts';
import { overlayModel, pagesOfFile } from './dev-overlay/overlay-model.ts';
import type { Followed } from './follow-corpus.ts';
import { tellChange, tellMended } from './tell-change.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long a save may take: editors write a file in several steps. */
const wait = 50;

export interface ShowOptions {
  readonly server: DevServer;
  readonly root: string;
  readonly follow: () => Promise<Followed>;
  /** What was read before the server began. */
  readonly first: Followed;
  /** Called when the config says something that only a new server can show. */
  readonly restart: () => void;
}

/** Reads the corpus after each change and shows it; nothing that is typed ends `dev`. */
export function showCorpus({ server, root, follow, first, restart }: ShowOptions): void {
  const folder = resolve(root) + sep;
  const prefix = prefixOf(root);
  const { hot } = server.environments.client;
  let state = first;

  const update = async (paths: readonly string[]): Promise<void> => {
    const start = performance.now();
    const before = state;
    try {
      state = await follow();
    } catch (error) {
      // Not the writer's fault, and no reason to stop.
      console.error(error);
      return;
    }
    for (const environment of [server.environments['ssr'], server.environments['prerender']]) {
      // Astro keeps the list of pages until it is told that content has changed.
      environment?.hot.send('astro:content-changed', {});
    }
    const message: ChangedMessage = {
      edition: state.edition,
      isForced: paths.some((path) => path.startsWith('images/')),
    };
    hot.send(changedMessage, message);
    const milliseconds = performance.now() - start;
    const { fresh, mended } = compareProblems(before.problems, state.problems);
    const { problems } = state;
    const names = paths.map((path) => prefix + path);
    console.log(tellChange({ paths: names, milliseconds, problems }));
    await printProblems(root, fresh, { counted: false });
    for (const problem of mended) console.log(tellMended(problem, prefix));
    if (needsRestart(before.encyclopedia, state.encyclopedia)) restart();
  };
  const push = coalesce(update, wait);

  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    const inside = resolve(path);
    if (!inside.startsWith(folder)) return;
    const name = inside.slice(folder.length).split(sep).join('/');
    // The maintainers' pages are Astro's own content.
    if (!name.startsWith('pages/')) push(name);
  });

  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${editionMetric};desc="${state.edition}"`);
    next();
  });
  hot.on(askMessage, ({ path }: AskMessage, client) => {
    const message: StateMessage = { edition: state.edition, model: modelOf(path) };
    client.send(stateMessage, message);
  });

  function modelOf(path: string) {
    const { problems, moves, encyclopedia, entries, textOf } = state;
    const name = decodeURIComponent(path.replace(/^.*\//, '')) || 'index.html';
    const indexOf = (kind: string) => encyclopedia?.kinds[kind]?.index;
    return overlayModel({
      problems,
      page: name.includes('.') ? name : `${name}.html`,
      pagesOf: (file) => pagesOfFile(file, indexOf, entries),
      moves,
      textOf,
      prefix,
      root: resolve(root).split(sep).join('/'),
    });
  }
}

/** `content/`, as seen from where the command runs. */
export function prefixOf(root: string): string {
  const path = relative(process.cwd(), root).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}

function needsRestart(before: Encyclopedia | undefined, now: Encyclopedia | undefined): boolean {
  return before?.base !== now?.base || before?.site !== now?.site;
}
