import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endInSource, fold, foldName, foldWithMap, startInSource } from './fold.ts';

test('drops diacritics, composed or not', () => {
  assert.equal(fold('Ürgüli'), 'Urguli');
  assert.equal(fold('U\u0308rgu\u0308li'), 'Urguli');
  assert.equal(fold('Łódź, Tromsø, Iğdır, Gəncə'), 'Lodz, Tromso, Igdir, Gence');
  assert.equal(fold('Ἀθῆναι'), 'Αθηναι');
});

test('keeps marks that make another letter or carry a vowel', () => {
  assert.equal(fold('Йошкар-Ола'), 'Йошкар-Ола');
  assert.equal(fold('и\u0306'), 'й');
  assert.equal(fold('Семёнов'), 'Семенов');
  assert.equal(fold('ئۈرگۈلى'), 'ئۈرگۈلى');
  assert.equal(fold('दिल्ली'), 'दिल्ली');
  assert.equal(fold('ガンジス'), 'ガンジス');
});

test('drops the vowel marks of Arabic and what has no width', () => {
  assert.equal(fold('مُحَمَّد'), 'محمد');
  assert.equal(fold('\u200fک\u0640ابل'), 'كابل');
  assert.equal(fold('Dan\u00adube'), 'Danube');
});

test('has one apostrophe, one hyphen, one middle dot', () => {
  assert.equal(fold('Xi’an Xiʼan Xi`an'), "Xi'an Xi'an Xi'an");
  assert.equal(fold('Rhine–Main‑Danube'), 'Rhine-Main-Danube');
  assert.equal(fold('弗雷德里克・肖邦'), '弗雷德里克·肖邦');
});

test('takes an em dash for what it is', () => {
  assert.equal(fold('Rhine—Main'), 'Rhine—Main');
});

test('makes one space of any white space, a soft break included', () => {
  assert.equal(fold('Lake\n  Constance\u00a0West'), 'Lake Constance West');
  assert.equal(fold('Lake\r\nConstance'), 'Lake Constance');
});

test('makes nothing of a line break between Han, but keeps a space there', () => {
  assert.equal(fold('長\n江'), '長江');
  assert.equal(fold('長 江'), '長 江');
  assert.equal(fold('長\nRiver'), '長 River');
});

test('ignores case on request, also where the length changes', () => {
  assert.equal(fold('İZMİR', { ignoreCase: true }), 'izmir');
  assert.equal(foldName(' Æthelred '), 'aethelred');
});

test('leads every folded unit back to its source', () => {
  const source = 'At U\u0308rgu\u0308li,\n長\n江 Æ';
  const folded = foldWithMap(source);
  assert.equal(folded.folded, 'At Urguli, 長江 AE');
  const slice = (from: number, to: number) =>
    source.slice(startInSource(folded, from), endInSource(folded, to));
  assert.equal(slice(3, 9), 'U\u0308rgu\u0308li');
  assert.equal(slice(3, 4), 'U\u0308');
  assert.equal(slice(11, 12), '長');
  assert.equal(slice(11, 13), '長\n江');
  assert.equal(slice(12, 13), '江');
  assert.equal(slice(14, 15), 'Æ');
  assert.equal(slice(0, folded.folded.length), source);
});

test('what folds to as many units needs no map', () => {
  const folded = foldWithMap('Łódź lies\nby the “Ner”, 長江 does not');
  assert.deepEqual(folded.uneven, []);
  assert.equal(startInSource(folded, 10), 10);
  assert.equal(endInSource(folded, 10), 10);
});
