import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { findProgram } from './support/find-program.ts';
import { bundleSecond } from './support/second-release.ts';
import { expect, test } from './support/second-site.ts';

/*
 * The second encyclopedia as books: what a checker of books says, and what a reader of them that
 * knows little beyond XHTML shows on a phone.
 */

const run = promisify(execFile);
const whole = 'before-the-telescope.epub';
const reading = 'before-the-telescope-houses-of-the-sky.epub';

test.describe.configure({ mode: 'default', timeout: 180_000 });
test.use({ viewport: { width: 390, height: 844 } });

let folder = '';

/** A book laid open: the address of a file in it. */
async function open(name: string): Promise<(path: string) => string> {
  const place = join(folder, name.replace('.epub', ''));
  const files = unzipSync(await readFile(join(folder, 'release', name)));
  for (const [path, data] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), data);
  }
  return (path) => pathToFileURL(join(place, 'book', path)).href;
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qamus-epub-'));
  await bundleSecond('epub', folder);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a checker of books finds nothing in the whole encyclopedia', async () => {
  const [java, checker] = [findProgram('java'), findProgram('epubcheck')];
  test.skip(typeof java !== 'string', typeof java === 'string' ? '' : java.sentence);
  test.skip(typeof checker !== 'string', typeof checker === 'string' ? '' : checker.sentence);
  if (typeof java !== 'string' || typeof checker !== 'string') return;
  // Most of its time is spent on starting: the quick compiler halves it.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', checker];
  const { stdout } = await run(java, [...quick, join(folder, 'release', whole)]).catch(
    (error: unknown) => error as { readonly stdout: string; readonly stderr: string },
  );
  expect(stdout).toContain('0 fatals / 0 errors / 0 warnings');
});

test('the contents lead to an article with its notes, names in their scripts, nothing too wide', async ({
  page,
}) => {
  const address = await open(whole);
  await page.goto(address('contents.xhtml'));
  const contents = page.locator('nav#toc');
  await expect(contents.locator('> ol > li > :is(a, span)')).toHaveText([
    'Before the Telescope',
    'Guided readings',
    'Articles',
    'In the order of time',
    'Names',
    'Sources',
    'About Before the Telescope',
    'About this copy',
  ]);
  await contents.getByRole('link', { name: 'Maragheh Observatory' }).click();
  await expect(page.locator('h1')).toHaveText('Maragheh Observatory');
  await expect(page.locator('.names-line')).toContainText('رصدخانه مراغه');
  const persian = page.locator('.names-line [dir=rtl]').first();
  await expect(persian).toHaveAttribute('lang', 'fa');
  await expect(page.locator('.infobox')).toContainText('Director');
  // The mark says what it is, and leads to the note, which leads back.
  const mark = page.locator('a[role=doc-noteref]').first();
  const note = await mark.getAttribute('href');
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`${note}$`));
  expect(
    await page.evaluate(() => ({
      mark: document
        .querySelector('a[role=doc-noteref]')
        ?.getAttributeNS('http://www.idpf.org/2007/ops', 'type'),
      note: document
        .querySelector(location.hash)
        ?.getAttributeNS('http://www.idpf.org/2007/ops', 'type'),
      room: document.documentElement.scrollWidth,
      faces: [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    })),
  ).toEqual({
    mark: 'noteref',
    note: 'footnote',
    room: 390,
    faces: expect.arrayContaining(['Qamus Serif', 'Qamus Naskh']) as unknown,
  });
});

test('every document of both books is well-formed and leads only where something is', async ({
  page,
}) => {
  for (const name of [whole, reading]) {
    await open(name);
    const place = join(folder, name.replace('.epub', ''), 'book');
    const documents = (await readdir(place, { recursive: true }))
      .filter((path) => path.endsWith('.xhtml'))
      .map((path) => path.split(sep).join('/'));
    expect(documents.length).toBeGreaterThan(5);
    const targets = new Set<string>();
    const links: string[] = [];
    for (const path of documents) {
      const text = await readFile(join(place, path), 'utf8');
      const seen = await page.evaluate((xhtml) => {
        const parsed = new DOMParser().parseFromString(xhtml, 'application/xhtml+xml');
        return {
          isWhole: parsed.querySelector('parsererror') === null,
          headings: parsed.querySelectorAll('h1').length,
          ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
          links: [...parsed.querySelectorAll('a, img')].map(
            (link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '',
          ),
        };
      }, text);
      expect(seen.isWhole, path).toBe(true);
      expect(seen.headings, path).toBe(path === 'cover.xhtml' ? 0 : 1);
      for (const id of ['', ...seen.ids]) targets.add(id === '' ? path : `${path}#${id}`);
      for (const link of seen.links) {
        const { protocol, pathname, hash } = new URL(link, `book:///${path}`);
        if (protocol !== 'book:' || pathname.endsWith('.png') || pathname.endsWith('.svg'))
          continue;
        links.push(decodeURIComponent(pathname.slice(1) + hash));
      }
    }
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  }
});

test('nothing is wider than a phone', async ({ page }) => {
  const address = await open(whole);
  for (const name of ['index', 'maragheh-observatory', 'chronology', 'sources', 'observatories']) {
    await page.goto(address(`text/${name}.xhtml`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
  }
});

test('what a reading lacks is found on the site; what it has, in the book', async ({ page }) => {
  const address = await open(reading);
  await page.goto(address('text/maragheh-observatory.xhtml'));
  await expect(page.locator('h1')).toHaveText('Maragheh Observatory');
  const links = await page
    .locator('.prose a:not([role])')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const inside = links.filter((href) => href.includes('.xhtml'));
  const outside = links.filter((href) => href.startsWith('https://astronomy.example/'));
  expect(inside).toContain('nasir-al-din-al-tusi.xhtml');
  expect(outside.length).toBeGreaterThan(0);
  expect(links.filter((href) => href.includes('.html') && !href.startsWith('https:'))).toEqual([]);
  const cover = await readFile(new URL(address('cover.png')));
  expect(cover.subarray(1, 4).toString()).toBe('PNG');
  await page.goto(address('cover.xhtml'));
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 1200);
});
