import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './support/second-site.ts';
import { secondTemplates } from './support/second-templates.ts';
import { textInSystemFonts } from './support/system-fonts.ts';

/*
 * How the main templates look. After a change that is meant, `npm test -- --update-pictures` takes
 * the pictures anew; look at each before it is committed.
 */

const article = 'maragheh-observatory.html';
const views = [
  ...secondTemplates,
  { name: 'figures', address: article, at: '#the-instruments' },
  { name: 'apparatus', address: article, at: '#notes' },
] as const;

const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 800 },
] as const;

/** What another build of the browser may do: set edges of letters otherwise. A moved line is more. */
const tolerance = { threshold: 0.3, maxDiffPixels: 600 } as const;

/** The version of the browser that took the pictures. */
const takenWith = join(import.meta.dirname, 'pictures', 'browser.txt');

for (const { name, address, ...more } of views) {
  for (const { name: size, ...viewport } of sizes) {
    test.describe(() => {
      test.use({ viewport, deviceScaleFactor: 1, bypassCSP: true });
      test(`${name}, ${size}`, async ({ page, browser, secondSite }) => {
        await page.goto(`${secondSite}${address}`);
        if ('wait' in more) await page.locator(more.wait).first().waitFor();
        if ('at' in more) await page.locator(more.at).evaluate((to) => to.scrollIntoView());
        if (name === 'not-found') await lendFonts(page, secondSite);
        await ready(page);
        if (size === 'wide')
          expect(await textInSystemFonts(page), 'every text is set in a font of the site').toEqual(
            [],
          );
        const then = (await readFile(takenWith, 'utf8').catch(() => 'another')).trim();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const hint =
            `${name}, ${size}, ${colorScheme} is not as in its picture, which Chromium ${then} took ` +
            `(this is ${browser.version()}). If the change is meant, or only edges of letters ` +
            'differ: npm test -- --update-pictures, and look at what changed';
          await expect
            .soft(page, hint)
            .toHaveScreenshot(['pictures', `${name}-${size}-${colorScheme}.png`], tolerance);
        }
      });
    });
  }
}

test.afterAll(async ({ browser }) => {
  if (test.info().config.updateSnapshots !== 'none')
    await writeFile(takenWith, `${browser.version()}\n`);
});

/** The page of a missing address is whole in itself and has no font; here it borrows the site's. */
async function lendFonts(page: Page, site: string): Promise<void> {
  const faces = await (await page.request.get(`${site}assets/fonts.css`)).text();
  await page.addStyleTag({
    content: `${faces.replaceAll(/url\(['"]?/g, `$&${site}assets/`)} * { font-family: 'Qamus Serif' }`,
  });
}

/** Fonts and pictures have come. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const inSight = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    await Promise.all(inSight.map((image) => image.decode().catch(() => undefined)));
  });
}
