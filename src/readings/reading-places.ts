import type { Reading, ReadingPlace } from './reading.ts';

/** For each article of a reading where it stands in which, in the order of the readings. */
export function readingPlaces(
  readings: readonly Reading[],
): ReadonlyMap<string, readonly ReadingPlace[]> {
  const places = new Map<string, ReadingPlace[]>();
  for (const { id, title, steps } of readings) {
    for (const [position, { article, isWanted }] of steps.entries()) {
      if (isWanted) continue;
      const place: ReadingPlace = {
        reading: id,
        title,
        number: position + 1,
        count: steps.length,
        previous: steps.slice(0, position).findLast((step) => !step.isWanted)?.article,
        next: steps.slice(position + 1).find((step) => !step.isWanted)?.article,
      };
      places.set(article, [...(places.get(article) ?? []), place]);
    }
  }
  return places;
}
