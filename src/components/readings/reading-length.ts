import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Reading } from '../../readings/reading.ts';

/** Words a minute of somebody who reads to understand. */
const pace = 220;

/** How much there is to read of an article; an entry has its summary alone. */
export function wordsToRead({ words, frontMatter }: ArticleRecord): number {
  if (frontMatter.status !== 'entry') return words;
  return frontMatter.summary.trim().split(/\s+/).length;
}

/** `1,240 words, 6 minutes`. */
export function articleLength(article: ArticleRecord, language: string): string {
  const words = wordsToRead(article);
  return `${counted(words, 'word', language)}, ${counted(minutes(words), 'minute', language)}`;
}

/** `9 steps, about 40 minutes`; from a quarter of an hour on in steps of five. */
export function readingLength(
  { steps }: Pick<Reading, 'steps'>,
  { articles, encyclopedia }: Pick<SiteCorpus, 'articles' | 'encyclopedia'>,
): string {
  const { language } = encyclopedia;
  const words = steps.reduce((sum, { article }) => {
    const record = articles.get(article);
    return record ? sum + wordsToRead(record) : sum;
  }, 0);
  const exact = minutes(words);
  const rounded = exact < 15 ? exact : Math.round(exact / 5) * 5;
  const time = `about ${counted(rounded, 'minute', language)}`;
  return `${counted(steps.length, 'step', language)}, ${time}`;
}

function minutes(words: number): number {
  return Math.max(1, Math.round(words / pace));
}

function counted(number: number, word: string, language: string): string {
  return `${number.toLocaleString(language)} ${word}${number === 1 ? '' : 's'}`;
}
