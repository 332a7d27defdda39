import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordedInitial } from './recorded-initial.ts';

test('a reading whose other syllables agree gives the initial', () => {
  assert.equal(recordedInitial('長江', ['Yángzǐjiāng', 'Cháng Jiāng']), 'C');
  assert.equal(recordedInitial('長江', ['Chángjiāng']), 'C');
  assert.equal(recordedInitial('揚子江', ['Cháng Jiāng', 'Yángzǐjiāng']), 'Y');
  assert.equal(recordedInitial('西安', ["Xī'ān"]), 'X');
  assert.equal(recordedInitial('中華民國', ['Zhōnghuá Mínguó']), 'Z');
});

test('the reading of another name gives none', () => {
  assert.equal(recordedInitial('長江', []), undefined);
  assert.equal(recordedInitial('長江', ['Yángzǐjiāng']), undefined);
  assert.equal(recordedInitial('北平', ['Yānjīng']), undefined);
  assert.equal(recordedInitial('江', ['Hé']), undefined);
});
