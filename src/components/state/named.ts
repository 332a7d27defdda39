import type { HoldingFact } from '../../statements/state-facts.ts';
import type { StateBook } from './book.ts';
import { element, type Content } from './element.ts';

/** As `EntityLink.astro` sets it. */
export function entityLink({ entities }: StateBook, id: string): Content {
  const entity = entities[id];
  return entity ? element('a', { href: entity.href }, entity.title) : element('span', {}, id);
}

/** As `FacetTag.astro` sets it. */
export function facetTag({ facets }: StateBook, value: string): Content {
  const facet = facets[value];
  if (!facet) return value;
  const { label, className, href } = facet;
  return element(
    'span',
    { class: `facet-tag ${className}` },
    element('span', { class: 'facet-mark', 'aria-hidden': 'true' }),
    ' ',
    href === undefined ? label : element('a', { href }, label),
  );
}

export function postLabel({ entities }: StateBook, { body, post }: HoldingFact): string {
  return entities[body]?.posts?.[post] ?? post;
}
