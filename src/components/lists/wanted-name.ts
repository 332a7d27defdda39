import type { WantedPage } from '../../corpus/corpus.ts';

/**
 * What a page that nobody has written is called. A link may give only an id, which is nothing to
 * read: then the words that are the link, or those that the id is made of.
 */
export function wantedName({ name, mentions }: WantedPage, language: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) return name;
  const words = mentions[0]?.text ?? name.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
