/** How much of a source was read by whoever cites it here. */
export type Consulted = 'whole' | 'excerpt' | 'abstract' | 'front-matter' | 'none';

/** One bibliographic record: `sources/<key>.yaml`, CSL fields by their CSL names. */
export interface Source {
  /** The file's name. */
  readonly key: string;
  /** CSL item type: `book`, `chapter`, `article-journal`, `webpage`, `entry-encyclopedia`... */
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly editor: readonly CslName[];
  readonly translator: readonly CslName[];
  readonly containerTitle?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherPlace?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly number?: string | undefined;
  /** EDTF. */
  readonly issued?: string | undefined;
  readonly accessed?: string | undefined;
  readonly language?: string | undefined;
  readonly doi?: string | undefined;
  /** The canonical address, or none: never a mirror or a proxy. */
  readonly url?: string | undefined;
  /** What kind of witness it is, e.g. `diplomatic-report`; free text of the corpus. */
  readonly genre?: string | undefined;
  /** Who speaks, e.g. `US diplomat`. */
  readonly standpoint: string;
  readonly consulted: Consulted;
  readonly note?: string | undefined;
}

/** A person (`family`, `given`) or a body or an undivided name (`literal`). */
export type CslName =
  { readonly literal: string } | { readonly family: string; readonly given?: string | undefined };
