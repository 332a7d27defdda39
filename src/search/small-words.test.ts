import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuestion, tellingWords, withoutTitles } from './small-words.ts';

test('words that say nothing of what is asked about are left out', () => {
  assert.equal(tellingWords('Who was the first wife of Bach?'), 'first wife Bach');
  assert.equal(tellingWords('где родился Бах'), 'родился Бах');
  assert.equal(tellingWords('苏东坡是谁'), '苏东坡');
  assert.equal(tellingWords('غالىپ قاچان كەلدى'), 'غالىپ كەلدى');
});

test('a text of nothing else stays as it is', () => {
  for (const text of ['The Who', 'to be or not to be', '什么'])
    assert.equal(tellingWords(text), text);
  assert.equal(withoutTitles('Prime Minister'), 'Prime Minister');
});

test('titles are left out before a name and behind it, in any script', () => {
  assert.equal(withoutTitles('Admiral Nelson'), 'Nelson');
  assert.equal(withoutTitles('the late Dr. Nansen'), 'late Nansen');
  assert.equal(withoutTitles('князь Болконский'), 'Болконский');
  assert.equal(withoutTitles('曹操将军'), '曹操');
  assert.equal(withoutTitles('副总统李宗仁先生'), '李宗仁');
  assert.equal(tellingWords('Admiral Nelson'), 'Admiral Nelson');
});

test('keyboards that mix letters up write the same small words', () => {
  assert.equal(tellingWords('كیم غالىپ'), 'غالىپ');
});

test('a question has a word of questions', () => {
  for (const text of ['why did it fall', 'Бах, кто он', 'متى ولد باخ']) assert.ok(isQuestion(text));
  for (const text of ['the fall of Bonn', 'Whodunit']) assert.ok(!isQuestion(text));
});
