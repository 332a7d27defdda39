import { foundAddress } from '../../entities/routes.ts';
import type { TextRun } from '../../search/excerpt.ts';
import type { SearchHit } from '../../search/query.ts';
import type { FoundSection } from '../../search/sections.ts';
import { searchWording as say } from '../../search/wording.ts';
import { element } from '../site/element.ts';

/** More sections of one page are counted, not shown. */
const mostSections = 3;

/**
 * A list item for one hit: its title, the names in which the query stands, and the sections in
 * which it does. Everything is set as text: what a page says is never markup here.
 */
export function showHit(hit: SearchHit, labelOf: (kind: string) => string): HTMLLIElement {
  const { url, title, kind, names, sections, found, summary } = hit;
  const link = element('a', 'search-hit-title', title);
  link.href = foundAddress(url, found);
  link.dir = 'auto';
  const head = element('p', 'search-hit-head', link);
  if (kind !== '') head.append(' ', element('span', 'search-hit-kind', labelOf(kind)));
  const item = element('li', 'search-hit', head);
  if (names.length > 0) item.append(showNames(names));
  const shown = mostTelling(sections);
  item.append(...shown.map((section) => showSection(section, hit)));
  const left = sections.length - shown.length;
  if (left > 0) item.append(element('p', 'search-hit-quiet', say.moreSections(left)));
  if (sections.length === 0) {
    const [about, only] = [element('p', 'search-hit-excerpt', summary), say.inNames];
    about.dir = 'auto';
    item.append(about, element('p', 'search-hit-quiet', only));
  }
  return item;
}

/** Those in which most was found, in the order of the text. */
function mostTelling(sections: readonly FoundSection[]): readonly FoundSection[] {
  const most = [...sections].sort((a, b) => b.count - a.count).slice(0, mostSections);
  return sections.filter((section) => most.includes(section));
}

function showSection(section: FoundSection, { url, found }: SearchHit): HTMLElement {
  const { anchor, heading, excerpt } = section;
  const line = element('p', 'search-hit-excerpt');
  line.dir = 'auto';
  if (anchor !== undefined && heading) {
    const link = element('a', 'search-hit-section', ...heading.map(showRun));
    link.href = foundAddress(url, found, anchor);
    line.append(link, ' ');
  }
  line.append(...excerpt.map(showRun));
  return line;
}

function showNames(names: readonly string[]): HTMLElement {
  const line = element('p', 'search-hit-names', `${say.alsoNamed} `);
  names.forEach((name, at) => {
    if (at > 0) line.append(', ');
    line.append(element('bdi', 'search-hit-name', name));
  });
  return line;
}

function showRun({ text, mark }: TextRun): Node {
  return mark ? element('mark', 'search-mark', text) : document.createTextNode(text);
}
