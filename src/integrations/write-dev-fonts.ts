import { join, relative, sep } from 'node:path';
import { fontFaces } from '../bundles/font-faces.ts';
import { fontStyles } from '../bundles/font-styles.ts';
import { replaceFile } from '../bundles/replace-file.ts';
import { measureFonts } from '../bundles/subset-fonts.ts';

/**
 * The style sheet of the fonts for `astro dev`: the same families as in the finished site, from
 * the packages as they are. Returns its path.
 */
export async function writeDevFonts(cache: string): Promise<string> {
  const folder = join(cache, 'fonts');
  const faces = fontFaces().map((face) => ({
    ...face,
    url: relative(folder, face.file).split(sep).join('/'),
  }));
  const path = join(folder, 'dev.css');
  await replaceFile(path, fontStyles(faces, await measureFonts(folder)));
  return path;
}
