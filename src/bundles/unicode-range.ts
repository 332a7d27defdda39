/** Code points as CSS writes them: `U+0041-005A,U+00B7`. */
export type UnicodeRange = string;

/** Whether a range has a code point; ranges are read once. */
export function rangeReader(range: UnicodeRange): (codePoint: number) => boolean {
  const spans = range
    .split(',')
    .map((span) => {
      const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    })
    .sort(([a], [b]) => a - b);
  return (codePoint) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = spans[middle] ?? [0, 0];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** The shortest range that has exactly these characters. */
export function rangeOf(characters: Iterable<string>): UnicodeRange {
  const points = [...new Set([...characters].map((each) => each.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const spans: [number, number][] = [];
  for (const point of points) {
    const last = spans.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return spans
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
