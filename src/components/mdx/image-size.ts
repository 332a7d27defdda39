import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { corpusRoot } from '../../config/read-config.ts';

/** Width and height in pixels of a picture under `images/`, so that its place is kept free. */
export async function imageSize(src: string): Promise<{ width?: number; height?: number }> {
  try {
    const { width, height } = await imageMetadata(
      await readFile(join(corpusRoot(), 'images', src)),
    );
    return { width, height };
  } catch {
    return {};
  }
}
