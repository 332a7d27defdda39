import type { StateBook } from './book.ts';

declare global {
  /** The book of states, once its script has come. */
  var qamusState: StateBook | undefined;
}

let asked: Promise<StateBook | undefined> | undefined;

/** From `file://` a page may load scripts and nothing else. One that fails is asked for again. */
export function loadBook(address: string): Promise<StateBook | undefined> {
  asked ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(globalThis.qamusState);
    script.onerror = () => {
      asked = undefined;
      script.remove();
      resolve(undefined);
    };
    document.head.append(script);
  });
  return asked;
}
