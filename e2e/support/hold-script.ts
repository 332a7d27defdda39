import type { Page } from 'playwright/test';

/**
 * Keeps back a script that pages load later, by a part of its address. Returns what lets it come,
 * once it has been asked for.
 */
export async function holdScript(page: Page, part: string): Promise<() => Promise<void>> {
  await page.addInitScript((held) => {
    Object.defineProperty(HTMLScriptElement.prototype, 'src', {
      set(this: HTMLScriptElement, address: string) {
        const come = () => this.setAttribute('src', address);
        if (address.includes(held)) addEventListener('come', come, { once: true });
        else come();
      },
    });
  }, part);
  return () => page.evaluate(() => void dispatchEvent(new Event('come')));
}
