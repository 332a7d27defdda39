import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { MapConfig } from '../config/encyclopedia-config.ts';
import { readConfig } from '../config/read-config.ts';
import { drawMap } from './draw-map.ts';
import { areaOf, isInside, type Point } from './plane.ts';
import { readMap } from './read-map.ts';
import type { RegionMap } from './region-map.ts';
import { twoSquares } from './two-squares.ts';

const plain: MapConfig = { label: 'Squares', feature: 'name', facet: 'crop' };

function mapOf(text: string, { feature }: MapConfig = plain): RegionMap {
  const { map, problems } = readMap({ path: 'maps/any.topo.json', text }, { feature });
  assert.deepEqual(problems, []);
  assert.ok(map);
  return map;
}

/** The points of a path of steps, ring by ring. */
function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

const squares = drawMap(mapOf(JSON.stringify(twoSquares)), plain);

test('regions lie side by side as on the globe, fitted to the view', () => {
  const [first, second] = squares.regions;
  assert.deepEqual([first?.name, second?.name].toSorted(), ['East', 'West']);
  const [west, east] = squares.regions.toSorted((a, b) => a.label.x - b.label.x);
  assert.deepEqual([west?.name, east?.name], ['West', 'East']);
  const xs = squares.regions.flatMap(({ path }) =>
    ringsOf(path)
      .flat()
      .map(([x]) => x),
  );
  assert.equal(squares.width, 1000);
  assert.ok(Math.min(...xs) >= 0 && Math.max(...xs) <= 1000);
  assert.ok(Math.max(...xs) - Math.min(...xs) > 900);
});

test('the same map is drawn in the same bytes, and a note changes nothing', () => {
  const again = drawMap(mapOf(JSON.stringify(twoSquares)), { ...plain, note: 'x' });
  assert.deepEqual(again, squares);
});

test('countries called alike are one, and no border is drawn between them', () => {
  const apart = squares.neighbours.map(({ text }) => text);
  assert.ok(apart.includes('Italy'), apart.join());
  const joined = drawMap(mapOf(JSON.stringify(twoSquares)), {
    ...plain,
    neighbours: { '380': 'The boot', '191': 'The boot' },
  });
  const names = joined.neighbours.map(({ text }) => text);
  assert.equal(names.filter((name) => name === 'The boot').length, 1);
  assert.ok(!names.includes('Italy') && !names.includes('Croatia'));
});

// The maps of this repository's own corpus, whatever they show.
const content = join(import.meta.dirname, '..', '..', 'content');
const { encyclopedia } = await readConfig(content);
const declared = Object.entries(encyclopedia?.maps ?? {});

for (const [id, config] of declared) {
  const text = readFileSync(join(content, 'maps', `${id}.topo.json`), 'utf8');
  const map = mapOf(text, config);
  const drawn = drawMap(map, config);

  test(`${id}: every region has its path and its name inside it`, () => {
    assert.deepEqual(drawn.regions.map(({ name }) => name).toSorted(), map.names.toSorted());
    for (const { name, path, label } of drawn.regions) {
      const rings = ringsOf(path);
      assert.ok(Math.abs(areaOf(rings[0] ?? [])) > 1000, name);
      assert.ok(isInside([label.x, label.y], rings), name);
    }
  });

  test(`${id}: large regions come first, and none lies upon another`, () => {
    const areas = drawn.regions.map(({ path }) => Math.abs(areaOf(ringsOf(path)[0] ?? [])));
    assert.deepEqual(
      areas,
      areas.toSorted((a, b) => b - a),
    );
    for (const { name, label } of drawn.regions) {
      const here = drawn.regions.filter(({ path }) => isInside([label.x, label.y], ringsOf(path)));
      assert.deepEqual(
        here.map((region) => region.name),
        [name],
      );
    }
  });

  test(`${id}: names do not run into each other`, () => {
    const boxes = [
      ...drawn.regions.map(({ label }) => ({ ...label, size: 32 })),
      ...drawn.neighbours.map((label) => ({ ...label, size: 26 })),
    ];
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const wide = ((a.text.length * a.size + b.text.length * b.size) * 0.5) / 2;
        const isApart = Math.abs(a.x - b.x) > wide || Math.abs(a.y - b.y) > (a.size + b.size) / 2;
        assert.ok(isApart, `${a.text} and ${b.text}`);
      }
    }
  });

  test(`${id}: the whole drawing is a few kilobytes`, () => {
    const bytes = gzipSync(JSON.stringify(drawn)).length;
    assert.ok(bytes < 6 * 1024, `${bytes} bytes`);
  });
}
