import type { Mention } from '../mentions/mention.ts';
import type { LinkNote } from './impact-schema.ts';
import { inNewIds, type Side } from './side.ts';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly before: Mention[];
  readonly now: Mention[];
}

/**
 * Links that make themselves, as far as a page leads to another more or less often than before. An
 * author who writes out a link that was automatic has changed nothing for readers. What an added
 * article itself leads to is not told, nor what a removed one did.
 */
export function compareLinks(
  before: Side,
  now: Side,
  moves: ReadonlyMap<string, string>,
  changedTexts: ReadonlySet<string>,
): { readonly gained: LinkNote[]; readonly lost: LinkNote[] } {
  const pairs = new Map<string, Pair>();
  const collect = (side: Side, which: 'before' | 'now', isSame: (mention: Mention) => Mention) => {
    for (const { linksOut } of side.articles.values()) {
      for (const mention of linksOut.map(isSame)) {
        if (mention.to === null) continue;
        const { from, to } = mention;
        const key = `${from} ${to}`;
        const pair = pairs.get(key) ?? { from, to, before: [], now: [] };
        pairs.set(key, pair);
        pair[which].push(mention);
      }
    }
  };
  collect(before, 'before', (mention) => inNewIds(mention, moves));
  collect(now, 'now', (mention) => mention);

  const stayed = new Set([...before.articles.keys()].map((id) => moves.get(id) ?? id));
  const told = [...pairs.values()].filter(({ from }) => stayed.has(from) && now.articles.has(from));
  const noted = (mention: Mention): LinkNote => ({
    from: mention.from,
    to: mention.to ?? '',
    text: mention.text,
    before: mention.before,
    after: mention.after,
    isOfChangedText: changedTexts.has(mention.from),
  });
  return {
    gained: told.flatMap((pair) => more(pair.before, pair.now)).map(noted),
    lost: told.flatMap((pair) => more(pair.now, pair.before)).map(noted),
  };
}

/** Automatic links that `now` has more of, those first whose sentence `before` does not have. */
function more(before: readonly Mention[], now: readonly Mention[]): Mention[] {
  const automatic = (links: readonly Mention[]) => links.filter(({ explicit }) => !explicit);
  const difference = Math.min(
    now.length - before.length,
    automatic(now).length - automatic(before).length,
  );
  if (difference <= 0) return [];
  const known = new Set(before.map(sentenceOf));
  const isKnown = (mention: Mention) => Number(known.has(sentenceOf(mention)));
  return automatic(now)
    .sort((a, b) => isKnown(a) - isKnown(b) || a.start - b.start)
    .slice(0, difference);
}

function sentenceOf({ before, text, after }: Mention): string {
  return before + text + after;
}
