import type { ArticleBody } from '../articles/article-body.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemAt, problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { Entity } from '../entities/entity.ts';
import { reservedPrefixes, routes } from '../entities/routes.ts';
import { nearestId, onlyNearId } from '../schema/nearest.ts';

/** What pages the site will have, as far as is known before it is built. */
export interface KnownPages {
  readonly addresses: ReadonlySet<string>;
  /** From the address that an article would have to its file, seen from another article. */
  readonly files: ReadonlyMap<string, string>;
  /** Addresses of entries, which have no page. */
  readonly entries: ReadonlySet<string>;
}

interface Known {
  readonly entities: readonly Entity[];
  /** Every id that has a file, with its kind. */
  readonly ids: ReadonlyMap<string, string>;
  readonly sources: ReadonlySet<string>;
  readonly redirects: ReadonlyMap<string, string>;
  /** Undefined where nobody can tell. */
  readonly pages?: ReadonlySet<string> | undefined;
}

/** Pages of which there is one a day, a year, a name: which of them, only the build knows. */
const numbered = reservedPrefixes.filter((prefix) => routes.source('') !== `${prefix}.html`);

/** Addresses of all pages; undefined where the names of the maintainers' pages are not known. */
export function knownPages({ kinds }: Encyclopedia, known: Known): KnownPages | undefined {
  if (!known.pages) return undefined;
  const { entities, ids } = known;
  const entries = new Set(
    entities.flatMap(({ id, frontMatter }) =>
      frontMatter.status === 'entry' ? [routes.article(id), routes.markdown(id)] : [],
    ),
  );
  const inUse = new Set(ids.values());
  const articles = [...ids.keys()].flatMap((id) => [routes.article(id), routes.markdown(id)]);
  const { home, letters, search, sources, sourcesByStandpoint, wanted, readings } = routes;
  const { chronology, problems, upkeep, check, takeHome, changes } = routes;
  const single = [home, letters, search, sources, sourcesByStandpoint, wanted, readings];
  const others = [chronology, problems, upkeep, check, takeHome, changes];
  return {
    entries,
    files: new Map([...ids].map(([id, kind]) => [routes.article(id), `../${kind}/${id}.mdx`])),
    addresses: new Set([
      ...articles.filter((address) => !entries.has(address)),
      ...[...known.redirects.keys()].map(routes.article),
      ...Object.values(kinds)
        .filter(({ id }) => inUse.has(id))
        .flatMap(({ index }) => [routes.kind(index), routes.kindByDate(index)]),
      ...[...known.sources].map(routes.source),
      ...[...known.pages].map(routes.page),
      ...[...single, ...others].map((address) => address()),
    ]),
  };
}

/** That the pages exist which the config puts into menus. */
export function checkMenu({ menu = {} }: Encyclopedia, site: KnownPages | undefined): Problem[] {
  if (!site) return [];
  return [...(menu.ways ?? []), ...(menu.about ?? [])]
    .filter(({ page }) => !site.addresses.has(routes.page(page)))
    .map(({ page }) =>
      problemOfFile('config-invalid', 'encyclopedia.config.ts', {
        message: `A menu leads to the page \`${page}\`, which does not exist.`,
        hint: `Write \`pages/${page}.mdx\`, or take it out of \`menu\`.`,
      }),
    );
}

const withoutPages = new WeakSet<ArticleBody>();

/** That the pages of the site which plain links name (`[words](sources.html)`) exist. */
export function checkPageLinks(body: ArticleBody, site: KnownPages | undefined): Problem[] {
  if (!site || withoutPages.has(body)) return [];
  const { file, tree } = body;
  const problems: Problem[] = [];
  let links = 0;
  if (/\.(?:html|md)\b/.test(file.text)) {
    walkTree(tree, (node) => {
      if (node.type !== 'link' || !/^[a-z0-9-]+\.(?:html|md)(?:#|$)/.test(node.url)) return;
      links += 1;
      const [address = '', fragment] = node.url.split('#', 2);
      if (site.addresses.has(address) || numbered.some((each) => address.startsWith(each))) return;
      const { start, end } = placeOf(node);
      const at = file.text.lastIndexOf(node.url, end);
      const place = at < start ? { start, end } : { start: at, end: at + node.url.length };
      const { message, hint, sure } = explain(address, site);
      const rest = fragment === undefined ? '' : `#${fragment}`;
      const fix = at < start || sure === undefined ? undefined : { ...place, text: sure + rest };
      problems.push(
        problemAt('link-nowhere', file, place.start, place.end, { message, hint, fix }),
      );
    });
  }
  if (links === 0) withoutPages.add(body);
  return problems;
}

function explain(
  address: string,
  { addresses, entries, files }: KnownPages,
): { readonly message: string; readonly hint: string; readonly sure?: string | undefined } {
  const own = files.get(address.replace(/\.md$/, '.html'));
  if (entries.has(address) && own !== undefined) {
    return {
      message: `\`${address}\` would be the page of an entry, which has none.`,
      hint: `Link to it by its file, \`${own}\`: that leads to its place in the list.`,
      sure: own,
    };
  }
  // Without what all of them end in, or a short name would resemble many.
  const stem = stemOf(address);
  const pages = new Map(
    [...addresses, ...files.keys()].map((page) => [stemOf(page), files.get(page) ?? page]),
  );
  const meant = pages.get(stem) ?? pages.get(nearestId(stem, pages.keys()) ?? '');
  return {
    message: `The site has no page \`${address}\`.`,
    hint:
      meant === undefined
        ? 'An article is linked by its file, `../kind/id.mdx`; pages of the site are e.g. `sources.html` and `chronology.html`.'
        : `Did you mean \`${meant}\`?`,
    sure: pages.get(onlyNearId(stem, pages.keys()) ?? ''),
  };
}

function stemOf(address: string): string {
  return address.replace(/\.(?:html|md)$/, '');
}
