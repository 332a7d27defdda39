import type { RegionControl } from '../../statements/control-by-place.ts';
import { fillName, patternId } from './region-control.ts';

/** Draws a map of the page for another day: every region by who controls its place, and the key. */
export function colourRegions(
  figure: HTMLElement,
  control: ReadonlyMap<string, RegionControl>,
): void {
  const map = figure.dataset['map'] ?? '';
  const shown = new Set<string>();
  for (const region of figure.querySelectorAll<SVGElement>('[data-fill]')) {
    const fill = fillName(control.get(region.dataset['place'] ?? ''));
    shown.add(fill);
    region.dataset['fill'] = fill;
    region.setAttribute('fill', `url(#${patternId(map, fill)})`);
  }
  for (const item of figure.querySelectorAll<HTMLElement>('[data-key]')) {
    item.hidden = !shown.has(item.dataset['key'] ?? '');
  }
}
