import type { MapConfig } from '../../config/encyclopedia-config.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import { locatorDrawer, type DrawnLocator, type LocatorDrawer } from '../../maps/draw-locator.ts';
import { drawMap, type DrawnMap } from '../../maps/draw-map.ts';
import type { RegionMap } from '../../maps/region-map.ts';

/** A map of the corpus, drawn once for all pages that show it. */
export interface SiteMap {
  readonly config: MapConfig;
  readonly drawn: DrawnMap;
  /** From a region to the article that it is of. */
  readonly places: ReadonlyMap<string, ArticleRecord>;
}

/** Where a place lies, on which map. */
export interface SiteLocator {
  /** The id of the map. */
  readonly map: string;
  readonly config: MapConfig;
  readonly drawn: DrawnLocator;
}

/** A map by its id; undefined where the corpus has none of that name. */
export function siteMap(site: SiteCorpus, id: string): SiteMap | undefined {
  const found = drawingsOf(site, id);
  if (!found) return undefined;
  const places = [...site.articles.values()].flatMap((article) => {
    const { shape } = article.frontMatter;
    return shape?.map === id ? [[shape.feature, article] as const] : [];
  });
  return { config: found.config, drawn: found.drawn(), places: new Map(places) };
}

/**
 * Where an article's place lies: its region, or its coordinates on the first map of the config.
 * Undefined where it has neither. A corpus without a map may be about another world than the one
 * that lies around, and tells coordinates in figures alone.
 */
export function siteLocator(
  site: SiteCorpus,
  { frontMatter: { shape, coordinates } }: ArticleRecord,
): SiteLocator | undefined {
  if (!shape && !coordinates) return undefined;
  const map = shape?.map ?? site.corpus.maps[0]?.id ?? '';
  const found = drawingsOf(site, map);
  const drawn = found?.locate()(shape ? { region: shape.feature } : { at: coordinates });
  return found && drawn && { map, config: found.config, drawn };
}

/** The id of a map's regions on a page with many locators. No id of an entity has a colon. */
export function regionsId(map: string): string {
  return `regions:${map}`;
}

interface Drawings {
  readonly config: MapConfig;
  readonly drawn: () => DrawnMap;
  readonly locate: () => LocatorDrawer;
}

/** A map is the same object as long as its file is, so that `dev` draws only what has changed. */
const made = new WeakMap<RegionMap, Drawings>();

function drawingsOf({ corpus, encyclopedia }: SiteCorpus, id: string): Drawings | undefined {
  const map = corpus.maps.find((candidate) => candidate.id === id);
  const config = encyclopedia.maps?.[id];
  if (!map || !config) return undefined;
  const known = made.get(map);
  if (known && JSON.stringify(known.config) === JSON.stringify(config)) return known;
  const drawings = {
    config,
    drawn: once(() => drawMap(map, config)),
    locate: once(() => locatorDrawer(map, config)),
  };
  made.set(map, drawings);
  return drawings;
}

function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
