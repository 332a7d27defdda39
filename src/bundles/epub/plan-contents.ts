import type { ContentsItem } from './contents.ts';
import type { LeafOutline } from './leaf.ts';
import type { PlannedPage, PlannedPart } from './plan-whole.ts';

/** From so many lines on a list is told apart by letters or years. */
const many = 20;

/** The contents of a book that was planned, by the leaves its pages became. */
export function planContents(
  parts: readonly PlannedPart[],
  leaves: ReadonlyMap<string, Pick<LeafOutline, 'title' | 'file'>>,
  language: string,
): ContentsItem[] {
  const itemOf = (page: PlannedPage): ContentsItem | undefined => {
    const leaf = leaves.get(page.address);
    if (!leaf) return undefined;
    const items = page.pages?.flatMap((inner) => itemOf(inner) ?? []);
    return {
      label: page.label ?? leaf.title,
      file: `text/${leaf.file}`,
      items: items && page.grouped ? grouped(items, page.grouped, language) : items,
    };
  };
  return parts.flatMap(({ label, pages }) => {
    const items = pages.flatMap((page) => itemOf(page) ?? []);
    return label === undefined || items.length === 0 ? items : [{ label, items }];
  });
}

function grouped(
  items: readonly ContentsItem[],
  by: 'letter' | 'year',
  language: string,
): readonly ContentsItem[] {
  if (items.length <= many) return items;
  const groupOf = ({ label, file = '' }: ContentsItem): string =>
    by === 'year' ? (/\d{4}/.exec(file)?.[0] ?? label) : initialOf(label, language);
  return [...Map.groupBy(items, groupOf)].map(([label, inner]) => ({ label, items: inner }));
}

/** The letter under which a name is looked up: of Élan, E. */
function initialOf(label: string, language: string): string {
  const first = [...label.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  return first.toLocaleUpperCase(language);
}
