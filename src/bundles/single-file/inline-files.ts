import { extname } from 'node:path';
import { cssUrls } from '../css-urls.ts';
import { mimeTypeOf } from '../mime-types.ts';
import type { SiteReader } from '../site-reader.ts';
import { resolveAddress } from '../site-address.ts';
import { splice } from '../splice.ts';

/** A file of the site as an address that holds it. */
export async function dataAddress(path: string, site: SiteReader): Promise<string | undefined> {
  if (!site.files.has(path)) return undefined;
  const type = mimeTypeOf(extname(path)).replace('; ', ';');
  return `data:${type};base64,${(await site.read(path)).toString('base64')}`;
}

/** A style sheet with what it names inlined. */
export async function inlineSheet(path: string, site: SiteReader): Promise<string> {
  const css = (await site.read(path)).toString('utf8');
  const edits = [];
  for (const { url, start, end } of cssUrls(css)) {
    const target = resolveAddress(url, path, '/');
    const data = target.type === 'site' ? await dataAddress(target.path, site) : undefined;
    edits.push({ start, end, text: data ?? 'data:,' });
  }
  return splice(css, edits);
}
