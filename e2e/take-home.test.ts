import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from 'playwright/test';
import { allPages, readPage } from './support/pages.ts';
import { dist, expect, test } from './support/site.ts';
import { bundleFolder, unzippedFolder } from './support/unzipped.ts';

const release = join(bundleFolder, 'release');

/** Without its folder a page cannot be quiet. */
const alone = base.extend<{ copied: (path: string) => Promise<string> }>({
  /** The address of a copy that lies in a folder with nothing else. */
  copied: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'qamus '));
    await use(async (path) => {
      const copy = join(folder, 'alone.html');
      await copyFile(path, copy);
      return pathToFileURL(copy).href;
    });
    await rm(folder, { recursive: true, force: true });
  },
});

const notice = '.offline-notice';

test('the zip is small enough, opens at its launcher, and leads into the site', async ({
  page,
}) => {
  const zip = (await readdir(release)).find((name) => name.endsWith('.zip')) ?? '';
  expect((await stat(join(release, zip))).size, '12 MB').toBeLessThan(12 * 1024 * 1024);
  const folder = zip.replace(/\.zip$/, '');
  expect((await readdir(unzippedFolder)).sort()).toEqual(['READ-ME.txt', 'START.html', folder]);

  await page.goto(pathToFileURL(join(unzippedFolder, 'START.html')).href);
  await expect(page.locator('.unzip:visible')).toHaveCount(0);
  await expect(page.locator('.imprint')).toContainText('CC BY');
  await page.locator('.open a').first().click();
  await expect(page).toHaveURL(/\/index\.html$/);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator(notice)).toBeHidden();
  await page.getByRole('navigation', { name: 'All pages' }).getByText('Take it home').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Take it home');
  await expect(page.locator('.downloads a')).toHaveCount(0);
  await expect(page.locator('[data-save-offline]')).toBeHidden();
});

alone(
  'without its folder the launcher says what to do, in words and pictures',
  async ({ page, copied }) => {
    await page.goto(await copied(join(unzippedFolder, 'START.html')));
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
  },
);

alone(
  'a page without its folder says so first, and only the style sheet hides it',
  async ({ page, copied }) => {
    const without: string[] = [];
    const pages = (await allPages()).filter((name) => name !== '404.html');
    for (const name of pages) {
      const html = await readPage(dist, name);
      if (!/<body[^>]*>\s*<p class="offline-notice"><strong>/.test(html)) without.push(name);
    }
    expect(without).toEqual([]);

    await page.goto(await copied(join(dist, 'zhang-zhizhong.html')));
    await expect(page.locator(notice)).toBeInViewport();
    await expect(page.locator(notice)).toContainText('Unzip the whole folder first');
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the hosted site has each file, its size and for whom it is', async ({
    page,
    site,
  }) => {
    // As it lies on the host: the page of the release in place of the one without sizes.
    const finished = await readFile(join(release, 'take-home.html'), 'utf8');
    await page.route('**/take-home.html', (route) =>
      route.fulfill({ body: finished, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(site('take-home.html'));
    await expect(page.locator(notice)).toBeHidden();
    const zip = page.locator('.downloads[data-carrier=zip]');
    const address = (await zip.getByRole('link').getAttribute('href')) ?? '';
    const name = address.replace(/^downloads\//, '');
    const { size } = await stat(join(release, name));
    await expect(zip).toHaveText(`${name} ${(size / 1e6).toFixed(1)} MB`);
    await expect(page.getByText('For computers and for memory sticks')).toBeVisible();
  });
});
