import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';

/** One font file of a package and what it is for. */
export interface FontFace {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** As in CSS; a range for variable fonts and for faces that must not be emboldened. */
  readonly weight: string;
  /** Absolute. */
  readonly file: string;
  /** Short and ASCII: the begin of the name of the shipped file. */
  readonly name: string;
  /** The characters the file covers, as CSS ranges. */
  readonly range: string;
  /** Its business: `prose` is text and what every page may need, `text` all but Han. */
  readonly serves: 'prose' | 'text' | 'han' | 'simplified';
  /** Of a variable font: the weights to keep, or the one. */
  readonly weights?: { readonly min: number; readonly max: number } | number;
}

/** Weights that headings and emphasis in upright Latin need; the ends cost a third of the bytes. */
const keptWeights = { min: 400, max: 700 };
/** The one of the faces that are hardly ever bold: it halves them. */
const textWeight = 400;

const require = createRequire(import.meta.url);

function packageFolder(name: string): string {
  return dirname(require.resolve(name));
}

function rangesOf(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
}

/** Every face of the site, in the order in which the style sheet declares them. */
export function fontFaces(): FontFace[] {
  return [
    ...serif('normal'),
    ...serif('italic'),
    ...naskh(),
    han('tc', 'traditional', 'han'),
    han('sc', 'simplified', 'simplified'),
  ];
}

/** Ours: cut from Source Serif 4, whose figures fit prose; see the notes beside the files. */
const serifFolder = join(import.meta.dirname, '..', 'styles', 'fonts');

function serif(style: FontFace['style']): FontFace[] {
  const ranges = rangesOf(serifFolder);
  // CSS asks the last face first where ranges overlap, and Latin is nearly always needed anyway.
  return ['greek', 'cyrillic', 'latin'].map((script) => ({
    family: 'Qamus Serif',
    style,
    ...weightsOf(style, script),
    file: join(serifFolder, `qamus-serif-${style}.woff2`),
    name: `serif-${script}${style === 'italic' ? '-italic' : ''}`,
    range: ranges[script] ?? '',
    serves: script === 'latin' ? 'prose' : 'text',
  }));
}

/**
 * Faces of a style state the same weights: a browser takes its characters from those alone whose
 * weights are the ones it chose.
 */
function weightsOf(style: FontFace['style'], script: string): Pick<FontFace, 'weight' | 'weights'> {
  if (style === 'italic') return { weight: `${textWeight}`, weights: textWeight };
  const { min, max } = keptWeights;
  return { weight: `${min} ${max}`, weights: script === 'latin' ? keptWeights : textWeight };
}

function naskh(): FontFace[] {
  const folder = packageFolder('@fontsource/noto-naskh-arabic');
  return ['400', '700'].map((weight) => ({
    family: 'Qamus Naskh',
    style: 'normal',
    weight,
    file: join(folder, 'files', `noto-naskh-arabic-arabic-${weight}-normal.woff2`),
    name: `naskh-${weight}`,
    range: rangesOf(folder)['arabic'] ?? '',
    serves: 'text',
  }));
}

function han(code: string, script: string, serves: 'han' | 'simplified'): FontFace {
  const folder = packageFolder(`@fontsource/noto-serif-${code}`);
  return {
    family: `Qamus Han ${code.toUpperCase()}`,
    style: 'normal',
    // One weight stands for all: an emboldened regular fills the strokes of dense characters.
    weight: '200 900',
    file: join(folder, 'files', `noto-serif-${code}-chinese-${script}-400-normal.woff2`),
    name: `han-${code}`,
    range: Object.values(rangesOf(folder)).join(','),
    serves,
  };
}
