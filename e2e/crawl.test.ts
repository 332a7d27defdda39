import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { allPages } from './support/pages.ts';
import { expect, test } from './support/site.ts';
import { unzippedSite } from './support/unzipped.ts';

/*
 * Every page of the unzipped release is opened, as a reader would who turns all of them, and
 * whatever it names is looked for: pages and anchors in them, pictures, styles, scripts.
 */

const parts = 6;

/** The ids of a page, by its address without an anchor. */
const idsOf = new Map<string, Promise<ReadonlySet<string>>>();

for (let part = 0; part < parts; part += 1) {
  test(`every page opens, and all that it names is there, ${part + 1} of ${parts}`, async ({
    page,
    site,
    complaints,
  }) => {
    test.setTimeout(240_000);
    const pages = (await allPages(await unzippedSite())).filter((_, at) => at % parts === part);
    expect(pages.length).toBeGreaterThan(50);
    const lost: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site('')) && !/^(?:data|blob):/.test(url)) lost.push(`asks for ${url}`);
    });
    let named = 0;
    for (const name of pages) {
      // By then its scripts have run; what it loads besides is looked for below.
      await page.goto(site(name), { waitUntil: 'domcontentloaded' });
      await expect(page.locator('h1'), name).toHaveCount(1);
      expect(complaints, name).toEqual([]);
      const addresses = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], link[href], [src], use[href]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        ),
      );
      named += addresses.length;
      for (const address of new Set(addresses))
        if (!(await isThere(new URL(address, site(name))))) lost.push(`${name}: ${address}`);
    }
    expect(lost).toEqual([]);
    expect(named).toBeGreaterThan(1000);
  });
}

async function isThere(url: URL): Promise<boolean> {
  if (url.protocol !== 'file:') return true;
  const anchor = decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  url.search = '';
  const path = fileURLToPath(url);
  if (!existsSync(path)) return false;
  if (anchor === '' || !path.endsWith('.html')) return true;
  const ids =
    idsOf.get(path) ??
    readFile(path, 'utf8').then(
      (html) => new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    );
  idsOf.set(path, ids);
  return (await ids).has(anchor);
}
