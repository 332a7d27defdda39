/** One way to take the encyclopedia along, as readers are told of it. */
export interface Offer {
  /** Also the option that asks for it: `zip` is `--zip`. */
  readonly name: string;
  /** What it is, as a heading: `The whole site as a zip`. */
  readonly title: string;
  /** For whom it is and what it takes to open it, in a sentence or two. */
  readonly forWhom: string;
  /** Made when nothing is asked for by name. */
  readonly byDefault: boolean;
}

/** Every way there is, in the order in which readers are told; `bundles/carriers/` makes them. */
export const offers = {
  zip: {
    name: 'zip',
    title: 'The whole site as a zip',
    forWhom:
      'For computers and for memory sticks: every page, the search, maps and previews, as they are here. Unzip it once, and open the page at its top with any browser.',
    byDefault: true,
  },
  singleFile: {
    name: 'single-file',
    title: 'One file for phones and mail',
    forWhom:
      'For phones, and to pass on: every article and list with its figures and a search, in one file that any browser opens and that asks for nothing else. Pages of single days and sources, and previews, are only in the others.',
    byDefault: true,
  },
  epub: {
    name: 'epub',
    title: 'Books (EPUB)',
    forWhom:
      'For book readers, tablets and phones: the whole encyclopedia as one book, and each guided reading as a short one, with notes, maps and all scripts. Open it with any app that reads EPUB.',
    byDefault: true,
  },
  zim: {
    name: 'zim',
    title: 'An archive for Kiwix (ZIM)',
    forWhom:
      'For Kiwix on phones and computers, and for schools and libraries that serve it to others: the whole site with its search, in one file.',
    byDefault: false,
  },
} as const satisfies Readonly<Record<string, Offer>>;
