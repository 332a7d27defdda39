import { previewPartOf } from '../../entities/preview-parts.ts';
import { previewsAddress } from '../../entities/routes.ts';
import type { PreviewCard } from './preview-card.ts';

declare global {
  /** The cards that have arrived, by address. */
  var qamusPreviews: Record<string, PreviewCard> | undefined;
}

const asked = new Map<string, Promise<void>>();

/** The card of the first of these addresses that has one, in an encyclopedia of so many parts. */
export async function loadCard(
  addresses: readonly string[],
  parts: number,
): Promise<PreviewCard | undefined> {
  for (const address of addresses) {
    await load(previewsAddress(previewPartOf(address, parts)));
    const card = globalThis.qamusPreviews?.[address];
    if (card) return card;
  }
  return undefined;
}

/** From `file://` a page may load scripts and nothing else. One that fails is asked for again. */
function load(address: string): Promise<void> {
  let answer = asked.get(address);
  if (!answer) {
    answer = new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => {
        asked.delete(address);
        script.remove();
        resolve();
      };
      document.head.append(script);
    });
    asked.set(address, answer);
  }
  return answer;
}
