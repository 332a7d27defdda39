import type { Encyclopedia } from '../../config/encyclopedia.ts';

/** How a facet value is called, what stands for it, and the classes that give it colour and form. */
export interface ShownFacet {
  readonly label: string;
  readonly className: string;
  /** Which of the forms its marks have. */
  readonly form: number;
  readonly entity?: string | undefined;
}

const forms = 3;

export function facetClass(facet: string, value: string, position: number): string {
  return `facet-${facet}-${value} facet-form-${position % forms}`;
}

/** A value of a facet by both ids, or of any facet where only the value is known. */
export function shownFacet(
  { facets }: Encyclopedia,
  facet: string | undefined,
  value: string,
): ShownFacet | null {
  for (const [id, { values }] of Object.entries(facets)) {
    if (facet !== undefined && facet !== id) continue;
    const position = values.findIndex((candidate) => candidate.id === value);
    const found = values[position];
    if (found) {
      return {
        label: found.label,
        className: facetClass(id, value, position),
        form: position % forms,
        entity: found.entity,
      };
    }
  }
  return null;
}
