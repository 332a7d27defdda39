import { readFile } from 'node:fs/promises';
import { fontFaces, type FontFace } from '../font-faces.ts';
import { openLetterer, type Letterer } from './letterer.ts';

/** A run of text that a picture is lettered with. */
export interface LetteredRun {
  readonly text: string;
  readonly lang: string;
}

/** Letterers in the type of the site, for the runs that were told. */
export interface Letterers {
  readonly prose: Letterer;
  readonly italic: Letterer;
  /** Absent where no face of the site has the script of a run. */
  readonly of: (run: LetteredRun) => Letterer | undefined;
}

const light = 400;

export async function openLetterers(
  prose: string,
  runs: readonly LetteredRun[],
): Promise<Letterers> {
  const faces = fontFaces();
  const open = async (name: string, text: string): Promise<Letterer> => {
    const face = faces.find((each) => each.name === name);
    if (!face) throw new Error(`There is no face ${name}`);
    return openLetterer(await readFile(face.file), text, weightOf(face));
  };
  const letterers = new Map<string, Letterer>();
  for (const [name, own] of Map.groupBy(runs, faceNameOf)) {
    if (name === undefined) continue;
    letterers.set(name, await open(name, own.map(({ text }) => text).join('')));
  }
  return {
    prose: await open('serif-latin', prose),
    italic: await open('serif-latin-italic', prose),
    of: (run) => letterers.get(faceNameOf(run) ?? ''),
  };
}

function weightOf({ weights }: FontFace): number | undefined {
  return weights === undefined ? undefined : light;
}

function faceNameOf({ text, lang }: LetteredRun): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return /Hans|CN/.test(lang) ? 'han-sc' : 'han-tc';
  if (/\p{Script=Arabic}/u.test(text)) return 'naskh-400';
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{N}\p{M}\s]+$/u.test(text)) {
    return 'serif-latin';
  }
  return undefined;
}
