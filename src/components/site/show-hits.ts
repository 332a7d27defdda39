import type { TextRun } from '../../search/excerpt.ts';
import type { SearchHit } from '../../search/query.ts';
import { searchWording as say } from '../../search/wording.ts';

/** A list item for one hit. Everything is set as text: what a page says is never markup here. */
export function showHit(hit: SearchHit): HTMLLIElement {
  const item = element('li', 'search-hit');
  const head = element('p', 'search-hit-head');
  const link = element('a', 'search-hit-title', hit.title);
  link.href = hit.url;
  link.dir = 'auto';
  head.append(link);
  if (hit.kind !== '') head.append(' ', element('span', 'search-hit-kind', hit.kind));
  item.append(head);
  if (hit.names.length > 0) item.append(showNames(hit.names));
  if (hit.sections[0]) {
    const excerpt = element('p', 'search-hit-excerpt');
    excerpt.dir = 'auto';
    excerpt.append(...(hit.sections[0]?.excerpt ?? []).map(showRun));
    item.append(excerpt);
  }
  return item;
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

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
