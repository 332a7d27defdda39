import { geoStream, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3-geo';
import { areaOf, distanceToSegment, type Line, type Point } from './plane.ts';
import { simplifyLine } from './simplify-line.ts';

/** A view of the globe: a projection, and what it shows from 0, 0. */
export interface GlobeView {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** By how many units a line may be drawn beside where it is. */
  readonly tolerance: number;
}

/** Beyond the edge, so that no line is seen along it. */
const bleed = 6;
/** Two data sets tell the same border as far apart as this. */
const alongside = 14;
const speck = 12;

/** Areas in sight, closed beyond the edges of the view. */
export function areasSeen(shape: GeoPermissibleObjects, view: GlobeView): Line[] {
  return linesSeen(shape, view, true).filter((ring) => Math.abs(areaOf(ring)) > speck);
}

/** Borders in sight, but for those that run along the lines of another, better map. */
export function bordersSeen(
  shape: GeoPermissibleObjects,
  view: GlobeView,
  except: readonly Line[] = [],
): Line[] {
  return linesSeen(shape, view, false).flatMap((line) => apart(line, except));
}

/** The lines of a shape as the projection leaves them: cut at the edges, bent where it bends. */
function linesSeen(
  shape: GeoPermissibleObjects,
  { projection, width, height, tolerance }: GlobeView,
  closed: boolean,
): Line[] {
  const clip = projection.clipExtent();
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  const lines: Line[] = [];
  let line: Point[] = [];
  const sink: GeoStream = {
    point: (x, y) => line.push([x, y]),
    lineStart: () => (line = []),
    lineEnd: () => {
      const [start] = line;
      if (closed && start) line.push(start);
      if (line.length > 1) lines.push(simplifyLine(line, tolerance));
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  projection.clipExtent(clip);
  return lines;
}

/** The parts of a line that do not run along the others. */
function apart(line: Line, others: readonly Line[]): Line[] {
  if (others.length === 0) return [line];
  const parts: Line[] = [];
  let part: Point[] = [];
  for (const point of line) {
    const isNear = others.some((other) =>
      other.some((end, at) => {
        const start = other[at - 1];
        return start !== undefined && distanceToSegment(point, start, end) < alongside;
      }),
    );
    part.push(point);
    if (!isNear) continue;
    // One point of the way along stays at either end, so that both lines meet.
    parts.push(part);
    part = [point];
  }
  parts.push(part);
  return parts.filter(({ length }) => length > 2);
}
