import type { Encyclopedia } from '../config/encyclopedia.ts';
import { lowered } from '../config/lowered.ts';
import type { SourceFigures } from './source-figures.ts';

type Named = Pick<Encyclopedia, 'genres' | 'tertiary' | 'language'>;

/** `tertiary encyclopedias and databases`: what only retells, as the config calls it. */
export function tertiaryNoun({ genres = {}, tertiary = [], language }: Named): string {
  const nouns = tertiary.map((genre) => lowered(genres[genre] ?? genre));
  return new Intl.ListFormat(language).format(nouns);
}

/**
 * How well the statements are sourced, as a sentence: `Of 250 dated statements 249 (99%) name a
 * source, and 200 (80%) one beyond lexica.` Shares are rounded down, so that 100% is all.
 * Nothing where nothing has a date.
 */
export function figureSentence(
  { dated, sourced, beyondTertiary }: Omit<SourceFigures, 'tertiaryAlone'>,
  encyclopedia: Named,
): string {
  if (dated === 0) return '';
  const number = new Intl.NumberFormat(encyclopedia.language);
  const percent = new Intl.NumberFormat(encyclopedia.language, { style: 'percent' });
  const share = (count: number): string =>
    `${number.format(count)} (${percent.format(Math.floor((100 * count) / dated) / 100)})`;
  const naming =
    sourced === dated
      ? `All ${number.format(dated)} dated statements name a source`
      : `Of ${number.format(dated)} dated statements ${share(sourced)} name a source`;
  if (tertiaryNoun(encyclopedia) === '') return `${naming}.`;
  return `${naming}, and ${share(beyondTertiary)} one beyond ${tertiaryNoun(encyclopedia)}.`;
}
