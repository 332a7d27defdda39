/*
 * In the open page of `dev`: shows what is wrong, and loads the page again when it has changed.
 * No part of the finished site.
 */
import {
  askMessage,
  changedMessage,
  editionMetric,
  stateMessage,
  type ChangedMessage,
  type StateMessage,
} from './messages.ts';
import { ProblemOverlay } from './overlay-element.ts';

// Vite gives it only where it reads these very words.
const hot = import.meta.hot;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const overlay = new ProblemOverlay(
  (place) => `${base}__open-in-editor?file=${encodeURIComponent(place)}`,
);

/** The state that this page shows, and its HTML as the server gave it. */
let edition = editionOf(
  performance
    .getEntriesByType('navigation')
    .flatMap((entry) => (entry as PerformanceNavigationTiming).serverTiming)
    .map(({ name, description }) => `${name};desc="${description}"`)
    .join(),
);
let html: string | undefined;
let loading = Promise.resolve();

function editionOf(timing: string | null): string | undefined {
  return new RegExp(`${editionMetric};desc="([^"]*)"`).exec(timing ?? '')?.[1];
}

async function load(): Promise<{ html: string; edition: string | undefined } | undefined> {
  try {
    const response = await fetch(location.href, {
      headers: { accept: 'text/html' },
      cache: 'no-store',
    });
    // Astro tells what is wrong, over the last good state of the page.
    if (response.status >= 500) return undefined;
    return {
      html: await response.text(),
      edition: editionOf(response.headers.get('server-timing')),
    };
  } catch {
    return undefined;
  }
}

/** Keeps the HTML to compare with, unless the corpus has changed since the page was made. */
async function keepHtml(): Promise<void> {
  const now = await load();
  if (now && now.edition === edition) ({ html } = now);
}

async function show(wanted: string, isForced: boolean): Promise<void> {
  if (wanted === edition && !isForced) return;
  const now = await load();
  if (!now) return;
  if (now.html === html && !isForced) edition = now.edition;
  else location.reload();
}

function inTurn(work: () => Promise<void>): void {
  loading = loading.then(work);
}

function ask(): void {
  hot?.send(askMessage, { path: location.pathname });
}

hot?.on(changedMessage, ({ edition: wanted, isForced }: ChangedMessage) => {
  ask();
  inTurn(() => show(wanted, isForced));
});
hot?.on(stateMessage, ({ edition: wanted, model }: StateMessage) => {
  overlay.show(model);
  inTurn(() => show(wanted, false));
});
inTurn(keepHtml);
ask();
