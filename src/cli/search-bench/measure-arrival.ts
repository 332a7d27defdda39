import type { Browser } from 'playwright';

/** Milliseconds from the click to what a reader sees; undefined where nothing came. */
export interface Arrival {
  readonly page: number | undefined;
  /** A name or a place in the text, whichever came first. */
  readonly result: number | undefined;
  readonly name: number | undefined;
  readonly text: number | undefined;
}

/** How long a page is given, in milliseconds. */
const patience = 4000;

/**
 * Opens a results page on a phone whose processor is so many times slower, with nothing loaded
 * before, and tells when the page, the first name and the first place in the text were there.
 */
export async function measureArrival(
  browser: Browser,
  address: string,
  slower: number,
): Promise<Arrival> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(noteArrivals);
    await page.goto(address);
    // To ask the page meanwhile would take its time.
    await page.waitForTimeout(patience);
    const arrival = await page.evaluate(() => globalThis.qamusArrival);
    const results = [arrival.name, arrival.text].filter((time) => time !== undefined);
    return { ...arrival, result: results.length > 0 ? Math.min(...results) : undefined };
  } finally {
    await context.close();
  }
}

declare global {
  var qamusArrival: Record<'page' | 'name' | 'text', number | undefined>;
}

/** Runs in the page, before its own scripts. */
function noteArrivals(): void {
  const arrival: typeof qamusArrival = { page: undefined, name: undefined, text: undefined };
  globalThis.qamusArrival = arrival;
  new PerformanceObserver((list) => {
    arrival.page ??= list.getEntriesByName('first-contentful-paint')[0]?.startTime;
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('[data-search-suggestions] li')) arrival.name ??= performance.now();
    if (document.querySelector('[data-search-results] li')) arrival.text ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}
