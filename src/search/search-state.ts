import { searchAddress } from '../entities/routes.ts';
import type { Choice } from './facets.ts';
import type { SearchOrder } from './query.ts';

/** What is asked, as the address of the search page keeps it. */
export interface SearchState {
  readonly text: string;
  readonly choice: Choice;
  readonly order: SearchOrder;
}

/** Facets and the values they have, as the page offers them. */
export type Offered = ReadonlyMap<string, ReadonlySet<string>>;

/** What an address asks (`?q=…&kind=…&sort=date`); values that there are not are left out. */
export function readSearchState(query: string, offered: Offered): SearchState {
  const asked = new URLSearchParams(query);
  const choice = [...offered].flatMap(([facet, values]) => {
    const chosen = [...new Set(asked.getAll(facet))].filter((value) => values.has(value));
    return chosen.length > 0 ? [[facet, chosen] as const] : [];
  });
  return {
    text: (asked.get('q') ?? '').trim(),
    choice: Object.fromEntries(choice),
    order: asked.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The address that asks this. */
export function writeSearchState({ text, choice, order }: SearchState): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('q', text);
  for (const [facet, values] of Object.entries(choice))
    for (const value of values) query.append(facet, value);
  if (order === 'date') query.set('sort', 'date');
  return searchAddress(query.toString());
}
