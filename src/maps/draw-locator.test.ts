import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapConfig } from '../config/encyclopedia-config.ts';
import { locatorDrawer } from './draw-locator.ts';
import { readMap } from './read-map.ts';
import { twoSquares } from './two-squares.ts';

const config: MapConfig = { label: 'Squares', feature: 'name', facet: 'crop' };
const file = { path: 'maps/squares.topo.json', text: JSON.stringify(twoSquares) };
const { map } = readMap(file, config);
assert.ok(map);
const draw = locatorDrawer(map, config);

test('a place among the regions is a point on them, nothing of the world around', () => {
  const west = draw({ at: { lat: 41.5, lon: 11 } });
  const east = draw({ at: { lat: 41.5, lon: 15 } });
  assert.equal(west?.land, '');
  assert.ok(west.regions !== '' && west.inner !== '');
  assert.ok((west.point?.x ?? 0) < west.width / 2 && (east?.point?.x ?? 0) > west.width / 2);
});

test('north is above', () => {
  const south = draw({ at: { lat: 40.5, lon: 13 } })?.point?.y ?? 0;
  const north = draw({ at: { lat: 42.5, lon: 13 } })?.point?.y ?? 0;
  assert.ok(north < south);
});

test('a place that is a region is that region', () => {
  const drawn = draw({ region: 'East' });
  assert.notEqual(drawn?.region, '');
  assert.equal(drawn?.point, undefined);
  assert.equal(draw({ region: 'Middle' }), undefined);
});

test('a place far off is shown with the regions in one view of the world', () => {
  for (const at of [
    { lat: 52, lon: 30 },
    { lat: -34, lon: -58 },
    { lat: -41.5, lon: -167 },
    { lat: 70, lon: 170 },
  ]) {
    const drawn = draw({ at });
    assert.ok(drawn?.point, JSON.stringify(at));
    const { x, y } = drawn.point;
    assert.ok(x > 0 && x < drawn.width && y > 0 && y < drawn.height, `${x}, ${y}`);
    assert.ok(drawn.land !== '' && drawn.regions !== '');
    assert.ok(drawn.land.length + drawn.borders.length < 16_000);
  }
});

test('the order in which places are drawn changes nothing', () => {
  const before = draw({ at: { lat: 41.5, lon: 11 } });
  draw({ at: { lat: -34, lon: -58 } });
  assert.deepEqual(draw({ at: { lat: 41.5, lon: 11 } }), before);
});
