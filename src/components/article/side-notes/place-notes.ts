/** A stretch of the column that is taken, in pixels from its top; `end` may be infinite. */
export interface Obstacle {
  readonly start: number;
  readonly end: number;
}

/** A note that wants to begin at `wanted` and is `height` high, in pixels, its own gap included. */
export interface WaitingNote {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where notes stand in the margin: their tops in the given order, `undefined` for one that is left
 * out. Notes never overlap one another or an obstacle, keep their order, and drift from their
 * lines as little as possible in sum; of two that are equally near the upper one stands at its
 * line. None drifts further than `most` pixels: whoever would is left out, the furthest first.
 */
export function placeNotes(
  notes: readonly WaitingNote[],
  obstacles: readonly Obstacle[],
  most: number,
): readonly (number | undefined)[] {
  const tops = notes.map((): number | undefined => undefined);
  const gaps = gapsBetween(obstacles);
  const nearest = notes.map(({ wanted }) => nearestGap(gaps, wanted));
  for (const [which, gap] of gaps.entries()) {
    const here = [...notes.keys()].filter((place) => nearest[place] === which);
    for (const [place, top] of placeInGap(notes, here, gap, most)) tops[place] = top;
  }
  return tops;
}

/** Leaves out the note that drifts furthest until the others stand well. */
function placeInGap(
  notes: readonly WaitingNote[],
  places: readonly number[],
  gap: Obstacle,
  most: number,
): readonly (readonly [place: number, top: number])[] {
  const standing = places.flatMap((place) => {
    const note = notes[place];
    return note && note.height <= gap.end - gap.start ? [{ ...note, place }] : [];
  });
  while (standing.length > 0) {
    const tops = leastDrift(standing, gap);
    const total = standing.reduce((sum, { height }) => sum + height, 0);
    const drifts = standing.map(({ wanted }, at) => Math.abs((tops[at] ?? 0) - wanted));
    const furthest = Math.max(...drifts);
    if (furthest <= most && total <= gap.end - gap.start) {
      return standing.map(({ place }, at) => [place, tops[at] ?? 0]);
    }
    standing.splice(drifts.lastIndexOf(furthest), 1);
  }
  return [];
}

/**
 * Pools neighbours that would overlap into stacks, each at the median of the tops its notes
 * would give it: least absolute deviations under an order (pool adjacent violators).
 */
function leastDrift(notes: readonly WaitingNote[], gap: Obstacle): readonly number[] {
  const stacks: { size: number; tops: number[] }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { wanted, height } of notes) {
    offsets.push(offset);
    let stack = { size: 1, tops: [wanted - offset] };
    for (let above = stacks.at(-1); above && median(above) > median(stack); above = stacks.at(-1)) {
      stacks.pop();
      stack = { size: above.size + stack.size, tops: [...above.tops, ...stack.tops] };
    }
    stacks.push(stack);
    offset += height;
  }
  const lowest = Math.max(gap.start, gap.end - offset);
  const bases = stacks.flatMap((stack) => Array.from({ length: stack.size }, () => median(stack)));
  return offsets.map((own, at) => own + Math.min(Math.max(bases[at] ?? 0, gap.start), lowest));
}

/** Of an even number the greater, so that of two notes the upper one stands at its line. */
function median({ tops }: { readonly tops: readonly number[] }): number {
  return tops.toSorted((a, b) => a - b)[Math.floor(tops.length / 2)] ?? 0;
}

function gapsBetween(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const gaps: Obstacle[] = [];
  let start = 0;
  for (const obstacle of obstacles.toSorted((a, b) => a.start - b.start)) {
    if (obstacle.start > start) gaps.push({ start, end: obstacle.start });
    start = Math.max(start, obstacle.end);
  }
  if (start < Infinity) gaps.push({ start, end: Infinity });
  return gaps;
}

function nearestGap(gaps: readonly Obstacle[], wanted: number): number | undefined {
  let nearest: number | undefined;
  let distance = Infinity;
  for (const [which, { start, end }] of gaps.entries()) {
    const away = Math.max(start - wanted, wanted - end, 0);
    if (away < distance) [nearest, distance] = [which, away];
  }
  return nearest;
}
