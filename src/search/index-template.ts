import type { DefaultTreeAdapterTypes } from 'parse5';

/**
 * What a page tells the search index of its entity, and the reader nothing: an empty
 * `<template>`. An article page has one with the id `qamus-index` within its
 * `data-pagefind-body`; a list page has one of the class `qamus-entry` for each entry, with
 * `data-id` for the anchor.
 */
export interface IndexedEntity {
  /** The anchor on a list page; empty on a page of its own. */
  readonly id: string;
  readonly title: string;
  /** Names that results may show. */
  readonly names: readonly string[];
  /** Names that are searched and never shown (`data-hidden-names`). */
  readonly hiddenNames: readonly string[];
  /** The id of the kind: `person`. */
  readonly kind: string;
  /** The day it began, for order; years before 1 CE in a form of their own: `sortableDay`. */
  readonly date: string;
  /** Ids of values of the facets, from every other `data-` attribute: `data-side`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly summary: string;
}

export const pageTemplateId = 'qamus-index';
export const entryTemplateClass = 'qamus-entry';

const named: ReadonlySet<string> = new Set([
  'id',
  'title',
  'names',
  'hidden-names',
  'kind',
  'date',
  'summary',
]);

/** The data of a template; lists are separated by newlines. */
export function readIndexTemplate(element: DefaultTreeAdapterTypes.Element): IndexedEntity {
  const value = (name: string): string =>
    (element.attrs.find((attribute) => attribute.name === `data-${name}`)?.value ?? '').trim();
  const list = (name: string): string[] =>
    value(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const facets = element.attrs
    .map(({ name }) => /^data-([a-z0-9-]+)$/u.exec(name)?.[1] ?? '')
    .filter((name) => name !== '' && !named.has(name) && !name.startsWith('astro-'));
  return {
    id: value('id'),
    title: value('title'),
    names: list('names'),
    hiddenNames: list('hidden-names'),
    kind: value('kind'),
    date: value('date'),
    facets: Object.fromEntries(facets.map((facet) => [facet, list(facet)])),
    summary: value('summary'),
  };
}

const attributes = String.raw`(?:\s+(?:[^\s"'=<>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?))*`;
const templates = new RegExp(String.raw`<template(${attributes})\s*>\s*</template>`, 'giu');
const ours = new RegExp(
  String.raw`\s(?:id=["']?${pageTemplateId}|class=["']?${entryTemplateClass})(?=["'\s]|$)`,
  'iu',
);

/** The page as it is shipped: without the templates that only the index reads. */
export function stripIndexTemplate(html: string): string {
  if (!html.includes(pageTemplateId) && !html.includes(entryTemplateClass)) return html;
  return html.replace(templates, (template, found: string) => (ours.test(found) ? '' : template));
}
