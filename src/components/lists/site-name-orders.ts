import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { shownNames } from '../site/shown-names.ts';
import { recordedInitial } from './recorded-initial.ts';
import { nameOrders, scriptName, type NameOrder } from './name-orders.ts';

/** A name by which an entity is looked up. */
export interface EntityName {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly isTitle: boolean;
  /** Of a Chinese name, the first letter of its reading where it is recorded. */
  readonly initial?: string | undefined;
}

/** Names that stand side by side in an order and mean the same entity: one row. */
export interface NameRow {
  readonly id: string;
  readonly names: readonly [EntityName, ...EntityName[]];
}

const known = new WeakMap<SiteCorpus, readonly NameOrder<EntityName>[]>();

/** Every order in which the names of the corpus can be looked up. */
export function siteNameOrders(site: SiteCorpus): readonly NameOrder<EntityName>[] {
  let orders = known.get(site);
  if (!orders) {
    orders = nameOrders(allNames(site), site.encyclopedia.language);
    known.set(site, orders);
  }
  return orders;
}

/** A name that is spelt alike in several languages counts once, as what comes first. */
function allNames({ encyclopedia, articles }: SiteCorpus): readonly EntityName[] {
  return [...articles.values()].flatMap(({ id, frontMatter }) => {
    const distinct = new Map<string, EntityName>();
    const readings = frontMatter.names
      .filter(({ lang }) => lang.toLowerCase() === 'zh-latn-pinyin')
      .map(({ text }) => text);
    for (const { text, lang, use } of shownNames(encyclopedia, frontMatter)) {
      if (distinct.has(text)) continue;
      const initial = recordedInitial(text, readings);
      distinct.set(text, { id, text, lang, isTitle: use === 'title', initial });
    }
    return [...distinct.values()];
  });
}

/**
 * The rows of a group: neighbours of one entity together, its title first; what differs only in
 * capitals is written once.
 */
export function nameRows(names: readonly EntityName[]): readonly NameRow[] {
  const rows: { id: string; names: [EntityName, ...EntityName[]] }[] = [];
  for (const name of names) {
    const open = rows.at(-1);
    if (open?.id !== name.id) rows.push({ id: name.id, names: [name] });
    else if (name.isTitle) open.names.unshift(name);
    else open.names.push(name);
  }
  return rows.map(({ id, names: [first, ...others] }) => {
    const seen = new Set([first.text.toLowerCase()]);
    const isNew = ({ text }: EntityName): boolean => {
      const size = seen.size;
      return seen.add(text.toLowerCase()).size > size;
    };
    return { id, names: [first, ...others.filter(isNew)] };
  });
}

/** What an order is called among the others, and as the heading of its page. */
export function orderWords({ by, script }: Pick<NameOrder<EntityName>, 'by' | 'script'>): {
  readonly label: string;
  readonly title: string;
} {
  if (by === 'pinyin') return { label: 'Chinese by pinyin', title: 'Chinese names by pinyin' };
  if (by === 'strokes') {
    return { label: 'Chinese by strokes', title: 'Chinese characters by strokes' };
  }
  const letters = `${scriptName(script, 'en')} letters`;
  return { label: letters, title: script === 'Latn' ? 'A to Z' : `Names in ${letters}` };
}

/** How an order is meant, in a sentence or two; nothing where it goes without saying. */
export function orderNote({ by, parts, languages }: NameOrder<EntityName>, language: string) {
  if (by === 'pinyin') {
    return 'Under the Mandarin reading of the first character, traditional and simplified together.';
  }
  if (by === 'strokes') return 'Under the number of strokes of the first character.';
  if (parts.length < 2) return undefined;
  const named = languages.map((tag) => languageName(tag, language));
  const list = new Intl.ListFormat(language).format(named);
  return `${list} names, each language in the order of its own alphabet.`;
}

export function languageName(tag: string, language: string): string {
  const { language: base } = new Intl.Locale(tag);
  return new Intl.DisplayNames(language, { type: 'language' }).of(base) ?? base;
}

/** Its first and last letter: `А–Я`; of characters what the order goes by. */
export function orderSample({ by, parts }: NameOrder<EntityName>): {
  readonly text: string;
  readonly language: string;
} {
  if (by === 'pinyin') return { text: '拼音', language: 'zh-Hans' };
  if (by === 'strokes') return { text: '筆畫', language: 'zh-Hant' };
  const { language, groups = [] } = parts[0] ?? { language: 'und' };
  const letters = groups.filter(({ slug }) => slug !== 'digits').map(({ label }) => label);
  return { text: [...new Set([letters.at(0), letters.at(-1)])].join('–'), language };
}
