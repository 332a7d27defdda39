/* Runs in the reader's browser. Everything is set as text: what an article says is no markup here. */
import type { Variants } from '../../../search/names/spell-name.ts';
import type { Suggestion } from '../../../search/suggestion.ts';
import { searchWording as say } from '../../../search/wording.ts';
import type { Found, Term } from './find-passages.ts';
import { titleOf } from './leaves.ts';
import { excerptOf, markTerms } from './mark-terms.ts';

const mostPassages = 2;

/** A name: the title of its entity, the name that was found, and what it is. */
export function showName(suggestion: Suggestion): HTMLLIElement {
  const { url, title, titleLang, kind, matched, dates, clause } = suggestion;
  const name = made('span', 'suggestion-title', title);
  if (titleLang === undefined) name.dir = 'auto';
  else name.lang = titleLang;
  const head = made('span', 'suggestion-head', name);
  if (matched) {
    const other = made('bdi', 'suggestion-name', matched.text);
    other.lang = matched.lang;
    other.dir = matched.dir ?? 'ltr';
    head.append(' ', other);
  }
  const facts = [kind, dates].filter((fact) => fact !== undefined && fact !== '').join(', ');
  const about = made('span', 'suggestion-about', [facts, clause].filter(Boolean).join(' · '));
  const link = made('a', 'suggestion', head, ' ', about);
  link.href = `#${url.replace(/\.html/, '').replace('#', '/')}`;
  return made('li', '', link);
}

/** An article or entry in which all terms stand, with its most telling passages. */
export function showFound(
  { unit, passages }: Found,
  terms: readonly Term[],
  variants: Variants,
): HTMLLIElement {
  const name = unit.includes('/') ? passages[0]?.heading : titleOf(unit);
  const title = made('a', 'search-hit-title', name ?? '');
  title.href = `#${unit}`;
  title.dir = 'auto';
  const item = made('li', 'search-hit', made('p', 'search-hit-head', title));
  for (const { anchor, heading, text } of passages.slice(0, mostPassages)) {
    const line = made('p', 'search-hit-excerpt');
    line.dir = 'auto';
    if (anchor !== undefined) {
      const link = made('a', 'search-hit-section', heading);
      link.href = `#${anchor}`;
      line.append(link, ' ');
    }
    line.append(...excerpt(text, terms, variants));
    item.append(line);
  }
  const left = passages.length - mostPassages;
  if (left > 0) item.append(made('p', 'search-hit-quiet', say.moreSections(left)));
  return item;
}

function excerpt(text: string, terms: readonly Term[], variants: Variants): (Node | string)[] {
  const marks = markTerms(text, terms, variants);
  const [from, to] = excerptOf(text, marks);
  const parts: (Node | string)[] = [from > 0 ? '…' : ''];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), made('mark', 'search-mark', text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to), to < text.length ? '…' : ''];
}

/** An element of a class, with what is in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
