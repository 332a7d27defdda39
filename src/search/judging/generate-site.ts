import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomNumbers } from '../../mentions/random-numbers.ts';
import { indexSite } from '../index-site.ts';
import { divideNames } from '../names/divide-names.ts';
import { generateEntries } from '../names/generate-entries.ts';
import type { NameEntry } from '../names/name-entries.ts';
import { nameScripts } from '../names/write-names.ts';
import { searchFolder } from '../script-name.ts';

/** As many as an article of an encyclopedia has on the average, of a vocabulary like its own. */
const wordsInArticle = 350;
const vocabulary = 30_000;

/**
 * Writes the search of an encyclopedia of so many made-up articles, and an empty page beside it.
 * Says what may be asked of it.
 */
export async function generateSite(folder: string, articles: number): Promise<readonly string[]> {
  const pages = join(folder, 'pages');
  const out = join(folder, searchFolder);
  await mkdir(pages, { recursive: true });
  await mkdir(out, { recursive: true });
  const entries = generateEntries(articles);
  const random = randomNumbers(articles);
  for (const entry of entries) await writeFile(join(pages, entry.url), pageOf(entry, random));
  await indexSite({ siteFolder: pages, outFolder: out });
  for (const [name, text] of await nameScripts(divideNames(entries)))
    await writeFile(join(out, name), text);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
  return queriesOf(entries);
}

/** Whole names and beginnings in each script, single words of the text, and two together. */
function queriesOf(entries: readonly NameEntry[]): readonly string[] {
  const asked = [0.01, 0.2, 0.5, 0.8, 0.99].map((at) => entries[Math.floor(entries.length * at)]);
  return asked.flatMap((entry, at) => {
    const names = entry?.names.map(({ text }) => text) ?? [];
    return [
      ...names,
      (names[0] ?? '').slice(0, 3),
      wordOf(10 ** at),
      `${wordOf(at)} ${wordOf(50)}`,
    ];
  });
}

type Random = (bound: number) => number;

function pageOf({ title, kind, clause, names }: NameEntry, random: Random): string {
  const others = names.slice(1).map(({ text }) => text);
  const words = Array.from({ length: wordsInArticle }, () => wordOf(rareNumber(random)));
  const half = wordsInArticle / 2;
  return `<!doctype html>
<html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body>
<template id="qamus-index" data-title="${title}" data-names="${others.join('\n')}" data-kind="${kind}" data-summary="${clause}"></template>
<h1>${title}</h1><p>${clause}. ${words.slice(0, half).join(' ')}.</p>
<h2 id="later">Later</h2><p>${words.slice(half).join(' ')}.</p></main></body></html>
`;
}

/** Small numbers far more often than large ones, as words are used. */
function rareNumber(random: Random): number {
  return Math.floor(Math.exp((random(10_000) / 10_000) * Math.log(vocabulary)));
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'ro', 'su', 'ta', 've'];

/** A word for each number. */
function wordOf(number: number): string {
  let word = '';
  for (let left = number + 1; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length] ?? '';
  return `${word}n`;
}
