import type { MatchedName, Suggestion } from '../../search/suggestion.ts';
import { element } from '../site/element.ts';

/**
 * What a suggestion says, in a link: the title and the name that was found, below them what kind
 * of thing it is, when, and what tells it from its namesakes.
 */
export function showSuggestion(suggestion: Suggestion): HTMLAnchorElement {
  const { url, title, titleLang, kind, matched, dates, clause } = suggestion;
  const name = element('span', 'suggestion-title', title);
  if (titleLang !== undefined) name.lang = titleLang;
  else name.dir = 'auto';
  const head = element('span', 'suggestion-head', name);
  if (matched) head.append(' ', showName(matched));
  const facts = [kind, dates ?? ''].filter((fact) => fact !== '').join(', ');
  const about = element('span', 'suggestion-about', facts);
  if (clause !== '') about.append(facts === '' ? '' : ' · ', clause);
  const link = element('a', 'suggestion', head, ' ', about);
  link.href = url;
  return link;
}

function showName({ text, lang, dir }: MatchedName): HTMLElement {
  const name = element('bdi', 'suggestion-name', text);
  name.lang = lang;
  name.dir = dir ?? 'ltr';
  return name;
}
