import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A colour of a facet's value on light paper, by the class that bears it: `facet-side-east`. */
export type FacetColours = ReadonlyMap<string, string>;

/** The colours of the facets, as the style sheet of the site states them. */
export function readFacetColours(facetsCss: string): FacetColours {
  const light = /:root\{([^}]*)\}/.exec(facetsCss)?.[1] ?? '';
  return new Map(
    [...light.matchAll(/--(facet-[\w-]+):(#[0-9a-f]{6})/gi)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

/** The style sheet of a book: faces, what all books have, and the colours of its facets. */
export async function bookStyles(faces: string, colours: FacetColours): Promise<string> {
  const common = await readFile(join(import.meta.dirname, 'book.css'), 'utf8');
  const rules = [...colours].flatMap(([name, colour]) => [
    `.${name} > .facet-mark,.facet-mark.${name}{border-color:${colour}}`,
    `.${name}.facet-form-0 > .facet-mark,.${name}.facet-form-1 > .facet-mark,.facet-mark.${name}.facet-form-0,.facet-mark.${name}.facet-form-1{background-color:${colour}}`,
  ]);
  return `${faces}\n${common}\n${rules.join('\n')}\n`;
}
