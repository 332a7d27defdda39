const asked = new Map<string, Promise<void>>();

/** Loads a classic script or a style sheet into the page, once; after a failure again. */
export function loadOnIntent(address: string): Promise<void> {
  const answer =
    asked.get(address) ??
    new Promise<void>((resolve, reject) => {
      const node = address.endsWith('.css')
        ? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
        : Object.assign(document.createElement('script'), { src: address });
      node.onload = () => resolve();
      node.onerror = () => {
        asked.delete(address);
        node.remove();
        reject(new Error(address));
      };
      document.head.append(node);
    });
  asked.set(address, answer);
  return answer;
}
