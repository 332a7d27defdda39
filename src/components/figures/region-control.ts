import type { RegionControl } from '../../statements/control-by-place.ts';

/** Names how a region is filled; the same words name its line in the key. */
export function fillName(control: RegionControl | undefined): string {
  return control ? `${control.by}:${control.certainty}` : 'none';
}

/** The id of a pattern on the page. No id of an entity has a colon. */
export function patternId(map: string, fill: string): string {
  return `map:${map}:${fill}`;
}
