import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontStyles } from './font-styles.ts';

const room = { unitsPerEm: 1000, ascent: 1036, descent: -335, lineGap: 0, averageWidth: 471.2 };

test('a shipped face says what it has, so that pages without it never fetch it', () => {
  const face = {
    family: 'Qamus Naskh',
    style: 'normal',
    weight: '400',
    url: 'fonts/naskh.woff2',
    range: 'U+627',
  } as const;
  assert.equal(
    fontStyles([face], { normal: room, italic: room }).split('\n')[0],
    '@font-face{font-family:"Qamus Naskh";font-style:normal;font-weight:400;font-display:swap;src:url("fonts/naskh.woff2") format("woff2");unicode-range:U+627}',
  );
});

test('a stand-in takes the room of the shipped face: width, and height after scaling', () => {
  const css = fontStyles([], { normal: room, italic: room });
  const rule = css.split('\n').find((line) => line.includes('local("Georgia")')) ?? '';
  const value = (name: string): number => Number(new RegExp(`${name}:([\\d.]+)%`).exec(rule)?.[1]);
  const scale = value('size-adjust') / 100;
  assert.ok(Math.abs(scale * (890.7 / 2048) - 0.4712) < 0.001);
  assert.ok(Math.abs((scale * value('ascent-override')) / 100 - 1.036) < 0.001);
  assert.ok(Math.abs((scale * value('descent-override')) / 100 - 0.335) < 0.001);
});
