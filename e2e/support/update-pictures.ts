import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContextOptions } from 'playwright';
import sharp from 'sharp';
import { binaryOf, runNode } from '../../src/cli/run-program.ts';
import { serve } from '../../src/cli/serve.ts';
import { dist } from './site.ts';

const project = resolve(import.meta.dirname, '..', '..');
const pictures = join(project, 'e2e', 'pictures');

/**
 * Takes anew what `pictures.test.ts` and `tree.test.ts` compare with, and the pictures of the
 * README. Returns the exit code of the first step that failed.
 */
export async function updatePictures(executablePath: string): Promise<number> {
  const built = await runNode([join('src', 'cli', 'build.ts')]);
  if (built !== 0) return built;
  // Of pictures only those that differ: another build of the browser sets a few edges otherwise.
  for (const [name, which] of [
    ['pictures', 'changed'],
    ['tree', 'all'],
  ] as const) {
    const code = await takeAnew(name, which, executablePath);
    if (code !== 0) return code;
  }
  for (const name of await readdir(pictures)) if (name.endsWith('.png')) await shrink(name);
  await takeReadmePictures(executablePath);
  console.log('Look at what changed (git diff) before you commit it.');
  return 0;
}

function takeAnew(name: string, which: 'changed' | 'all', executablePath: string): Promise<number> {
  const args = [
    '--config=e2e/playwright.config.ts',
    '--reporter=dot',
    `--update-snapshots=${which}`,
  ];
  return runNode([binaryOf('playwright'), 'test', ...args, join('e2e', `${name}.test.ts`)], {
    QAMUS_CHROMIUM: executablePath,
  });
}

/** Byte 25 of a PNG tells how colours are kept: 3 is a palette. */
const withPalette = 3;

/** In few bytes: a palette holds every colour of a page. One that has it is left as it is. */
async function shrink(name: string): Promise<void> {
  const path = join(pictures, name);
  const before = await readFile(path);
  if (before[25] === withPalette) return;
  await writeFile(path, await sharp(before).png({ palette: true, effort: 10 }).toBuffer());
}

interface Shot {
  readonly page: string;
  readonly options: BrowserContextOptions;
}

const wide = { viewport: { width: 1360, height: 850 }, deviceScaleFactor: 1.5 };
const half = { viewport: { width: 820, height: 900 }, deviceScaleFactor: 1.25 };
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 };
const government = 'coalition-government-xinjiang.html';

/** By file name, what stands side by side in it. */
const readme: Readonly<Record<string, readonly Shot[]>> = {
  'portal.webp': [{ page: 'index.html', options: wide }],
  'article.webp': (['light', 'dark'] as const).map((colorScheme) => ({
    page: government,
    options: { ...half, colorScheme },
  })),
  'phone.webp': [
    { page: 'zhang-zhizhong.html', options: phone },
    { page: 'people.html', options: { ...phone, colorScheme: 'dark' } },
    { page: 'search.html?q=Ürümqi', options: phone },
  ],
};

async function takeReadmePictures(executablePath: string): Promise<void> {
  const server = await serve({ folder: dist, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const [name, shots] of Object.entries(readme)) {
    const taken: Buffer[] = [];
    for (const { page: address, options } of shots) {
      const page = await browser.newPage(options);
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      if (address.startsWith('search')) await page.locator('.search-hit').first().waitFor();
      taken.push(await page.screenshot());
      await page.close();
    }
    await writeFile(join(project, '.github', name), await sideBySide(taken));
  }
  await browser.close();
  await server.close();
}

async function sideBySide(taken: readonly Buffer[]): Promise<Buffer> {
  const gap = taken.length > 1 ? 24 : 0;
  const sizes = await Promise.all(taken.map((picture) => sharp(picture).metadata()));
  const placed = taken.map((input, at) => ({
    input,
    top: 0,
    left: sizes.slice(0, at).reduce((sum, { width }) => sum + width + gap, 0),
  }));
  const width = sizes.reduce((sum, size) => sum + size.width + gap, -gap);
  const height = Math.max(...sizes.map((size) => size.height));
  return sharp({
    create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(placed)
    .webp({ quality: 82, effort: 6 })
    .toBuffer();
}
