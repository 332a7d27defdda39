import { compareText } from '../diagnostics/sort-problems.ts';
import { fold } from '../entities/fold.ts';
import { slugOfName } from '../entities/slug.ts';
import type { Reading } from '../readings/reading.ts';
import type { WantedPage } from './corpus.ts';

/** The pages that links want, and those that steps of readings want, sorted by name. */
export function withWantedSteps(
  linked: readonly Omit<WantedPage, 'readings'>[],
  readings: readonly Reading[],
): readonly WantedPage[] {
  const wanted = new Map<string, WantedPage>(
    linked.map((page) => [page.slug, { ...page, readings: [] }]),
  );
  for (const { id, steps } of readings) {
    for (const { article, isWanted } of steps) {
      if (!isWanted) continue;
      const slug = slugOfName(article);
      const page = wanted.get(slug) ?? { name: article, slug, mentions: [], readings: [] };
      wanted.set(slug, { ...page, readings: [...page.readings, id] });
    }
  }
  return [...wanted.values()].sort(
    (a, b) => compareText(keyOf(a.name), keyOf(b.name)) || compareText(a.slug, b.slug),
  );
}

function keyOf(name: string): string {
  return fold(name, { ignoreCase: true });
}
