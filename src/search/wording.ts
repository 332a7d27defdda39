/** Every word that searching shows to a reader. */
export const searchWording = {
  label: 'Search',
  submit: 'Search',
  letters: 'A to Z',
  withoutScript: 'Searching needs JavaScript. Without it, every name is listed under',
  help: 'Type a name or a few words, in any script and any spelling: accents, apostrophes and capitals do not matter. Put words in quotation marks to find them side by side.',
  shortcut: 'The key / brings you to the search box from every page.',
  searching: 'Searching…',
  count: (total: number): string => (total === 1 ? '1 result' : `${total} results`),
  none: (query: string): string => `Nothing was found for “${query}”.`,
  tryLetters: 'Another spelling may help, or the list of all names:',
  failed: 'The search index could not be loaded. Load this page again, or look under',
  alsoNamed: 'Also',
  kind: 'Kind',
  everyKind: 'All kinds',
  more: 'Show more results',
} as const;
