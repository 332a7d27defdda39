/** Of the world of a service worker what ours needs; the library of types has it only instead of the DOM. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly id: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: WorkerFetch) => void): void;
}

export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface WorkerFetch extends WorkerEvent {
  readonly request: Request;
  /** Who asks; empty for a page that is being opened. */
  readonly clientId: string;
  /** Who a page that is being opened will be. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}
