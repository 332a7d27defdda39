import type { SaveFailure } from '../../offline/save-edition.ts';

/** Every word that saving shows to a reader. */
export const offlineWording = {
  title: 'In this browser, without a network',
  about:
    'Everything is kept by the browser and opens at the same address when there is no network. When a newer edition is online, what has changed in it is loaded.',
  size: (size: string): string => `It takes ${size} on this device.`,
  kept: (edition: string, size: string): string => `Saved: ${edition}, ${size}.`,
  newer: (edition: string): string => `There is a newer edition: ${edition}.`,
  unreachable: 'The site cannot be reached just now, so nothing can be saved.',
  save: 'Save for offline',
  update: 'Load the newer edition',
  stop: 'Stop',
  remove: 'Remove from this device',
  loading: 'Saving for offline…',
  done: (done: string, all: string): string => `${done} of ${all}`,
  finished: 'Everything is saved.',
  removed: 'Everything is removed from this device.',
  noRoom: (size: string): string =>
    `There is not enough room: ${size} are needed. What was loaded is removed again.`,
  failures: {
    'no-connection':
      'The connection broke off. What is loaded so far stays, and saving goes on from there.',
    changed: 'The site is just being changed. Try again in a few minutes.',
    stopped: 'Stopped. What is loaded so far stays, and saving goes on from there.',
  } satisfies Record<Exclude<SaveFailure, 'no-room'>, string>,
} as const;
