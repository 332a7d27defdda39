import { createHash } from 'node:crypto';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { countPreviewParts } from '../../entities/preview-parts.ts';
import { statementsOf, type ChronologyRow } from '../../statements/chronology-row.ts';
import { entityAddress } from '../site/entity-address.ts';
import { kindsInUse } from '../site/kinds-in-use.ts';
import { sourceByKey } from '../site/source-by-key.ts';
import { sourcesOfRows } from './chronology-sources.ts';
import { siteChronology } from './site-chronology.ts';
import { stateDay } from './state-day.ts';

/**
 * Everything that the page of a year shows, as a short text: it is rendered again only when this
 * changes. The config is compared by itself.
 */
export function yearKey(site: SiteCorpus, year: number): string {
  const { years } = siteChronology(site);
  const rows = years.get(year) ?? [];
  const all = [...years.keys()];
  const at = all.indexOf(year);
  const shown = [
    rows,
    [...idsOf(site, rows)].map((id) => [entityAddress(site, id), site.articles.get(id)?.path]),
    sourcesOfRows(rows).map((key) => sourceByKey(site, key)),
    rows.map((row) => stateDay(site, row)),
    [all[at - 1], all[at + 1]],
    kindsInUse(site).map(({ kind }) => kind.id),
    countPreviewParts(site.articles.size, site.corpus.sources.length),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}

/** Ids whose titles and addresses stand in rows: those involved, homes, and those behind sides. */
function idsOf({ encyclopedia }: SiteCorpus, rows: readonly ChronologyRow[]): ReadonlySet<string> {
  const sides = Object.values(encyclopedia.facets).flatMap(({ values }) =>
    values.flatMap(({ entity }) => entity ?? []),
  );
  const homes = rows.flatMap(statementsOf).map(({ home }) => home.id);
  return new Set([...rows.flatMap(({ involved }) => involved), ...homes, ...sides]);
}
