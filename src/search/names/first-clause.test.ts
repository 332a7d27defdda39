import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstClause } from './first-clause.ts';

test('a title and the verb after it are not said again', () => {
  assert.equal(
    firstClause('Anna Bell was a Danish composer. She died.', 'Anna Bell'),
    'Danish composer',
  );
  assert.equal(firstClause('The Aare is the longest river of it.', 'Aare'), 'longest river of it');
  assert.equal(firstClause('Aachen, in French Aix, is a town.', 'Aachen'), 'town');
});

test('a sentence that says something else of it stays whole', () => {
  assert.equal(firstClause('Anna Bell wrote songs. More.', 'Anna Bell'), 'Anna Bell wrote songs');
  assert.equal(firstClause('Annabel is a ship.', 'Anna'), 'Annabel is a ship');
  assert.equal(firstClause('Anna, a poet, wrote songs.', 'Anna'), 'Anna, a poet, wrote songs');
  assert.equal(firstClause('In 1914 a fire broke out.', 'Great fire'), 'In 1914 a fire broke out');
});

test('an initial ends no sentence', () => {
  assert.equal(firstClause('J. S. Bach wrote it. Then not.', 'Fugue'), 'J. S. Bach wrote it');
});

test('a long sentence ends with a word and an ellipsis', () => {
  const clause = firstClause(`It flows ${'through the valley, '.repeat(6)}and ends.`, 'Aare');
  assert.equal(
    clause,
    'It flows through the valley, through the valley, through the valley, through\u00a0…',
  );
  assert.ok(clause.length <= 82);
});

test('a summary without an end, and none', () => {
  assert.equal(firstClause('A river', 'Aare'), 'A river');
  assert.equal(firstClause('', 'Aare'), '');
});
