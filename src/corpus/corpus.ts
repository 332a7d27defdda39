import type { Heading } from '../articles/article-body.ts';
import type { Source } from '../citations/source.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';
import type { RegionMap } from '../maps/region-map.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading, ReadingPlace } from '../readings/reading.ts';
import type { RenderedBody } from '../rendering/parts.ts';
import type { FrontMatter } from '../schema/front-matter.ts';
import type { Inverses } from '../statements/invert-statements.ts';
import type { Life } from '../statements/life.ts';
import type { Seats } from '../statements/seats.ts';
import type { Succession } from '../statements/succession.ts';
import type { Templates } from '../templates/read-templates.ts';
import type { Figures } from './article-figures.ts';
import type { Timelines } from './article-timelines.ts';

/**
 * Everything the site is made of: plain, immutable, serialisable data. The same files and the
 * same config give the same corpus, in the same order.
 */
export interface Corpus {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  /** Sorted by key. */
  readonly sources: readonly SourceUse[];
  /** Sorted by the name wanted. */
  readonly wanted: readonly WantedPage[];
  readonly sharedNames: readonly SharedName[];
  /** What could be better, told by `check` or not; sorted by code and file. */
  readonly notes: readonly Note[];
  /** From a former id to the id of today. */
  readonly redirects: Readonly<Record<string, string>>;
  /** In the order of the config. */
  readonly maps: readonly RegionMap[];
  /** In their own order. */
  readonly readings: readonly Reading[];
  /** What a new article begins with, by kind. */
  readonly templates: Templates;
  /** By key of the source: in the order of articles, then of the text. */
  readonly citations: Readonly<Record<string, readonly CitationPlace[]>>;
}

/** The corpus as far as it is neither articles nor read by one kind of page alone. */
export type CorpusAround = Omit<Corpus, 'articles' | 'citations'>;

/** A warning, or a finding for editors that `check` does not tell. */
export interface Note {
  readonly code: ProblemCode;
  /** Relative to the corpus root. */
  readonly path: string;
  readonly message: string;
}

export interface Article extends ArticleOutline {
  readonly body: RenderedBody;
  /** What its timelines show, by the key of each; most articles have none. */
  readonly timelines?: Timelines | undefined;
  /** What its other figures made of statements show, by the key of each. */
  readonly figures?: Figures | undefined;
  /** Where a reader may go on, strongest first. */
  readonly related: readonly RelatedArticle[];
  /** The front matter as YAML gave it. */
  readonly raw: unknown;
  /** Changes whenever anything this article's page shows changes. */
  readonly digest: string;
}

/** What is known of an article without rendering it and without comparing it with all others. */
export interface ArticleOutline {
  readonly id: string;
  readonly kind: string;
  /** Relative to the corpus root. */
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  /** Words of the body. */
  readonly words: number;
  /** In the order of the text. */
  readonly linksOut: readonly Mention[];
  /** From other articles, sorted by `from`, then by place. */
  readonly linksIn: readonly Mention[];
  /** What other articles state about this one. */
  readonly inverses: Inverses;
  /** Whom it followed and who followed it, in posts and in its own place. */
  readonly successions: readonly Succession[];
  /** When it began and ended, and where that is said. */
  readonly life: Life;
  /** Who sits in it, where its own article or another tells. */
  readonly seats?: Seats | undefined;
  /** Where it stands in guided readings. */
  readonly readings: readonly ReadingPlace[];
}

/** Another article worth reading, and the strongest reason for it. */
export interface RelatedArticle {
  readonly id: string;
  readonly reason: RelatedReason;
}

export type RelatedReason =
  /** `inverse`: it is the other one that says so. */
  | { readonly type: 'relation'; readonly relation: string; readonly inverse: boolean }
  /** Both held the post, or one is its body and the other its holder. */
  | { readonly type: 'post'; readonly body: string; readonly post: string }
  /** It had the post directly before or after; `office` where the post is one. */
  | {
      readonly type: 'succession';
      readonly body: string;
      readonly post: string;
      readonly office?: string | undefined;
      readonly isLater: boolean;
    }
  /** One is named on a seat of the other; `inverse`: of the other one. */
  | { readonly type: 'seat'; readonly inverse: boolean }
  /** One names the other in a field of its kind; `inverse`: it is the other one that does. */
  | {
      readonly type: 'field';
      readonly kind: string;
      readonly field: string;
      readonly inverse: boolean;
    }
  /** The life of one began or ended in the other, an event. */
  | { readonly type: 'life'; readonly label: string }
  /** Each speaks of the other. */
  | { readonly type: 'mutual' }
  /** So many articles speak of both. */
  | { readonly type: 'together'; readonly count: number };

export interface SourceUse {
  readonly source: Source;
  /** Ids of the articles that cite it, in prose or in a row; sorted. */
  readonly citedBy: readonly string[];
  /** Ids of the articles that name it as further reading alone; sorted. */
  readonly furtherIn: readonly string[];
}

/** One place in the text of an article where a source is cited. */
export interface CitationPlace {
  /** The article. */
  readonly from: string;
  /** Anchor of the mark, and the number it shows. */
  readonly id: string;
  readonly number: number;
  readonly locator?: string | undefined;
  /** The sentence around the mark, as plain text. */
  readonly before: string;
  readonly after: string;
  /** The words are those of the source: the mark stands under a quotation. */
  readonly quoted?: boolean | undefined;
  /** The section it stands in; undefined in the lead. */
  readonly section?: { readonly slug: string; readonly text: string } | undefined;
}

export interface WantedPage {
  /** As written in the first link to it. */
  readonly name: string;
  readonly slug: string;
  readonly mentions: readonly Mention[];
  /** Ids of the readings that have a step there. */
  readonly readings: readonly string[];
}

/** A form borne by several entities: it has a disambiguation page. */
export interface SharedName {
  /** As written by the first bearer in order of ids. */
  readonly text: string;
  readonly lang: string;
  readonly slug: string;
  /** The main meaning, where the corpus declares one. */
  readonly main?: string | undefined;
  /** Ids, sorted. */
  readonly bearers: readonly string[];
}
