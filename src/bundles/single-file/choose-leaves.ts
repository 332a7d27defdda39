import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';

/** What of a site goes into the one file. */
export interface LeafPlan {
  /** File names of pages, in the order in which they stand behind each other. */
  readonly pages: readonly string[];
  /** Pages that are left out, by a place that says the same: `source-x.html`, `sources.html#x`. */
  readonly standIns: ReadonlyMap<string, string>;
}

/**
 * The title page and the ways in, every article, then the lists. Pages made in numbers stay out:
 * days, years and sources would be three times as much as all articles.
 */
export function chooseLeaves(site: SiteCorpus, files: ReadonlySet<string>): LeafPlan {
  const { encyclopedia, corpus, articles } = site;
  const { menu, kinds, language } = encyclopedia;
  const { compare } = new Intl.Collator(language);
  const titles = [...articles.values()].toSorted(
    (a, b) => compare(a.frontMatter.title, b.frontMatter.title) || (a.id < b.id ? -1 : 1),
  );
  const pages = [
    routes.home(),
    ...(menu?.ways ?? []).map(({ page }) => routes.page(page)),
    routes.readings(),
    ...corpus.readings.map(({ id }) => routes.reading(id)),
    ...titles.map(({ id }) => routes.article(id)),
    ...Object.values(kinds).map(({ index }) => routes.kind(index)),
    routes.letters(),
    ...[...files].filter((path) => isLike(path, routes.name('*'))).sort(),
    routes.chronology(),
    routes.sources(),
    ...(menu?.about ?? []).map(({ page }) => routes.page(page)),
  ];
  return {
    pages: [...new Set(pages)].filter((path) => files.has(path)),
    standIns: standIns(site, files),
  };
}

function standIns({ corpus }: SiteCorpus, files: ReadonlySet<string>): LeafPlan['standIns'] {
  const found = new Map<string, string>();
  for (const { source } of corpus.sources) {
    found.set(routes.source(source.key), `${routes.sources()}#${source.key}`);
  }
  const [before = '', after = ''] = routes.year(0).split('0');
  for (const path of files) {
    if (isLike(path, routes.letters('*'))) found.set(path, routes.letters());
    if (!isLike(path, routes.year(0).replace('0', '*'))) continue;
    const year = path.slice(before.length, path.length - after.length);
    found.set(path, `${routes.chronology()}#in_${year}`);
  }
  return found;
}

/** Whether a path is one that a route makes, whatever stands for the star. */
function isLike(path: string, route: string): boolean {
  const [before = '', after = ''] = route.split('*');
  return path.startsWith(before) && path.endsWith(after);
}
