const asked = new Map<string, Promise<void>>();

/** Loads a classic script into the page, once; one that failed is asked for again. */
export function loadScript(address: string): Promise<void> {
  return load(address, () => {
    const script = document.createElement('script');
    script.src = address;
    return script;
  });
}

/** Loads a style sheet into the page, once. */
export function loadStyles(address: string): Promise<void> {
  return load(address, () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    return link;
  });
}

function load(address: string, make: () => HTMLScriptElement | HTMLLinkElement): Promise<void> {
  let answer = asked.get(address);
  if (!answer) {
    answer = new Promise((resolve, reject) => {
      const node = make();
      node.onload = () => resolve();
      node.onerror = () => {
        asked.delete(address);
        node.remove();
        reject(new Error(`${address} could not be loaded`));
      };
      document.head.append(node);
    });
    asked.set(address, answer);
  }
  return answer;
}
