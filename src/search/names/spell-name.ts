import { once } from '../once.ts';
import { letterMask } from './edit-distance.ts';
import { foldFamilies, foldLetters } from './fold-letters.ts';
import { initialsOf } from './initials.ts';
import { inLatinLetters, likeSounds } from './latin-letters.ts';
import { withoutAddedEnding, withoutRussianEnding } from './word-stems.ts';

/** Each character by the one that stands for all its variants. */
export type Variants = ReadonlyMap<string, string>;

/** A name, or what a reader types, in the forms in which the two are compared. */
export interface Spelling {
  /** Folded, without spaces and punctuation. */
  readonly plain: string;
  /** Where words begin in `plain`; the first at 0. */
  readonly starts: readonly number[];
  readonly words: readonly string[];
  /** From each word on, by its sounds; the first is the whole. */
  readonly sounds: readonly string[];
  readonly wordSounds: readonly string[];
  /** The sounds of the whole without its endings in Russian, and without those put to names. */
  readonly stem: string;
  readonly whole: string;
  /** First letters from each word on that leaves three or more, small words left out. */
  readonly initials: readonly string[];
  /** Which letters are in `plain`, and in the sounds of the whole: see {@link letterMask}. */
  readonly mask: number;
  readonly soundMask: number;
}

/** Han characters that have a variant are taken for it. */
export function spellName(text: string, variants: Variants): Spelling {
  const folded = foldLetters(text).replace(
    /\p{sc=Han}/gu,
    (character) => variants.get(character) ?? character,
  );
  const letters = folded.split(/[^\p{L}\p{N}\p{M}]+\p{M}*|^\p{M}+/u).filter((word) => word !== '');
  const words = letters.map(foldFamilies);
  const latin = letters.map(inLatinLetters);
  const starts: number[] = [];
  let plain = '';
  for (const word of words) {
    starts.push(plain.length);
    plain += word;
  }
  const sounds = words.map((_, from) => likeSounds(latin.slice(from).join('')));
  const heard = (cut: (word: string) => string): string =>
    likeSounds(letters.map(cut).map(inLatinLetters).join(''));
  // Of most names nobody asks for these; of what is typed, every name does.
  const stem = once(() => heard(withoutRussianEnding));
  const whole = once(() => heard(withoutAddedEnding));
  const initials = once(() => initialsOf(words));
  return {
    plain,
    starts,
    words,
    sounds,
    wordSounds: latin.map(likeSounds),
    get stem() {
      return stem();
    },
    get whole() {
      return whole();
    },
    get initials() {
      return initials();
    },
    mask: letterMask(plain),
    soundMask: letterMask(sounds[0] ?? ''),
  };
}

const syllablesWithTones = /^(?:[a-zü:]+[1-5])+$/iu;

/** `jiang1 he2` is `jiang he`: how tones are typed where their marks are not at hand. */
export function withoutToneNumbers(text: string): string {
  const words = text.trim().split(/\s+/u);
  if (!words.every((word) => syllablesWithTones.test(word))) return text;
  return text.replace(/[1-5]/gu, '');
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;

/** Whether a text has characters of a script written without spaces. */
export function hasUnspaced(text: string): boolean {
  return unspaced.test(text);
}
