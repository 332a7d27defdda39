/** Pages of the second corpus that stand for every template; `wait` is what scripts bring. */
export const secondTemplates = [
  { name: 'portal', address: 'index.html' },
  { name: 'article', address: 'maragheh-observatory.html' },
  { name: 'kind', address: 'observatories.html' },
  { name: 'names', address: 'a-z.html' },
  { name: 'sources', address: 'sources.html' },
  { name: 'search', address: 'search.html?q=Tycho', wait: '[data-search-results] li' },
  { name: 'shared-name', address: 'name-brahe.html' },
  { name: 'not-found', address: '404.html' },
] as const;
