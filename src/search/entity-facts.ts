import { html as namespaces } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { foldWords } from './fold-name.ts';
import type { IndexedEntity } from './index-template.ts';
import { nameSeparator, searchableText } from './searchable-text.ts';

/** Empty elements whose attributes Pagefind takes for metadata, filters and order. */
export function entityFacts(entity: IndexedEntity): Tree.Element[] {
  const shown = new Set([entity.title, ...entity.names]);
  const also = new Set([...shown, ...entity.hiddenNames].flatMap((name) => typedForms(name)));
  const names = [...shown].filter((name) => name !== entity.title);
  return [
    fact('meta', 'title', searchableText(entity.title)),
    fact('meta', 'names', names.map((name) => searchableText(name)).join(nameSeparator)),
    fact(
      'meta',
      'also',
      [...entity.hiddenNames, ...also].map((name) => searchableText(name)).join(nameSeparator),
    ),
    fact('meta', 'summary', searchableText(entity.summary)),
    fact('sort', 'date', entity.date),
    fact('filter', 'kind', entity.kind),
    ...Object.entries(entity.facets).flatMap(([facet, values]) =>
      values.map((value) => fact('filter', facet, value)),
    ),
  ].filter((element) => element.attrs[1]?.value !== '');
}

/** The form of a name that people type, where it differs by more than what Pagefind folds. */
function typedForms(name: string): string[] {
  const folded = foldWords(name);
  const foldedByIndex = name
    .normalize('NFD')
    .replace(/[\p{M}'‘’]/gu, '')
    .toLowerCase();
  return folded === foldedByIndex ? [] : [folded];
}

function fact(type: 'meta' | 'filter' | 'sort', key: string, value: string): Tree.Element {
  return {
    nodeName: 'span',
    tagName: 'span',
    namespaceURI: namespaces.NS.HTML,
    attrs: [
      { name: `data-pagefind-${type}`, value: `${key}[data-value]` },
      { name: 'data-value', value },
    ],
    childNodes: [],
    parentNode: null,
  };
}
