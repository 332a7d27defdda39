import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fontFaces } from './font-faces.ts';
import { planFonts } from './font-plan.ts';

function plan(text: string, simplified = ''): Record<string, string> {
  const planned = planFonts(fontFaces(), { text, simplified });
  return Object.fromEntries(planned.map(({ face, characters }) => [face.name, characters]));
}

describe('the characters of the pages are shared among the fonts', () => {
  test('a site in English needs the two faces for prose and no other', () => {
    const faces = plan('');
    assert.deepEqual(Object.keys(faces), ['serif-latin', 'serif-latin-italic']);
    assert.match(faces['serif-latin'] ?? '', /^ !"#.*xyz.*é.*–—.*’/);
  });

  test('each script goes to its own face, upright and italic where there is one', () => {
    const faces = plan('ǖДәڭ長');
    assert.ok(faces['serif-latin']?.includes('ǖ'));
    assert.ok(faces['serif-latin-italic']?.includes('ǖ'));
    assert.equal(faces['serif-cyrillic'], 'Дә');
    assert.ok(faces['naskh-400']?.includes('ڭ'));
    assert.equal(faces['naskh-400'], faces['naskh-700']);
    assert.equal(faces['han-tc'], '長');
    assert.equal(faces['han-sc'], undefined);
  });

  test('upright Latin keeps what readers may type; italic what is set in it', () => {
    const faces = plan('ý');
    assert.match(faces['serif-latin'] ?? '', /é.*ÿ/);
    assert.match(faces['serif-latin-italic'] ?? '', /^ !"#.*xyz.*ý/);
    assert.doesNotMatch(faces['serif-latin-italic'] ?? '', /é/);
  });

  test('Han characters that few pages need are a font of their own', () => {
    const used = {
      text: '山水川',
      simplified: '川',
      slices: { text: ['水山', '川'], simplified: ['川'] },
    };
    const parts = planFonts(fontFaces(), used)
      .filter(({ face }) => face.name.startsWith('han'))
      .map(({ face, characters }) => [face.name, face.family, characters]);
    assert.deepEqual(parts, [
      ['han-tc', 'Qamus Han TC', '山水'],
      ['han-tc-1', 'Qamus Han TC', '川'],
      ['han-sc', 'Qamus Han SC', '川'],
    ]);
  });

  test('Han characters follow the language of their run', () => {
    const faces = plan('長江', '长江');
    assert.equal(faces['han-tc'], '江長');
    assert.equal(faces['han-sc'], '江长');
  });

  test('a Han character that its face lacks goes to the other', () => {
    const ranges: Record<string, string> = { 'han-tc': 'U+978F', 'han-sc': 'U+957F' };
    const faces = fontFaces().map((face) => ({ ...face, range: ranges[face.name] ?? face.range }));
    const planned = planFonts(faces, { text: '\u957f', simplified: '\u978f' });
    const plan = Object.fromEntries(planned.map(({ face, characters }) => [face.name, characters]));
    assert.equal(plan['han-sc'], '\u957f');
    assert.equal(plan['han-tc'], '\u978f');
  });
});
