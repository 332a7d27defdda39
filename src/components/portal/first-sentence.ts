import { sentenceEnds } from '../../articles/sentence-ends.ts';

/** The first sentence of a summary; the whole where it is one. */
export function firstSentence(text: string, language: string): string {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return text.slice(0, sentenceEnds(segmenter, text)[0]).trim();
}
