/** What a body needs to know of the encyclopedia around it to become a page. */
export interface RenderContext {
  /** BCP 47 tag of the prose: it decides the punctuation. */
  readonly language: string;
  /** The address of an entity's page or entry; `fragment` is an anchor on it. */
  readonly hrefOf: (entity: string, fragment?: string) => string;
  /** The address at which a page that nobody has written is listed. */
  readonly wantedHref: (target: string) => string;
  /** Shown for `[[id]]`. */
  readonly titleOf: (entity: string) => string;
  /** A source in a few words, e.g. `Smith 1990`: names the notes and signs quotations. */
  readonly labelOf: (key: string) => string;
}
