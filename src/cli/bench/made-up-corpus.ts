/** A made-up encyclopedia to measure with: the same number gives the same files. */
export interface MadeUpCorpus {
  /** Text by path from the corpus root. */
  readonly files: ReadonlyMap<string, string>;
  /** The same articles for plain Astro: links written out, no front matter but the title. */
  readonly plain: ReadonlyMap<string, string>;
}

const wordsOfArticle = 850;
const linksOfArticle = 30;
const sourcesPerHundred = 10;

const syllables =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu'.split(' ');

/** Makes an encyclopedia of so many articles of 850 words, each naming thirty others. */
export function makeUpCorpus(articles: number): MadeUpCorpus {
  const next = numbersFrom(articles);
  const names = Array.from({ length: articles }, (_, at) => nameOf(at));
  const sources = Math.max(1, Math.ceil((articles * sourcesPerHundred) / 100));
  const files = new Map<string, string>([['encyclopedia.config.ts', config]]);
  for (let at = 0; at < sources; at += 1) files.set(`sources/source-${at}.yaml`, sourceOf(at));
  const plain = new Map<string, string>();
  names.forEach((name, at) => {
    const mine = next(sources);
    const paragraphs = paragraphsOf(at, names, next);
    const text = (link: (other: number) => string) =>
      paragraphs
        .map((words, section) => {
          const heading = section === 0 ? '' : `## Section ${section}\n\n`;
          return `${heading}${words.map((word) => (typeof word === 'number' ? link(word) : word)).join(' ')}.`;
        })
        .join('\n\n');
    const head = [
      `title: ${name}`,
      `summary: ${name} is number ${at} of a made-up encyclopedia.`,
      'status: draft',
      `born: { on: ${1800 + (at % 150)}, source: source-${mine} }`,
      at === 0 ? '' : `relations:\n  - { type: knew, to: p${next(at)}, source: source-${mine} }`,
      `sources: [source-${mine}]`,
    ];
    const body = text((other) => names[other] ?? '');
    files.set(
      `articles/person/p${at}.mdx`,
      `---\n${head.filter(Boolean).join('\n')}\n---\n${body} [@source-${mine}]\n`,
    );
    plain.set(
      `p${at}.mdx`,
      `---\ntitle: ${name}\n---\n${text((other) => `[${names[other] ?? ''}](p${other}.html)`)}\n`,
    );
  });
  return { files, plain };
}

/** The words of an article by paragraph; a number stands for the name of that article. */
function paragraphsOf(
  own: number,
  names: readonly string[],
  next: (below: number) => number,
): (string | number)[][] {
  const paragraphs = 6;
  const length = wordsOfArticle / paragraphs;
  const links = linksOfArticle / paragraphs;
  return Array.from({ length: paragraphs }, () => {
    const words: (string | number)[] = Array.from({ length }, () => word(next));
    for (let link = 0; link < links; link += 1) {
      const other = next(names.length);
      if (other !== own) words[Math.floor(((link + 0.5) * length) / links)] = other;
    }
    return words;
  });
}

function word(next: (below: number) => number): string {
  return Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
}

/** A name that no other bears, and no word of the text is. */
function nameOf(at: number): string {
  const digits = at.toString(syllables.length);
  const family = [...digits].map((digit) => syllables[Number.parseInt(digit, syllables.length)]);
  const name = family.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} Vorn${(syllables[at % 7] ?? '').slice(1)}`;
}

function sourceOf(at: number): string {
  return `type: book\ntitle: Volume ${at}\nissued: '1990'\ngenre: scholarly\nstandpoint: a made-up scholar\nconsulted: whole\n`;
}

/** A sequence that looks like chance and is always the same (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const config = `export default {
  title: 'Made up',
  description: 'An encyclopedia to measure with.',
  language: 'en',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  languages: [],
  facets: {},
  menu: { about: [] },
  kinds: {
    person: {
      label: 'Person',
      plural: 'People',
      index: 'people',
      case: 'proper',
      life: { begin: { field: 'born', label: 'Born' }, end: { field: 'died', label: 'Died' } },
    },
  },
  relations: [
    { id: 'knew', label: 'Knew', inverse: 'Known by', from: ['person'], to: ['person'] },
  ],
};
`;
