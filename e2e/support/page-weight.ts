import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';

/** Bytes as they lie on the disk, and as a host sends them. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
}

/** What a page is made of: `other` are pictures and the icon. */
export type Part = 'html' | 'css' | 'js' | 'font' | 'other';

export type PageWeight = Readonly<Record<Part, Weight>>;

/** The most that a page may weigh, in compressed bytes. */
export const budgets = { text: 40 * 1024, script: 10 * 1024, firstVisit: 180 * 1024 } as const;

const none: PageWeight = {
  html: { raw: 0, gzip: 0 },
  css: { raw: 0, gzip: 0 },
  js: { raw: 0, gzip: 0 },
  font: { raw: 0, gzip: 0 },
  other: { raw: 0, gzip: 0 },
};

/** The weight of a page with the style sheets and scripts that its markup names. */
export async function weighMarkup(folder: string, name: string): Promise<PageWeight> {
  const html = await readFile(join(folder, name));
  const markup = html.toString('utf8');
  const named = [...markup.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    if (tag.startsWith('<link') && !/rel="?stylesheet/.test(tag)) return [];
    return /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? [];
  });
  const inlined = [...markup.matchAll(/<script\b[^>]*>([^<]+)<\/script>/g)];
  let sum = plus(none, 'html', html);
  // Code within the page is script as well as page.
  for (const [, code = ''] of inlined) sum = plus(sum, 'js', Buffer.from(code));
  for (const file of new Set(named))
    sum = plus(sum, file.endsWith('.css') ? 'css' : 'js', await readFile(join(folder, file)));
  return sum;
}

/** What a browser loads, its fonts included, until a page rests and nobody has touched it. */
export async function weighVisit(page: Page, address: string): Promise<PageWeight> {
  const arrived: Promise<[Part, Buffer]>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    arrived.push(response.body().then((body) => [partOf(path), body]));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let sum = none;
  for (const [part, body] of await Promise.all(arrived)) sum = plus(sum, part, body);
  page.removeAllListeners('response');
  return sum;
}

export function gzipOf(weight: PageWeight, ...parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + weight[part].gzip, 0);
}

function partOf(path: string): Part {
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.js')) return 'js';
  if (path.endsWith('.woff2')) return 'font';
  return path.endsWith('.html') || path.endsWith('/') ? 'html' : 'other';
}

function plus(sum: PageWeight, part: Part, bytes: Buffer): PageWeight {
  const { raw, gzip } = sum[part];
  // Fonts are compressed as they are, and sent so.
  const sent = part === 'font' ? bytes.length : gzipSync(bytes).length;
  return { ...sum, [part]: { raw: raw + bytes.length, gzip: gzip + sent } };
}
