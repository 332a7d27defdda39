/** A full stop behind these is no end of a sentence. */
const abbreviation =
  /(?:^|[\s(.–-])(?:\p{Lu}|Mrs?|Ms|Dr|St|Gen|Col|Lt|Prof|No|vol|pp?|ca?|cf)\.\s*$/u;
/** Before the end of the text; what segmentation costs is worth looking first. */
const mayEndSentence = /[.!?…。！？｡؟۔।։።][^]{2}/u;

/** Offsets at which a sentence ends and, but for the last, another begins. */
export function sentenceEnds(segmenter: Intl.Segmenter, text: string): number[] {
  if (!mayEndSentence.test(text)) return [text.length];
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    if (!abbreviation.test(segment)) ends.push(index + segment.length);
  }
  return ends;
}
