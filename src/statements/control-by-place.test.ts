import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlByPlace, type ControlOnDay } from './control-by-place.ts';

const answer = (place: string, by: string, certainty: ControlOnDay['certainty']): ControlOnDay => ({
  fact: { place, by },
  certainty,
});

test('what is sure is drawn before what is possible, in whatever order they come', () => {
  const sure = answer('field', 'barley', 'yes');
  const possible = answer('field', 'oats', 'possibly');
  for (const answers of [
    [sure, possible],
    [possible, sure],
  ]) {
    assert.deepEqual(controlByPlace(answers).get('field'), { by: 'barley', certainty: 'yes' });
  }
});

test('on the day on which one goes and another comes, who came is drawn', () => {
  const control = controlByPlace([answer('field', 'oats', 'yes'), answer('field', 'rye', 'yes')]);
  assert.deepEqual(control.get('field'), { by: 'rye', certainty: 'yes' });
});

test('what is not so is not drawn, though a source says otherwise', () => {
  assert.equal(controlByPlace([answer('field', 'oats', 'no')]).get('field'), undefined);
});
