import { shortNames } from './format-names.ts';
import { makersOf, shorten, yearOf } from './label-source.ts';
import { markScripts } from './mark-scripts.ts';
import { containerOf, titleOf } from './set-title.ts';
import type { Source } from './source.ts';
import { joinPhrases, type SourceParts } from './source-parts.ts';

const most = { makers: 36, title: 64, container: 40 };

/**
 * A reference for the margin, in one phrase: whose, what, when and where in it. Without an
 * author the work around it says what it is.
 *
 * - `Austen, *Emma*, 1815, ch. 3`
 * - `“Rhine”, *A Dictionary of Rivers*, 1998`
 */
export function shortReference(source: Source, locator?: string, language = 'en-GB'): SourceParts {
  const makers = shortNames(makersOf(source));
  const parts = joinPhrases([
    [{ text: shorten(makers, most.makers) }],
    titleOf(source, shortTitle(source.title)),
    makers === '' && source.containerTitle !== undefined
      ? [containerOf(source, shorten(source.containerTitle, most.container))]
      : [],
    [{ text: yearOf(source, language) }],
    [{ text: locator ?? '' }],
  ]);
  return markScripts(parts, source.language);
}

/** Of a long title the part before its subtitle. */
function shortTitle(title: string): string {
  if ([...title].length <= most.title) return title;
  const [head = title] = title.split(/\s*(?:[:;：；]\s|[：；]| – )/u);
  return shorten([...head].length < 4 ? title : head, most.title);
}
