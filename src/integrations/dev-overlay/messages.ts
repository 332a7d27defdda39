import type { OverlayModel } from './overlay-model.ts';

/** What the server tells every open page: there is a newer state. */
export const changedMessage = 'qamus:changed';
/** What a page asks of the server, and what it is answered. */
export const askMessage = 'qamus:ask';
export const stateMessage = 'qamus:state';

/** The name of a metric in the `Server-Timing` of every response: which state it shows. */
export const editionMetric = 'qamus';

export interface ChangedMessage {
  readonly edition: string;
  /** Something the page's HTML does not tell of, a picture, has changed. */
  readonly isForced: boolean;
}

export interface AskMessage {
  /** The path of the page. */
  readonly path: string;
}

export interface StateMessage {
  readonly edition: string;
  readonly model: OverlayModel;
}
