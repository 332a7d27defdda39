import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, siteOf } from '../article/small-corpus.ts';
import { mapFills } from './map-fills.ts';
import type { RegionControl } from '../../statements/control-by-place.ts';
import { tellRegions } from './tell-regions.ts';

const site = siteOf([]);
const fills = mapFills(site.encyclopedia, { label: 'Halls', feature: 'name', facet: 'era' });
const region = (name: string) => ({ name, place: article(name.toLowerCase(), 'band') });
const regions = [region('Opera'), region('Chapel'), region('Court'), { name: 'Cellar' }];

test('regions are told by who controls them, the doubtful and the unknown apart', () => {
  const control = new Map<string, RegionControl>([
    ['opera', { by: 'baroque', certainty: 'yes' }],
    ['chapel', { by: 'baroque', certainty: 'possibly' }],
    ['court', { by: 'baroque', certainty: 'yes' }],
  ]);
  assert.equal(
    tellRegions(site, regions, control, fills),
    'Baroque: Opera, Court. Possibly Baroque: Chapel. No source says: Cellar.',
  );
});

test('a side with no region is not spoken of', () => {
  assert.equal(tellRegions(site, regions.slice(0, 1), new Map(), fills), 'No source says: Opera.');
});

test('every value can be drawn as sure and as possible, and each has a name of its own', () => {
  const names = fills.map(({ name }) => name);
  const eras = site.encyclopedia.facets['era']?.values.map(({ id }) => id) ?? [];
  assert.ok(eras.length > 0);
  assert.deepEqual(names, [
    ...eras.map((id) => `${id}:yes`),
    ...eras.map((id) => `${id}:possibly`),
    'none',
  ]);
});
