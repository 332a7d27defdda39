import { foldName } from '../../entities/fold.ts';
import { canLink } from '../../mentions/find-names.ts';
import { hiddenUses } from '../../schema/front-matter.ts';
import type { Edited, Finding } from './finding.ts';

/** A card of a preview holds so many characters, two long sentences. */
export const longestSummary = 420;

/** What stands in a template is not yet a summary. */
export function checkUnwritten({ entity }: Edited): Finding[] {
  if (/\p{L}/u.test(entity.frontMatter.summary)) return [];
  return [
    {
      code: 'summary-unwritten',
      message: 'The summary is still to be written.',
      hint: 'Write one or two plain sentences: what it is, and why it stands here.',
    },
  ];
}

export function checkSummary({ entity }: Edited): Finding[] {
  const { length } = entity.frontMatter.summary;
  if (length <= longestSummary) return [];
  return [
    {
      code: 'summary-long',
      message: `The summary has ${length} characters; previews and lists want ${longestSummary} at most.`,
      hint: 'Keep one or two plain sentences and move the rest to the text.',
    },
  ];
}

/** Names that could link and that nobody writes: a slip, or one that is there to be searched. */
export function checkUnmatchedNames({ entity, names }: Edited): Finding[] {
  return entity.frontMatter.names
    .filter(({ use }) => use !== 'title' && !hiddenUses.has(use))
    .filter(({ text }) => {
      const folded = foldName(text);
      return canLink(folded) && !names.has(folded);
    })
    .map(({ text, place }) => ({
      code: 'name-unmatched',
      message: `"${text}" occurs in no text.`,
      hint: 'It is found by the search all the same; look whether it is spelt as people write it.',
      place,
    }));
}
