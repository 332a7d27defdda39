import type { Suggestion } from '../suggestion.ts';
import { divideNames, type NameSizes } from './divide-names.ts';
import type { NameEntry } from './name-entries.ts';
import type { NameMark, NamesDirectory, NamesPart } from './names-data.ts';
import { openNames } from './names-engine.ts';

/* Poets, composers and rivers, for the tests of this room. */

type SampleName = readonly [text: string, lang: string, use?: NameMark['use'], main?: 'main'];

export function entry(
  id: string,
  title: string,
  names: readonly SampleName[] = [],
  more: Partial<NameEntry> = {},
): NameEntry {
  return {
    url: `${id}.html`,
    title,
    kind: 'Person',
    dates: '',
    clause: '',
    names: [
      { text: title, mark: { lang: 'en', use: 'title' } },
      ...names.map(([text, lang, use = 'alias', main]) => ({
        text,
        mark: {
          lang,
          use,
          ...(main ? { main: true as const } : {}),
          ...(lang === 'ug-Arab' || lang === 'ar' ? { rtl: true as const } : {}),
        },
      })),
    ],
    ...more,
  };
}

/** In the order of their links in. */
export const sampleEntries: readonly NameEntry[] = [
  entry('su-dongpo', 'Su Dongpo', [
    ['蘇東坡', 'zh-Hant', 'native'],
    ['苏东坡', 'zh-Hans', 'native'],
    ['Sū Dōngpō', 'zh-Latn-pinyin', 'transliteration'],
    ["Su Tung-p'o", 'zh-Latn-wadegile', 'transliteration'],
    ['Су Дунпо', 'ru', 'unverified'],
  ]),
  entry('luxun', 'Lu Xun', [
    ['魯迅', 'zh-Hant', 'native'],
    ['Lǔ Xùn', 'zh-Latn-pinyin', 'transliteration'],
    ['Lu Hsün', 'zh-Latn-wadegile', 'transliteration'],
  ]),
  entry('heyder', 'Heyder Kamal', [
    ['ھەيدەر كامال', 'ug-Arab', 'native'],
    ['Һәйдәр Камал', 'ug-Cyrl', 'transliteration'],
  ]),
  entry('ghalip', 'Galip the Great', [
    ['غالىپ چوڭ', 'ug-Arab', 'native'],
    ['the butcher', 'en', 'hostile'],
  ]),
  entry('qeyser', 'Caesar of Qum', [['قەيسەر ئەلى', 'ug-Arab', 'native']]),
  entry('solovyov', 'Vladimir Solovyov', [['Владимир Соловьёв', 'ru', 'native']]),
  entry('prokofiev', 'Sergei Prokofiev', [
    ['Сергей Прокофьев', 'ru', 'native'],
    ['Prokofieff', 'en'],
  ]),
  entry('noergaard', 'Per Nørgård', [['The Infinite Dane', 'en', 'gloss']]),
  entry('beethoven', 'Ludwig van Beethoven', [['路德維希·范·貝多芬', 'zh-Hant', 'native']]),
  entry('aa-courland', 'Aa', [['Lielupe', 'lv', 'native']], {
    kind: 'River',
    clause: 'Courland',
  }),
  entry('aa-westphalia', 'Aa', [], { kind: 'River', clause: 'Westphalia' }),
  entry('aare', 'Aare', [['Aa', 'gsw', 'alias', 'main']], { kind: 'River' }),
  entry('lodz', 'Łódź', [], { kind: 'Place' }),
];

export function sampleEngine(entries: readonly NameEntry[] = sampleEntries, sizes?: NameSizes) {
  const { directory, parts } = divideNames(entries, sizes);
  return { directory, parts, reopen: () => open(directory, parts), ...open(directory, parts) };
}

/** An engine that has loaded nothing yet; `loaded` tells what it asks for. */
function open(directory: NamesDirectory, parts: ReadonlyMap<string, NamesPart>) {
  const loaded: string[] = [];
  const engine = openNames(directory, (name) => {
    loaded.push(name);
    const part = parts.get(name);
    return part ? Promise.resolve(part) : Promise.reject(new Error(`no ${name}`));
  });
  return {
    loaded,
    suggest: (text: string, limit = 5): Promise<Suggestion[]> => engine.suggest(text, limit),
    /** Their addresses without the ending, best first. */
    find: async (text: string, limit = 5): Promise<string[]> =>
      (await engine.suggest(text, limit)).map(({ url }) => url.replace('.html', '')),
  };
}
