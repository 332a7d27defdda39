import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Day } from '../../dates/day.ts';
import { controlByPlace, type RegionControl } from '../../statements/control-by-place.ts';
import { stateFacts } from '../../statements/state-facts.ts';
import { stateOn } from '../../statements/state-on.ts';
import { stateBook } from '../state/state-book.ts';

/** By place: who controlled it on a day, as a map draws it. */
export function controlOn(site: SiteCorpus, day: Day): ReadonlyMap<string, RegionControl> {
  const facts =
    stateBook(site)?.facts ?? stateFacts([...site.articles.values()], site.encyclopedia);
  return controlByPlace(stateOn(facts, day).controls);
}
