import { randomNumbers } from '../../mentions/random-numbers.ts';
import type { NameEntry } from './name-entries.ts';

/* Names like those of people and places, always the same, to measure with. */

const syllables = [
  ...['zhang', 'wang', 'li', 'zhao', 'chen', 'yang', 'wu', 'liu', 'huang', 'zhou', 'xu', 'sun'],
  ...['ma', 'hu', 'guo', 'lin', 'he', 'gao', 'liang', 'zheng', 'luo', 'song', 'xie', 'tang'],
  ...['han', 'cao', 'deng', 'xiao', 'feng', 'zeng', 'peng', 'cai', 'pan', 'yuan', 'dong', 'yu'],
  ...['su', 'ye', 'lü', 'wei', 'jiang', 'tian', 'du', 'ding', 'shen', 'ren', 'yao', 'lu'],
  ...['zhi', 'shi', 'chong', 'xin', 'min', 'guang', 'qing', 'bao', 'ying', 'qi', 'rong', 'jie'],
];

const stems = [
  ...['ah', 'meh', 'os', 'bur', 'sey', 'ab', 'dil', 'yul', 'ras', 'tur', 'qa', 'kha'],
  ...['gul', 'mus', 'nur', 'sab', 'er', 'zhan', 'bol', 'al', 'em', 'ish', 'ay', 'tem'],
  ...['var', 'lud', 'mar', 'ser', 'niko', 'pet', 'vla', 'iva', 'bor', 'gri', 'kon', 'dmi'],
];
const middles = ['ma', 'ra', 'li', 'bek', 'ka', 'di', 'ti', 'no', 'shu', 'gha', 'zi', 'xo', 'le'];
const ends = ['jan', 'din', 'bek', 'ov', 'lik', 'tay', 'man', 'gil', 'shah', 'ev', 'sky', 'ner'];

const tones = ['āáǎà', 'ēéěè', 'īíǐì', 'ōóǒò', 'ūúǔù'];
const vowels = 'aeiou';

const russian: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е', z: 'з', i: 'и', k: 'к', l: 'л', m: 'м' },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', f: 'ф', h: 'х', y: 'й', q: 'к' },
  ...{ j: 'ж', x: 'х', w: 'в', c: 'к' },
};
const uyghur: Readonly<Record<string, string>> = {
  ...{ a: 'ا', b: 'ب', v: 'ۋ', g: 'گ', d: 'د', e: 'ە', z: 'ز', i: 'ى', k: 'ك', l: 'ل', m: 'م' },
  ...{ n: 'ن', o: 'و', p: 'پ', r: 'ر', s: 'س', t: 'ت', u: 'ۇ', f: 'ف', h: 'ھ', y: 'ي', q: 'ق' },
  ...{ j: 'ج', x: 'خ', w: 'ۋ', c: 'چ' },
};

const kinds = ['Person', 'Place', 'Organization', 'Event'];

/** So many entities of five names each, in the order of their links in. */
export function generateEntries(count: number): readonly NameEntry[] {
  const random = randomNumbers(count);
  return Array.from({ length: count }, (_, at) => generateEntry(at, random));
}

type Random = (below: number) => number;

function generateEntry(at: number, random: Random): NameEntry {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const kind = kinds[at % kinds.length] ?? '';
  const born = 1850 + random(90);
  const isChinese = random(2) === 0;
  const chinese = [pick(syllables), pick(syllables) + (random(3) > 0 ? pick(syllables) : '')];
  const western = [
    pick(stems) + pick(middles) + pick(ends),
    pick(stems) + pick(middles) + pick(ends),
  ];
  const title = (isChinese ? chinese : western).map(capital).join(' ');
  const han = Array.from({ length: 2 + random(2) }, () =>
    String.fromCodePoint(0x4e00 + random(2_500) * 8),
  ).join('');
  const name = (text: string, lang: string, use: 'native' | 'alias' | 'transliteration') => ({
    text,
    mark: { lang, use, ...(lang === 'ug-Arab' ? { rtl: true as const } : {}) },
  });
  return {
    url: `${title.toLowerCase().replaceAll(' ', '-')}-${at}.html`,
    title,
    kind,
    dates: `${born}–${born + 20 + random(60)}`,
    clause: `${pick(middles)}${pick(ends)} ${kind.toLowerCase()} of ${capital(pick(stems) + pick(ends))} who held the ${pick(middles)}${pick(middles)} in ${born + 30}`,
    names: [
      { text: title, mark: { lang: 'en', use: 'title' } },
      name(han, 'zh-Hant', 'native'),
      name(
        chinese.map((word) => capital(withTones(word, random))).join(' '),
        'zh-Latn-pinyin',
        'transliteration',
      ),
      name(
        written(western.join(' '), russian).replace(/(?<![а-я])[а-я]/gu, capital),
        'ru',
        'alias',
      ),
      isChinese
        ? name(western.map(capital).join(' '), 'en', 'alias')
        : name(written(western.join(' '), uyghur), 'ug-Arab', 'native'),
    ],
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function withTones(word: string, random: Random): string {
  return word.replace(/[aeiou]/u, (vowel) => tones[vowels.indexOf(vowel)]?.[random(4)] ?? vowel);
}

function written(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[a-z]/gu, (letter) => letters[letter] ?? letter);
}
