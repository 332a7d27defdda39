import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { hiddenUses, type FrontMatter, type Name } from '../../schema/front-matter.ts';

const mostUnderTitle = 3;

/** Names that readers may see, in the order of the config's languages; the title first. */
export function shownNames(encyclopedia: Encyclopedia, frontMatter: FrontMatter): readonly Name[] {
  const rank = new Map(encyclopedia.languages.map(({ tag }, position) => [tag, position]));
  const order = (name: Name): number => (name.use === 'title' ? -1 : (rank.get(name.lang) ?? 1e3));
  return frontMatter.names
    .filter(({ use }) => !hiddenUses.has(use))
    .toSorted((a, b) => order(a) - order(b));
}

/**
 * The line under a title: of each language that the config sets there, the first native or
 * transliterated name that the title or an earlier one does not repeat; three at most.
 */
export function namesUnderTitle(
  encyclopedia: Encyclopedia,
  frontMatter: FrontMatter,
): readonly Name[] {
  const seen = new Set([frontMatter.title.toLowerCase()]);
  const line: Name[] = [];
  const names = shownNames(encyclopedia, frontMatter);
  for (const { tag, underTitle } of encyclopedia.languages) {
    if (!underTitle || line.length === mostUnderTitle) continue;
    const name = names.find(
      ({ lang, use }) => lang === tag && (use === 'native' || use === 'transliteration'),
    );
    if (!name || seen.has(name.text.toLowerCase())) continue;
    seen.add(name.text.toLowerCase());
    line.push(name);
  }
  return line;
}
