import { dayOf, partsOf, type Day } from '../../dates/day.ts';

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const most = 8;

/**
 * The years to be written under a scale from one day to another, as they begin a day: round ones,
 * eight at most, and none so near an end that it would stand out.
 */
export function labelledYears(from: Day, until: Day): readonly string[] {
  const [first, last] = [partsOf(from).year, partsOf(until).year];
  const margin = (last - first) * 0.02;
  const step = steps.find((size) => (last - first) / size <= most) ?? last - first;
  const years: string[] = [];
  for (let year = Math.ceil((first + margin) / step) * step; year <= last - margin; year += step) {
    years.push(dayOf(year, 1, 1).slice(0, -6));
  }
  return years;
}
