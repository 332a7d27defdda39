import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { RegionControl } from '../../statements/control-by-place.ts';
import type { MapFill } from './map-fills.ts';
import { fillName } from './region-control.ts';

/** What a map shows in sentences: `Barley: West, Middle. No source says: East.` */
export function tellRegions(
  { encyclopedia }: Pick<SiteCorpus, 'encyclopedia'>,
  regions: readonly { readonly name: string; readonly place?: ArticleRecord | undefined }[],
  control: ReadonlyMap<string, RegionControl>,
  fills: readonly MapFill[],
): string {
  const list = new Intl.ListFormat(encyclopedia.language, { type: 'unit' });
  return fills
    .flatMap(({ name, label, certainty }) => {
      const filled = regions.filter(
        ({ place }) => fillName(place && control.get(place.id)) === name,
      );
      if (filled.length === 0) return [];
      const names = list.format(filled.map((region) => region.name));
      return [`${certainty === 'possibly' ? 'Possibly ' : ''}${label}: ${names}.`];
    })
    .join(' ');
}
