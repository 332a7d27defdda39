import type { Certainty } from '../dates/certainty.ts';

/** Who is drawn as controlling a region; the browser works with it too. */
export interface RegionControl {
  /** A value of the map's facet. */
  readonly by: string;
  readonly certainty: 'yes' | 'possibly';
}

/** What is said of the control of a place on a day; of the state of a day, as much as a map needs. */
export interface ControlOnDay {
  readonly fact: { readonly place: string; readonly by: string };
  readonly certainty: Certainty;
}

/**
 * By place, the one answer that a map draws: what is sure before what is possible, and on the day
 * of a change, when both hold, who came. Of what is drawn as possible the table tells more.
 */
export function controlByPlace(
  answers: readonly ControlOnDay[],
): ReadonlyMap<string, RegionControl> {
  const control = new Map<string, RegionControl>();
  for (const { fact, certainty } of answers) {
    if (certainty === 'no') continue;
    if (certainty === 'possibly' && control.get(fact.place)?.certainty === 'yes') continue;
    control.set(fact.place, { by: fact.by, certainty });
  }
  return control;
}
