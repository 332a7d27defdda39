/** Seats of one group: how many, and how many of them a source gives a name to. */
export interface SeatRow {
  readonly count: number;
  readonly named: number;
  /** Which of the three forms its marks have: they tell groups apart without colour. */
  readonly form: number;
  /** Classes that give its colour. */
  readonly className?: string | undefined;
}

export interface SeatChart {
  readonly width: number;
  readonly height: number;
  /** Two drawings a row at most: the seats with a name, and the others. */
  readonly marks: readonly SeatMarks[];
}

export interface SeatMarks {
  readonly isNamed: boolean;
  readonly className: string;
  /** Of an SVG path. */
  readonly path: string;
}

/** Distance of seats, in units of the drawing. */
const pitch = 12;
const manySeats = 40;

/** Rows of seats, ten in a line (twenty in a large body), the named ones first. */
export function drawSeats(rows: readonly SeatRow[]): SeatChart {
  const shown = rows.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const inLine = total > manySeats ? 20 : 10;
  const widest = Math.max(0, ...shown.map(({ count }) => Math.min(count, inLine)));
  const marks: SeatMarks[] = [];
  let top = 0;
  for (const { count, named, form, className } of shown) {
    const places = Array.from({ length: count }, (_, seat) => {
      const x = (seat % inLine) * pitch + pitch / 2;
      const y = top + Math.floor(seat / inLine) * pitch + pitch / 2;
      return markAt(x, y, form);
    });
    for (const isNamed of [true, false]) {
      const drawn = isNamed ? places.slice(0, named) : places.slice(named);
      const classes = ['seat', isNamed ? 'named' : 'unnamed', className ?? ''].join(' ').trim();
      if (drawn.length > 0) marks.push({ isNamed, className: classes, path: drawn.join('') });
    }
    top += Math.ceil(count / inLine) * pitch;
  }
  return { width: widest * pitch, height: top, marks };
}

/** A disc, a square or a diamond of about the same weight. */
function markAt(x: number, y: number, form: number): string {
  switch (form % 3) {
    case 1:
      return `M${x - 3.5} ${y - 3.5}h7v7h-7z`;
    case 2:
      return `M${x} ${y - 5}l5 5-5 5-5-5z`;
    default:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
  }
}
