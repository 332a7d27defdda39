import type { z } from 'zod';
import type { EditorialCode } from '../diagnostics/codes.ts';

/**
 * Which encyclopedia is this? The shape of `content/encyclopedia.config.ts`, whose default
 * export is checked against `config-schema.ts` when it is read. It names everything that is
 * particular to one corpus: the engine names nothing of it.
 */
export interface EncyclopediaConfig {
  /** The name of the encyclopedia, e.g. on the title page. */
  readonly title: string;
  /** One sentence: what it is about. */
  readonly description: string;
  /** BCP 47 tag of the prose and the interface. */
  readonly language: string;
  /** Where the hosted site lives, e.g. `https://example.org`; without it no canonical links. */
  readonly site?: string | undefined;
  /** The folder of the site on its host, e.g. `/encyclopedia/`. Default `/`. */
  readonly base?: string | undefined;
  /** Where contributors edit, e.g. `https://github.com/owner/name`. */
  readonly repository?: string | undefined;
  /** Where contributors go, if `repository` has not the addresses of GitHub. */
  readonly addresses?: AddressesConfig | undefined;
  /** What this state of the encyclopedia is called: `Second edition, May 2027`. */
  readonly edition?: string | undefined;
  /** The day on which this edition came out: `2027-05-31`. */
  readonly editionDate?: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  /** The entity whose article is the main one; the title page leads with it. */
  readonly mainArticle?: string | undefined;
  /** Languages of names, in the order in which names are listed. */
  readonly languages: readonly LanguageConfig[];
  /** Kinds by their id, which is the folder's name under `articles/`. */
  readonly kinds: Readonly<Record<string, KindConfig>>;
  readonly relations: readonly RelationConfig[];
  /** Facets by their id, e.g. `side`: a closed list of values for entities and holdings. */
  readonly facets: Readonly<Record<string, FacetConfig>>;
  /**
   * How the kinds of witness are called, in the plural, by the `genre` of the sources, in the order
   * in which the sources are listed. A genre without a name here is called as it is written.
   */
  readonly genres?: Readonly<Record<string, string>> | undefined;
  /**
   * The genres that only retell what others found, e.g. encyclopedias: an article that cites
   * nothing else says so. Each has a name in `genres`.
   */
  readonly tertiary?: readonly string[] | undefined;
  readonly linking?: LinkingConfig | undefined;
  /**
   * Spellings that this encyclopedia does not use in its prose, with the one it does: outside of
   * quotations and of longer names a warning, which `check --fix` mends.
   */
  readonly spellings?: Readonly<Record<string, string>> | undefined;
  /**
   * Which findings for editors `check` tells (`true`) and which only stand on the page of the
   * state of the encyclopedia (`false`), by code. What is not named stays as it is.
   */
  readonly warnings?: Readonly<Partial<Record<EditorialCode, boolean | undefined>>> | undefined;
  readonly menu?: MenuConfig | undefined;
  /** Where the files of every edition stay to be downloaded: a page of releases. */
  readonly releases?: string | undefined;
  /**
   * The languages in which the first page of the zip says how to unzip it: tags of those whose
   * words the engine knows (`en`, `ru`, `zh-Hans`, `zh-Hant`), or the words. Left out, that of the
   * prose if it is one of these, else English.
   */
  readonly launcher?: readonly (string | LauncherWords)[] | undefined;
  /** Left out, the encyclopedia has no pages of the state on a day. */
  readonly state?: StateConfig | undefined;
  /** By the name of the file in `maps/`, without `.topo.json`. */
  readonly maps?: Readonly<Record<string, MapConfig>> | undefined;
}

/**
 * Patterns of addresses: `{path}` is the file from the root of the corpus, `{page}` the page,
 * `{line}` the line of a statement. What is left out is as on GitHub.
 */
export interface AddressesConfig {
  /** `https://git.example/owner/name/edit/main/content/{path}#L{line}` */
  readonly edit?: string | undefined;
  readonly history?: string | undefined;
  /** Of a mistake; `mailto:` is fine too. */
  readonly report?: string | undefined;
}

/** Pages of `pages/` that the menus lead to, in their order. */
export interface MenuConfig {
  /** Ways into the subject: on the title page and in the menu. */
  readonly ways?: readonly MenuPage[] | undefined;
  /** About the encyclopedia: at the foot, the first of them in the menu. Left out, `about` if there is such a page. */
  readonly about?: readonly MenuPage[] | undefined;
}

export interface MenuPage {
  /** Its file name without `.mdx`. */
  readonly page: string;
  readonly label: string;
}

/** What the first page of the zip says, in one language. `START.html` is that page. */
export interface LauncherWords {
  /** BCP 47. */
  readonly tag: string;
  /** What the language calls itself: `Русский`. */
  readonly label: string;
  /** The link into the encyclopedia; `{title}` is its name: `Open {title}`. */
  readonly open: string;
  /** Unzip it first. */
  readonly heading: string;
  /** What is wrong with a page without its folder, and what to do about it. */
  readonly notice: string;
  readonly windows: LauncherDevice;
  readonly mac: LauncherDevice;
  readonly linux: LauncherDevice;
  readonly android: LauncherDevice;
  /** Where no page comes with its folder: says to take the single file or the e-book. */
  readonly ios: LauncherDevice;
  /** Before the address where these two are offered: `Both are at`. */
  readonly elsewhere: string;
  /** Before the day of the edition: `Dated`. */
  readonly dated: string;
  /** Before the name of the licence: `Text under`. */
  readonly licence: string;
}

export interface LauncherDevice {
  readonly name: string;
  /** The words in the menu that unzip, for the picture. */
  readonly menu?: string | undefined;
  /** What to do, in one or two sentences. */
  readonly steps: string;
}

/** Which days have a page of what was so then, and what is told there beside posts and control. */
export interface StateConfig {
  /** The first and the last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** The kinds of which is told what existed on the day. */
  readonly kinds: readonly string[];
}

/** A map of regions that articles are about (`shape: { map, feature }`). */
export interface MapConfig {
  /** What is to be seen: `The provinces`. */
  readonly label: string;
  /** The property of a shape that holds its name: the `feature` of an article's `shape`. */
  readonly feature: string;
  /** The facet whose values control regions. */
  readonly facet: string;
  /** Said under every map: `modern boundaries, approximate`. */
  readonly note?: string | undefined;
  /** Where the shapes come from, and what is to be known of them, in sentences. */
  readonly about?: string | undefined;
  /** Parallels and central meridian of a conic equal-area projection, in degrees. */
  readonly projection?:
    { readonly parallels: readonly [number, number]; readonly meridian: number } | undefined;
  /**
   * How countries around are called, by their ISO number: `{ '826': 'Great Britain' }`. Those
   * called alike are drawn as one. The others keep their English names of today.
   */
  readonly neighbours?: Readonly<Record<string, string>> | undefined;
}

export interface LanguageConfig {
  /** BCP 47, e.g. `zh-Hant`, `ug-Arab`, `zh-Latn-pinyin`. */
  readonly tag: string;
  /** How readers are told of it, e.g. `Chinese, traditional`. */
  readonly label: string;
  /** Set under the title of an article (the first native or transliterated name of it). */
  readonly underTitle?: boolean | undefined;
}

export interface KindConfig {
  /** Singular, capitalised: `Person`. */
  readonly label: string;
  /** Plural, capitalised: `People`. */
  readonly plural: string;
  /** File name of the index without `.html`: `people`. */
  readonly index: string;
  /** `proper`: names link only with their capital; `common`: case is ignored. */
  readonly case: 'proper' | 'common';
  /** A name followed by `'s` or `s'` is a mention. Default true. */
  readonly possessive?: boolean | undefined;
  /** A name followed by a plural `s` or `es` is a mention. Default false. */
  readonly plurals?: boolean | undefined;
  /** The two life dates of the kind; `end` may be left out (a document is signed, once). */
  readonly life: { readonly begin?: LifeField | undefined; readonly end?: LifeField | undefined };
  /** It is something that happens: its title alone is a line of the chronology. Default false. */
  readonly happens?: boolean | undefined;
  /** Fields that only this kind has, in the order of the infobox. */
  readonly fields?: ((kit: FieldKit) => Readonly<Record<string, FieldType>>) | undefined;
}

export interface LifeField {
  /** Key in the front matter: `born`. */
  readonly field: string;
  /** Row in the infobox: `Born`. */
  readonly label: string;
  /** In the chronology, behind the title: `born`. Default is the label in small letters. */
  readonly told?: string | undefined;
}

/** A field of a kind; every one takes the three sourced forms. Made by a {@link FieldKit}. */
export interface FieldType {
  readonly type: 'text' | 'number' | 'date' | 'entity' | 'url';
  readonly label: string;
  /** Several statements are a YAML list. */
  readonly many: boolean;
  /** For `entity`: how the other end calls it, e.g. `Headquarters of`; left out, not at all. */
  readonly inverse?: string | undefined;
  /** For `entity`: the kinds that may stand here; empty is any. */
  readonly kinds: readonly string[];
  /** For `text`: a schema of the corpus' own, in place of "a string that is not empty". */
  readonly schema?: z.ZodType<string> | undefined;
}

/** What a corpus makes its fields of; `z` is zod itself, for a `text` with rules of its own. */
export interface FieldKit {
  readonly z: typeof z;
  readonly text: (
    label: string,
    options?: { many?: boolean; schema?: z.ZodType<string> },
  ) => FieldType;
  readonly number: (label: string, options?: { many?: boolean }) => FieldType;
  readonly date: (label: string, options?: { many?: boolean }) => FieldType;
  readonly url: (label: string, options?: { many?: boolean }) => FieldType;
  /** The id of another entity. */
  readonly entity: (
    label: string,
    options?: { many?: boolean; kinds?: readonly string[]; inverse?: string },
  ) => FieldType;
}

export interface RelationConfig {
  /** As it stands in the front matter: `member-of`. */
  readonly id: string;
  /** Read from the article that says it: `Member of`. */
  readonly label: string;
  /** Read from the other end: `Members`. Equal to `label` where symmetric. */
  readonly inverse: string;
  readonly symmetric?: boolean | undefined;
  /** Kinds allowed on either end; left out is any. */
  readonly from?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
  /** Causal and judging relations are shown as a source's view: `according_to` is required. */
  readonly judging?: boolean | undefined;
  /**
   * Which ends exist while the relation lasts (`from` is the one that says it): what lies outside
   * their lives is a problem. Left out, neither: one may be honoured or opposed after the end.
   */
  readonly lives?: 'both' | 'from' | 'to' | undefined;
  /** Nothing is so of itself, by way of others neither: what is part of a part is no whole of it. */
  readonly acyclic?: boolean | undefined;
  /** Who says it comes after the other in time: it cannot have ended before the other began. */
  readonly comesAfter?: boolean | undefined;
  /** The one that says it came after the other, in its place: both show it as a succession. */
  readonly succession?: boolean | undefined;
  /** It makes members: the other end lists those who say it, by side. */
  readonly membership?: boolean | undefined;
  /**
   * It makes parties of those who say it, e.g. `Signatory`: of what happened or was agreed,
   * `<Parties>` lists them by side.
   */
  readonly participation?: string | undefined;
}

export interface FacetConfig {
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** CSS colours for light and dark paper, 3:1 or more against the ground. */
  readonly color?: { readonly light: string; readonly dark: string } | undefined;
  /** The entity that stands for the value, so that its label links. */
  readonly entity?: string | undefined;
}

export interface LinkingConfig {
  /** Names (as written) that are never linked, e.g. a common word that is also a name. */
  readonly never?: readonly string[] | undefined;
}
