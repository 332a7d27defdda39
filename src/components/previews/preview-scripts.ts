import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { countPreviewParts, previewPartOf, previewParts } from '../../entities/preview-parts.ts';
import type { PreviewCard } from './preview-card.ts';
import { previewCards } from './preview-cards.ts';

const known = new WeakMap<SiteCorpus, ReadonlyMap<string, string>>();

/** The scripts that carry the cards, by the name of their part; empty parts too. */
export function previewScripts(site: SiteCorpus): ReadonlyMap<string, string> {
  let scripts = known.get(site);
  if (!scripts) {
    scripts = makeScripts(site);
    known.set(site, scripts);
  }
  return scripts;
}

/** A classic script, which loads from `file://` too: it adds its cards to those that are there. */
function makeScripts(site: SiteCorpus): ReadonlyMap<string, string> {
  const count = countPreviewParts(site.articles.size, site.corpus.sources.length);
  const parts = new Map<string, Record<string, PreviewCard>>(
    previewParts(count).map((part) => [part, {}]),
  );
  for (const [address, card] of previewCards(site)) {
    const part = parts.get(previewPartOf(address, count));
    if (part) part[address] = card;
  }
  return new Map(
    [...parts].map(([part, cards]) => [
      part,
      `Object.assign(self.qamusPreviews||={},${JSON.stringify(cards)});\n`,
    ]),
  );
}
