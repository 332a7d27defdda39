import { mkdir, readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { FontFace } from '../font-faces.ts';
import { planFonts } from '../font-plan.ts';
import { measuredFaces } from '../subset-fonts.ts';
import type { UsedCharacters } from '../used-characters.ts';
import type { BookFile } from './book.ts';

export interface BookFonts {
  readonly files: readonly BookFile[];
  /** The `@font-face` rules; addresses seen from the folder of the book's own files. */
  readonly styles: string;
}

/**
 * The faces of the site cut to the characters of a book, one weight a file and in the form that
 * every reader of books knows: old ones take neither variable fonts nor those of the web. What
 * the faces cover is noted in `cache`.
 */
export async function cutBookFonts(used: UsedCharacters, cache: string): Promise<BookFonts> {
  await mkdir(cache, { recursive: true });
  const files: BookFile[] = [];
  const rules: string[] = [];
  for (const { face, characters } of planFonts(await measuredFaces(used, cache), used)) {
    for (const weight of weightsOf(face)) {
      const path = `fonts/${face.name}${weight === 'bold' ? '-bold' : ''}.ttf`;
      files.push({ path, data: await cut(face, weight, characters), type: 'font/ttf' });
      rules.push(
        `@font-face{font-family:"${familyOf(face)}";font-style:${face.style};font-weight:${weight};src:url("${path}")}`,
      );
    }
  }
  return { files, styles: rules.join('\n') };
}

/** A family for each script: readers that know no ranges take the last face of a family for all. */
function familyOf({ family, name }: FontFace): string {
  const script = /^serif-(greek|cyrillic)/.exec(name)?.[1];
  return script === undefined ? family : `${family} ${script}`;
}

type Weight = 'normal' | 'bold';

/** Bold where the site has it; Han and italics are set in one. */
function weightsOf({ weight, weights }: FontFace): readonly Weight[] {
  if (typeof weights === 'object') return ['normal', 'bold'];
  return [weight === '700' ? 'bold' : 'normal'];
}

async function cut(face: FontFace, weight: Weight, characters: string): Promise<Buffer> {
  const axes =
    face.weights === undefined ? {} : { variationAxes: { wght: weight === 'bold' ? 700 : 400 } };
  return subsetFont(await readFile(face.file), characters, { targetFormat: 'sfnt', ...axes });
}
