import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';

/** A part of the book: its pages in the order of reading, with what stands under each. */
export interface PlannedPart {
  /** Absent for pages that are parts by themselves. */
  readonly label?: string | undefined;
  readonly pages: readonly PlannedPage[];
}

export interface PlannedPage {
  readonly address: string;
  /** What it is called in the contents; absent, as its own heading says. */
  readonly label?: string | undefined;
  readonly pages?: readonly PlannedPage[] | undefined;
  /** Many pages are found by the first letter of their names, or by year. */
  readonly grouped?: 'letter' | 'year' | undefined;
}

/**
 * Which pages of the site make the book of the whole encyclopedia, and in which order: the front
 * page, ways in, readings, the articles by kind, what is told in the order of time, and what
 * stands behind. Of the maintainers' pages it has those that menus lead to. Search, wanted pages, booklets, other orders of the same lists and the page of
 * each source are left to the site.
 */
export function planWhole(site: SiteCorpus, files: ReadonlySet<string>): PlannedPart[] {
  const { encyclopedia, corpus, articles } = site;
  const menu = encyclopedia.menu ?? {};
  const menuPages = (pages: typeof menu.ways = []): PlannedPage[] =>
    pages.map(({ page, label }) => ({ address: routes.page(page), label }));
  const kinds = Object.values(encyclopedia.kinds).map(({ id, index, plural }): PlannedPage => {
    const own = [...articles.values()].filter(
      ({ kind, frontMatter }) => kind === id && frontMatter.status !== 'entry',
    );
    const sorter = new Intl.Collator(encyclopedia.language);
    return {
      address: routes.kind(index),
      label: plural,
      pages: own
        .toSorted((a, b) => sorter.compare(a.frontMatter.title, b.frontMatter.title))
        .map((article) => ({ address: routes.article(article.id) })),
      grouped: 'letter',
    };
  });
  const beginning = (start: string): PlannedPage[] =>
    [...files]
      .filter((file) => file.startsWith(start) && file.endsWith('.html'))
      .toSorted()
      .map((address) => ({ address }));
  const [firstState, ...otherStates] = beginning('state-');
  const parts: PlannedPart[] = [
    { pages: [{ address: routes.home(), label: encyclopedia.title }] },
    { label: 'Ways in', pages: menuPages(menu.ways) },
    {
      pages: [
        {
          address: routes.readings(),
          pages: corpus.readings.map(({ id }) => ({ address: routes.reading(id) })),
        },
      ],
    },
    { label: 'Articles', pages: kinds },
    {
      label: 'In the order of time',
      pages: [
        { address: routes.chronology(), pages: beginning('year-') },
        ...(firstState
          ? [
              {
                ...firstState,
                label: 'The state on a day',
                pages: [firstState, ...otherStates],
                grouped: 'year' as const,
              },
            ]
          : []),
      ],
    },
    {
      label: 'Names',
      pages: [
        { address: routes.letters() },
        ...beginning('a-z-'),
        ...corpus.sharedNames.map(({ slug }) => ({ address: routes.name(slug) })),
      ],
    },
    { pages: [{ address: routes.sources() }] },
    {
      label: `About ${encyclopedia.title}`,
      pages: [...menuPages(menu.about), { address: routes.changes() }],
    },
  ];
  return parts
    .map((part) => ({ ...part, pages: present(part.pages, files) }))
    .filter(({ pages }) => pages.length > 0);
}

function present(pages: readonly PlannedPage[], files: ReadonlySet<string>): PlannedPage[] {
  return pages
    .filter(({ address }) => files.has(address))
    .map((page) => (page.pages ? { ...page, pages: present(page.pages, files) } : page));
}

/** Every address of a plan in the order of reading, each once. */
export function plannedAddresses(parts: readonly PlannedPart[]): string[] {
  const all = (pages: readonly PlannedPage[]): string[] =>
    pages.flatMap(({ address, pages: inner = [] }) => [address, ...all(inner)]);
  return [...new Set(parts.flatMap(({ pages }) => all(pages)))];
}
