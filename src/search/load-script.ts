/**
 * Loads a classic script into the page and takes its element out again: from `file://` a page
 * may load scripts and nothing else.
 *
 * @throws Error with `failure`, where it cannot be had.
 */
export function loadScript(
  address: string,
  failure = `${address} could not be loaded`,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(failure));
    };
    document.head.append(script);
  });
}
