import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces, type FontFace } from './font-faces.ts';
import { characterMap, readMetrics, type FontMetrics } from './font-metrics.ts';
import { planFonts, type PlannedFace } from './font-plan.ts';
import { fontStyles } from './font-styles.ts';
import { replaceFile } from './replace-file.ts';
import { rangeOf } from './unicode-range.ts';
import { isHan, type UsedCharacters } from './used-characters.ts';

export interface ShippedFonts {
  /** The style sheet; addresses are relative to the folder above `files`. */
  readonly styles: string;
  /** By path from the style sheet: `fonts/serif-latin.0123456789.woff2`. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Cuts the fonts to the characters of the pages. A cut is kept in `cache` under a name made of
 * all that decides it, so an unchanged one costs a read; cuts of no further use are removed.
 */
export async function subsetFonts(used: UsedCharacters, cache: string): Promise<ShippedFonts> {
  await mkdir(cache, { recursive: true });
  const kept = new Set<string>();
  const files = new Map<string, Buffer>();
  const faces = [];
  for (const planned of planFonts(await measuredFaces(used, cache), used)) {
    const original = await readFile(planned.face.file);
    const name = `${planned.face.name}.${digestOf(planned, original)}.woff2`;
    const font = await remembered(join(cache, name), () => cut(planned, original));
    kept.add(name);
    files.set(`fonts/${name}`, font);
    faces.push({ ...planned.face, url: `fonts/${name}`, range: rangeOf(planned.characters) });
  }
  for (const name of await readdir(cache)) {
    if (name.endsWith('.woff2') && !kept.has(name)) await rm(join(cache, name));
  }
  return { styles: fontStyles(faces, await measureFonts(cache)), files };
}

/**
 * The faces with what they really cover of the Han characters in use: the ranges that the
 * packages state are those of another cut.
 */
export async function measuredFaces(used: UsedCharacters, cache: string): Promise<FontFace[]> {
  const characters = [...used.text, ...used.simplified].filter(isHan).join('');
  return Promise.all(
    fontFaces().map(async (face) => {
      if (face.serves === 'prose' || face.serves === 'text' || characters === '') return face;
      const original = await readFile(face.file);
      const name = `covered-${face.name}.${digestOf({ face, characters }, original)}.txt`;
      const range = await remembered(join(cache, name), async () => {
        const glyphOf = characterMap(
          await subsetFont(original, characters, { targetFormat: 'sfnt' }),
        );
        const covered = [...characters].filter((each) => glyphOf(each.codePointAt(0) ?? 0) > 0);
        return Buffer.from(rangeOf(covered));
      });
      return { ...face, range: range.toString('utf8') };
    }),
  );
}

/** For lines that run from the top down, which no page has. */
const dropTables = ['BASE', 'VORG', 'vhea', 'vmtx'];

const letters = ' abcdefghijklmnopqrstuvwxyz';

async function cut({ face, characters }: PlannedFace, original: Buffer): Promise<Buffer> {
  return subsetFont(original, characters, { targetFormat: 'woff2', ...axesOf(face), dropTables });
}

/** The room that the faces for prose take at their ordinary weight. */
export async function measureFonts(
  cache: string,
): Promise<Readonly<Record<FontFace['style'], FontMetrics>>> {
  return { normal: await measure('normal', cache), italic: await measure('italic', cache) };
}

async function measure(style: FontFace['style'], cache: string): Promise<FontMetrics> {
  const face = fontFaces().find((each) => each.serves === 'prose' && each.style === style);
  if (!face) throw new Error(`There is no ${style} face for prose`);
  const original = await readFile(face.file);
  const name = `metrics-${style}.${digestOf({ face, characters: letters }, original)}.json`;
  const json = await remembered(join(cache, name), async () => {
    const font = await subsetFont(original, letters, { targetFormat: 'sfnt', ...axesOf(face) });
    return Buffer.from(JSON.stringify(readMetrics(font)));
  });
  return JSON.parse(json.toString('utf8')) as FontMetrics;
}

function axesOf({ weights }: FontFace) {
  return weights === undefined ? {} : { variationAxes: { wght: weights } };
}

function digestOf({ face, characters }: PlannedFace, original: Buffer): string {
  const hash = createHash('sha256').update(original).update(characters);
  return hash
    .update(JSON.stringify([axesOf(face), dropTables]))
    .digest('hex')
    .slice(0, 10);
}

async function remembered(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await replaceFile(file, made);
    return made;
  }
}
