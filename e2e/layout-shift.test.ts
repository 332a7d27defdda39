import { leastShift } from './support/layout-shift.ts';
import { articlePages } from './support/pages.ts';
import { expect, templates, test } from './support/site.ts';

/*
 * Nothing moves while a page comes, with its fonts and without any. Articles: `notes.test.ts`.
 */

/** Made as another is that is looked at; the last has no font to wait for. */
const alike = new Set([
  'people-by-date.html',
  'readings.html',
  'a-z-arabic.html',
  'a-z-strokes.html',
  'sources-by-standpoint.html',
  'name-ili.html',
  '404.html',
]);

/** Less is a line that settles by a hair, as a share of the window. */
const least = 0.0005;

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const viewport of sizes) {
  for (const fonts of [true, false]) {
    test(`nothing moves at ${viewport.width} px, ${fonts ? 'with' : 'without'} fonts`, async ({
      browser,
      site,
    }) => {
      test.setTimeout(120_000);
      const articles = new Set(await articlePages());
      const lists = templates.filter((name) => !articles.has(name) && !alike.has(name));
      const shifts: Record<string, number> = {};
      const waiting = [...lists, 'search.html?q=a'];
      // Most of a visit is waiting: several go on at once, where no font can come too late.
      await Promise.all(
        (fonts ? [1] : [1, 2, 3, 4]).map(async () => {
          for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
            shifts[name] = await leastShift(browser, site(name), { viewport, fonts });
        }),
      );
      expect(Object.entries(shifts).filter(([, shift]) => shift >= least)).toEqual([]);
    });
  }
}
