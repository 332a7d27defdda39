import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostPoints } from './topology-schema.ts';
import { readMap } from './read-map.ts';
import { twoSquares } from './two-squares.ts';

const read = (value: unknown, feature = 'name') =>
  readMap(
    {
      path: 'maps/squares.topo.json',
      text: typeof value === 'string' ? value : JSON.stringify(value),
    },
    { feature },
  );

const told = (value: unknown, feature?: string) =>
  read(value, feature).problems.map(({ code, message }) => `${code}: ${message}`);

test('regions have their names in the order of the file, their borders in degrees', () => {
  const { map, problems } = read(twoSquares);
  assert.deepEqual(problems, []);
  assert.equal(map?.id, 'squares');
  assert.deepEqual(map.names, ['West', 'East']);
  assert.deepEqual(map.topology.arcs[0], [
    [13, 40],
    [13, 43],
  ]);
  assert.deepEqual(map.topology.objects.regions.geometries[1]?.properties, { name: 'East' });
});

test('the digest changes with the shapes and with nothing else', () => {
  const moved = structuredClone(twoSquares);
  moved.transform.translate = [11, 40];
  assert.equal(read(JSON.stringify(twoSquares, null, 2)).map?.digest, read(twoSquares).map?.digest);
  assert.notEqual(read(moved).map?.digest, read(twoSquares).map?.digest);
});

test('what is no JSON is told with the place where the reading stopped', () => {
  const [problem] = read('{"type":\n  "Topology" oops}').problems;
  assert.equal(problem?.code, 'map-invalid');
  assert.deepEqual([problem.line, problem.column], [2, 14]);
  assert.deepEqual(told(''), ['map-invalid: The map is not JSON.']);
});

test('what is JSON and no map of regions is told with the path to it', () => {
  for (const [value, part] of [
    [[], 'the file'],
    [{ ...twoSquares, type: 'FeatureCollection' }, 'type'],
    [{ ...twoSquares, arcs: [[['3', 0]]] }, 'arcs'],
    [{ ...twoSquares, objects: { a: { type: 'Point' } } }, 'objects.a.type'],
    [{ ...twoSquares, objects: {} }, 'has 0'],
    [{ ...twoSquares, objects: { ...twoSquares.objects, b: twoSquares.objects.any } }, 'has 2'],
  ] as const) {
    const [first = ''] = told(value);
    assert.match(first, /^map-invalid: /);
    assert.ok(first.includes(part), first);
  }
});

test('a region needs a name of its own, in the property that the config names', () => {
  const [problem] = read(twoSquares, 'nmae').problems;
  assert.match(problem?.message ?? '', /Region 1 has no name: its property `nmae` is missing/);
  assert.match(problem?.hint ?? '', /`feature: 'name'`/);
  const [inherited = ''] = told(twoSquares, 'constructor');
  assert.match(inherited, /Region 1 has no name/);
  const twins = structuredClone(twoSquares);
  for (const { properties } of twins.objects.any.geometries) properties.name = 'West';
  assert.deepEqual(told(twins), ['map-invalid: Two regions are called `West`.']);
});

test('shapes that cannot be drawn are refused', () => {
  const missing = structuredClone(twoSquares);
  missing.objects.any.geometries[0]?.arcs.push([9] as never);
  assert.match(told(missing)[0] ?? '', /Region 1 names the arc 9, which is missing/);
  const open = structuredClone(twoSquares);
  open.objects.any.geometries[0]?.arcs.splice(0, 1, [0] as never);
  assert.match(told(open)[0] ?? '', /Region 1 is not closed/);
  const elsewhere = structuredClone(twoSquares);
  elsewhere.transform.translate = [179, 40];
  assert.match(told(elsewhere)[0] ?? '', /The point 18\d, 4\d does not lie on the Earth/);
  const heavy = { ...twoSquares, arcs: [...twoSquares.arcs, Array(mostPoints).fill([0, 0])] };
  assert.match(told(heavy)[0] ?? '', /The shapes have \d+ points; the limit is/);
});
