/**
 * The words around dates that `Intl` does not know, one table a language. `{}` is where a date
 * stands, `{a}` and `{b}` where two do.
 */
export interface DateWords {
  /** Of this table, which is not always the one asked for. */
  readonly language: string;
  readonly about: string;
  readonly perhaps: string;
  readonly perhapsAbout: string;
  /** Not after: it includes the date. */
  readonly by: string;
  /** It happened earlier than the date. */
  readonly before: string;
  /** The end is unknown. */
  readonly from: string;
  /** The beginning is unknown. */
  readonly until: string;
  /** Still so. */
  readonly since: string;
  readonly ongoing: string;
  /** Of the end of a span, and of what happened once. */
  readonly orLater: string;
  readonly span: string;
  readonly decade: string;
  readonly century: string;
  /** Endings of an ordinal, by the categories of `Intl.PluralRules`. */
  readonly ordinal: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** Short forms for tables and cards. */
  readonly short: {
    readonly about: string;
    readonly perhaps: string;
    readonly decade: string;
    readonly century: string;
    readonly born: string;
    readonly died: string;
  };
}

const english: DateWords = {
  language: 'en',
  about: 'about {}',
  perhaps: 'perhaps {}',
  perhapsAbout: 'perhaps about {}',
  by: 'by {}',
  before: 'before {}',
  from: 'from {}',
  until: 'until {}',
  since: 'since {}',
  ongoing: 'to the present',
  orLater: '{} or later',
  span: '{a} to {b}',
  decade: 'the {}s',
  century: 'the {} century',
  ordinal: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  short: {
    about: 'c. {}',
    perhaps: '{}?',
    decade: '{}s',
    century: '{} c.',
    born: 'b. {}',
    died: 'd. {}',
  },
};

const tables: Readonly<Record<string, DateWords>> = { en: english };

/** The table of a language tag, by its first part; English where there is none. */
export function dateWords(language: string): DateWords {
  return tables[language.split('-')[0] ?? ''] ?? english;
}

/** Puts dates into one of the phrases above. */
export function fill(phrase: string, a: string, b = ''): string {
  return phrase.replace(/\{[ab]?\}/g, (slot) => (slot === '{b}' ? b : a));
}
