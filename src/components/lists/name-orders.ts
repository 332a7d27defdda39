import { alphabetGroups, type Listed, type NameGroup } from './alphabet-groups.ts';
import { pinyinGroups, strokeGroups, type Read } from './han-groups.ts';

/** A stretch of an order with one alphabet. */
export interface OrderPart<T extends Listed> {
  /** Whose alphabet it is, BCP 47: the language of the page's headings and direction. */
  readonly language: string;
  readonly groups: readonly NameGroup<T>[];
}

/** One way to look names up, on a page of its own. */
export interface NameOrder<T extends Listed> {
  /** Part of the address; undefined is the order of the Latin alphabet. */
  readonly slug: string | undefined;
  readonly by: 'alphabet' | 'pinyin' | 'strokes';
  /** ISO 15924, `Hani` for every kind of Chinese character. */
  readonly script: string;
  /** Languages of the names, those with most names first; BCP 47 without regions. */
  readonly languages: readonly string[];
  readonly parts: readonly OrderPart<T>[];
  readonly count: number;
}

/** Alphabets that disagree about the order of letters they share: each language by itself. */
const divided: ReadonlySet<string> = new Set(['Arab']);

const hanScripts: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Hani', 'Jpan', 'Kore']);

/**
 * Every order that the names of a corpus call for: Latin first, then one a script, those with
 * most names first; Chinese characters by reading and by strokes. A script without a name has no
 * order. `language` is that of the corpus, whose alphabet orders Latin names.
 */
export function nameOrders<T extends Read>(
  names: readonly T[],
  language: string,
): readonly NameOrder<T>[] {
  const scripts = scriptsOf([language, ...names.map(({ lang }) => lang)]);
  const byScript = new Map<string, T[]>([['Latn', []]]);
  for (const name of names) {
    const script = scriptOf(name.text, scripts);
    byScript.set(script, [...(byScript.get(script) ?? []), name]);
  }
  const orders = [...byScript].flatMap(([script, members]) => {
    if (script === 'Latn') return [alphabetOrder(script, members, language)];
    if (script === 'Hani') return hanOrders(members);
    return [alphabetOrder(script, members)];
  });
  const rank = ({ script, count }: NameOrder<T>): number => (script === 'Latn' ? Infinity : count);
  return orders.sort((a, b) => rank(b) - rank(a));
}

function alphabetOrder<T extends Listed>(
  script: string,
  names: readonly T[],
  language?: string,
): NameOrder<T> {
  const languages = languagesOf(names);
  const alphabets = divided.has(script) ? languages : [language ?? languages[0] ?? 'und'];
  return {
    slug: script === 'Latn' ? undefined : scriptName(script, 'en').toLowerCase(),
    by: 'alphabet',
    script,
    languages,
    parts: alphabets.map((alphabet) => {
      const own = divided.has(script)
        ? names.filter(({ lang }) => baseOf(lang) === alphabet)
        : names;
      const tag = script === 'Latn' ? alphabet : `${alphabet}-${script}`;
      return { language: tag, groups: alphabetGroups(own, tag) };
    }),
    count: names.length,
  };
}

/** By reading only what is Chinese: a Japanese name has another one. */
function hanOrders<T extends Read>(names: readonly T[]): NameOrder<T>[] {
  const chinese = names.filter(({ lang }) => baseOf(lang) === 'zh');
  const order = (by: 'pinyin' | 'strokes', members: readonly T[]): NameOrder<T> => ({
    slug: by,
    by,
    script: 'Hani',
    languages: languagesOf(members),
    parts: [{ language: 'zh', groups: (by === 'pinyin' ? pinyinGroups : strokeGroups)(members) }],
    count: members.length,
  });
  return [
    ...(chinese.length > 0 ? [order('pinyin', chinese)] : []),
    ...(names.length > 0 ? [order('strokes', names)] : []),
  ];
}

/** The scripts that languages are written in, each with the test for its letters. */
function scriptsOf(tags: readonly string[]): ReadonlyMap<string, RegExp> {
  const scripts = new Set(['Latn']);
  for (const tag of new Set(tags)) {
    const { script = 'Latn' } = new Intl.Locale(tag).maximize();
    scripts.add(hanScripts.has(script) ? 'Hani' : script);
  }
  return new Map([...scripts].map((script) => [script, testFor(script)]));
}

function testFor(script: string): RegExp {
  try {
    return new RegExp(String.raw`\p{Script=${script}}`, 'u');
  } catch {
    return /(?!)/; // A script of its own in tags only, like Latin in Fraktur.
  }
}

/** By the first letter; what has none, or one of no script of the corpus, stands with Latin. */
function scriptOf(text: string, scripts: ReadonlyMap<string, RegExp>): string {
  const first = /\p{L}/u.exec(text)?.[0];
  if (first === undefined) return 'Latn';
  return [...scripts].find(([, test]) => test.test(first))?.[0] ?? 'Latn';
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function languagesOf(names: readonly Listed[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { lang } of names) counts.set(baseOf(lang), (counts.get(baseOf(lang)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

/** `Cyrillic`, in the language given. */
export function scriptName(script: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'script' }).of(script) ?? script;
}
