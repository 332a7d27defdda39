import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinyinGroups, strokeGroups } from './han-groups.ts';

const listed = (names: string) => names.split(' ').map((text) => ({ text, lang: 'zh' }));

test('by pinyin, characters stand under the initial of their reading', () => {
  const initials = pinyinGroups(
    listed('中 阿 北 川 東 鄂 福 國 黃 江 昆 蘭 美 南 歐 平 青 日 山 天 武 西 遠'),
  ).map(({ label, items }) => `${label} ${items.map(({ text }) => text).join(' ')}`);
  assert.deepEqual(initials, [
    'A 阿',
    'B 北',
    'C 川',
    'D 東',
    'E 鄂',
    'F 福',
    'G 國',
    'H 黃',
    'J 江',
    'K 昆',
    'L 蘭',
    'M 美',
    'N 南',
    'O 歐',
    'P 平',
    'Q 青',
    'R 日',
    'S 山',
    'T 天',
    'W 武',
    'X 西',
    'Y 遠',
    'Z 中',
  ]);
});

test('by pinyin, readings of one initial are in order', () => {
  const [group] = pinyinGroups(listed('珠江 漳州 張掖 鄭州'));
  assert.deepEqual(
    group?.items.map(({ text }) => text),
    ['張掖', '漳州', '鄭州', '珠江'],
  );
});

test('by pinyin, a recorded reading goes before that of the dictionary', () => {
  const groups = pinyinGroups([...listed('長子 重山'), { text: '長江', lang: 'zh', initial: 'C' }]);
  assert.deepEqual(
    groups.map(({ label, items }) => [label, items.map(({ text }) => text)]),
    [
      ['C', ['長江']],
      ['Z', ['長子', '重山']],
    ],
  );
});

test('by strokes, characters stand under the number of theirs', () => {
  const names = '一 丁 三 王 北 江 李 河 南 島 張 湖 新 漢 樂 龍 黃 豐 關 蘭 鐵 灣'.split(' ');
  const strokes = new Map(
    strokeGroups(names.map((text) => ({ text, lang: 'zh' }))).flatMap(({ label, items }) =>
      items.map(({ text }) => [text, Number(label)] as const),
    ),
  );
  const expected = {
    一: 1,
    丁: 2,
    三: 3,
    王: 4,
    北: 5,
    江: 6,
    李: 7,
    河: 8,
    南: 9,
    島: 10,
    張: 11,
  };
  for (const [character, count] of Object.entries(expected)) {
    assert.equal(strokes.get(character), count, character);
  }
  const more = { 湖: 12, 新: 13, 漢: 14, 樂: 15, 龍: 16, 豐: 18, 關: 19, 鐵: 21, 蘭: 21, 灣: 25 };
  for (const [character, count] of Object.entries(more)) {
    assert.equal(strokes.get(character), count, character);
  }
});

test('groups come in order, fewest strokes first', () => {
  const labels = strokeGroups(listed('灣 三 龍 王 一')).map(({ label }) => Number(label));
  assert.deepEqual(labels, [1, 3, 4, 16, 25]);
});

test('what stands before the first character is passed over', () => {
  assert.deepEqual(
    pinyinGroups(listed('324號')).map(({ label }) => label),
    ['H'],
  );
});
