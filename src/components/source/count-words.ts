import type { SourceUses } from './source-uses.ts';

/** How much rests on a source: `3 articles, at 12 places in the text and with 4 statements`. */
export function countWords({ citing, places, statements }: SourceUses): string {
  const articles = counted(citing.length, 'article', 'articles');
  const parts = [
    places > 0 ? `at ${counted(places, 'place', 'places')} in the text` : '',
    statements > 0 ? `with ${counted(statements, 'statement', 'statements')}` : '',
  ].filter(Boolean);
  return parts.length === 0 ? articles : `${articles}, ${parts.join(' and ')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
