import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test as base } from 'playwright/test';
import { allPages, readPage } from './support/pages.ts';
import { dist } from './support/site.ts';

/** Made once: the release, and the zip of it as a reader unzips it. */
interface Home {
  readonly release: string;
  readonly names: readonly string[];
  readonly bytes: number;
  /** The folder where the zip was unzipped, and one for single files. */
  readonly unzipped: string;
  readonly lone: string;
}

const test = base.extend<object, { home: Home }>({
  home: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'qamus '));
      const release = join(folder, 'release');
      const project = resolve(dist, '..');
      const args = [join('src', 'cli', 'bundle.ts'), '--zip', '--out', release];
      await promisify(execFile)(process.execPath, args, { cwd: project });
      const [zip = ''] = (await readdir(release)).filter((name) => name.endsWith('.zip'));
      const bytes = await readFile(join(release, zip));
      const files = Object.entries(unzipSync(bytes));
      const unzipped = join(folder, 'Взять с собой 帶回家');
      for (const path of new Set(files.map(([name]) => dirname(name)))) {
        await mkdir(join(unzipped, path), { recursive: true });
      }
      for (const [name, content] of files) await writeFile(join(unzipped, name), content);
      const lone = join(folder, 'lone');
      await mkdir(lone);
      await use({
        release,
        names: files.map(([name]) => name),
        bytes: bytes.length,
        unzipped,
        lone,
      });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'default' });

const notice = '.offline-notice';

test('the zip is small enough, opens at its launcher, and leads into the site', async ({
  page,
  home,
}) => {
  expect(home.bytes, '12 MB').toBeLessThan(12 * 1024 * 1024);
  expect(home.names.length, 'files').toBeLessThanOrEqual(1500);
  expect(home.names.slice(0, 2)).toEqual(['START.html', 'READ-ME.txt']);
  const tops = new Set(home.names.slice(2).map((name) => name.split('/')[0]));
  expect([...tops]).toHaveLength(1);
  expect(home.names.filter((name) => name.endsWith('/404.html'))).toEqual([]);

  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(pathToFileURL(join(home.unzipped, 'START.html')).href);
  await expect(page.locator('.unzip:visible')).toHaveCount(0);
  await expect(page.locator('.imprint')).toContainText('CC BY');
  await page.locator('.open a').first().click();
  await expect(page).toHaveURL(/\/index\.html$/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator(notice)).toBeHidden();
  await page.getByRole('navigation', { name: 'All pages' }).getByText('Take it home').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take it home');
  await expect(page.locator('.downloads a')).toHaveCount(0);
  expect(failed).toEqual([]);
});

test('without its folder the launcher says what to do, in every language, with pictures', async ({
  page,
  home,
}) => {
  await copyFile(join(home.unzipped, 'START.html'), join(home.lone, 'START.html'));
  await page.goto(pathToFileURL(join(home.lone, 'START.html')).href);
  await expect(page.locator('.open')).toBeHidden();
  const languages = page.locator('.unzip');
  await expect(languages).toHaveCount(4);
  for (const each of await languages.all()) {
    await expect(each.getByRole('heading', { level: 3 })).toHaveCount(5);
    await expect(each.locator('svg:visible')).toHaveCount(5);
  }
  await page.setViewportSize({ width: 320, height: 600 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing is wider than a small phone').toBeLessThanOrEqual(320);
});

test('a page without its folder says so first, and only the style sheet hides it', async ({
  page,
  home,
}) => {
  const without: string[] = [];
  const pages = (await allPages()).filter((name) => name !== '404.html');
  for (const name of pages) {
    const html = await readPage(dist, name);
    if (!/<body[^>]*>\s*<p class="offline-notice"><strong>/.test(html)) without.push(name);
  }
  expect(without).toEqual([]);

  await copyFile(join(dist, 'zhang-zhizhong.html'), join(home.lone, 'zhang-zhizhong.html'));
  await page.goto(pathToFileURL(join(home.lone, 'zhang-zhizhong.html')).href);
  await expect(page.locator(notice)).toBeInViewport();
  await expect(page.locator(notice)).toContainText('Unzip the whole folder first');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the hosted site has each file, its size and for whom it is', async ({
    page,
    home,
  }) => {
    // As it lies on the host: the page in place of the one without sizes.
    const [folder = ''] = (await readdir(home.unzipped)).filter((name) => !name.includes('.'));
    const finished = join(home.unzipped, folder, 'take-home.html');
    await copyFile(join(home.release, 'take-home.html'), finished);
    await page.goto(pathToFileURL(finished).href);
    const zip = page.locator('.downloads[data-carrier=zip]');
    const address = (await zip.getByRole('link').getAttribute('href')) ?? '';
    expect((await readdir(home.release)).map((name) => `downloads/${name}`)).toContain(address);
    await expect(zip).toContainText(`${(home.bytes / 1e6).toFixed(1)} MB`);
    await expect(page.getByText('For computers and for memory sticks')).toBeVisible();
  });
});
