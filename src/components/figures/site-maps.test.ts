import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { readMap } from '../../maps/read-map.ts';
import { twoSquares } from '../../maps/two-squares.ts';
import { article, siteOf } from '../article/small-corpus.ts';
import { siteLocator, siteMap } from './site-maps.ts';

const config = { label: 'Squares', feature: 'name', facet: 'era' };
const file = { path: 'maps/squares.topo.json', text: JSON.stringify(twoSquares) };
const { map } = readMap(file, config);
assert.ok(map);

const west = article('opera', 'band', { shape: { map: 'squares', feature: 'West' } });
const point = article('hall', 'band', { coordinates: { lat: 41, lon: 15, sources: [] } });
const nowhere = article('choir', 'band');

function mapped(): SiteCorpus {
  const site = siteOf([west, point, nowhere]);
  return {
    ...site,
    encyclopedia: { ...site.encyclopedia, maps: { squares: config } },
    corpus: { ...site.corpus, maps: [map as NonNullable<typeof map>] },
  };
}

test('a region of a map is the place whose shape it is', () => {
  const { places } = siteMap(mapped(), 'squares') ?? {};
  assert.deepEqual(
    [...(places ?? [])].map(([name, { id }]) => [name, id]),
    [['West', 'opera']],
  );
  assert.equal(siteMap(mapped(), 'circles'), undefined);
});

test('a map is drawn once, also for another reading of the same shapes', () => {
  assert.equal(siteMap(mapped(), 'squares')?.drawn, siteMap(mapped(), 'squares')?.drawn);
});

test('it is drawn anew when the config draws it otherwise', () => {
  const before = siteMap(mapped(), 'squares')?.drawn;
  const site = mapped();
  const other = { ...config, projection: { parallels: [10, 20] as [number, number], meridian: 0 } };
  const changed = { ...site, encyclopedia: { ...site.encyclopedia, maps: { squares: other } } };
  assert.notDeepEqual(siteMap(changed, 'squares')?.drawn, before);
});

test('a place is its region, else a point; without either it has no locator', () => {
  assert.notEqual(siteLocator(mapped(), west)?.drawn.region, '');
  assert.ok(siteLocator(mapped(), point)?.drawn.point);
  assert.equal(siteLocator(mapped(), nowhere), undefined);
});

test('a corpus without maps locates nothing', () => {
  assert.equal(siteLocator(siteOf([point]), point), undefined);
});
