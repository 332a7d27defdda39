import { pinyinInitial } from './han-groups.ts';

/**
 * The initial with which a name in Chinese characters is read, as the corpus gives it. A reading
 * in pinyin is that of the name when the characters behind the first agree with it one by one;
 * the first may be read otherwise than mostly. Without such a reading undefined.
 */
export function recordedInitial(name: string, readings: readonly string[]): string | undefined {
  const [, ...behind] = name.match(/\p{Script=Han}/gu) ?? [];
  if (behind.length === 0) return undefined;
  const expected = behind.map(pinyinInitial).join('');
  const fitting = readings.map(initialsOf).find((initials) => initials.slice(1) === expected);
  return fitting?.charAt(0);
}

/** `Cháng Jiāng` is `CJ`. Where vowels of two syllables meet, pinyin writes an apostrophe. */
function initialsOf(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .flatMap((word) => word.match(/[^AEIOU]*[AEIOU]+/g) ?? [])
    .map((syllable) => syllable.replace(/^(?:NG|N|R)(?=[^AEIOU])/, '').charAt(0))
    .join('');
}
