import { controlByPlace } from '../../statements/control-by-place.ts';
import type { DayState } from '../../statements/state-on.ts';
import { colourRegions } from './colour-regions.ts';

// A day that the reader chooses on the page of a state is shown on its maps too.
document.querySelector('main')?.addEventListener('qamus:day', (event) => {
  const { controls } = (event as CustomEvent<DayState>).detail;
  const control = controlByPlace(controls);
  for (const figure of document.querySelectorAll<HTMLElement>('.region-map')) {
    colourRegions(figure, control);
  }
});
