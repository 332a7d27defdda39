import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingImage } from './missing-image.ts';

const images = new Set(['bridge.svg', 'maps/town.svg']);

const cases: readonly (readonly [path: string, message: RegExp, hint: RegExp])[] = [
  [
    'portrait.jpg',
    /There is no file `images\/portrait.jpg`/,
    /^Add the file `images\/portrait.jpg`/,
  ],
  ['brigde.svg', /There is no file/, /mean `bridge.svg`/],
  ['images/maps/town.svg', /There is no file/, /mean `maps\/town.svg`/],
  ['portrait.exe', /There is no file/, /Pictures end in \.svg/],
  ['../../secret.png', /is no name of a file under `images\/`/, /from that folder on/],
  ['C:/pictures/hill.png', /is no file of this encyclopedia/, /put the file under `images\/`/],
  ['https://example.org/hill.png', /is no file of this encyclopedia/, /under which licence/],
];

for (const [path, message, hint] of cases) {
  test(`a picture that is not there: ${path}`, () => {
    const told = missingImage(path, images);
    assert.match(told.message, message);
    assert.match(told.hint, hint);
  });
}
