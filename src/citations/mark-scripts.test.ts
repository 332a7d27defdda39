import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markScripts } from './mark-scripts.ts';

describe('markScripts', () => {
  const marked = (text: string, language?: string) =>
    markScripts([{ text }], language)
      .map((run) => (run.lang === undefined ? run.text : `<${run.lang}:${run.text}>`))
      .join('');

  it('marks what stands in the script of the language, and nothing around it', () => {
    assert.equal(marked('王火. “', 'zh-Hans'), '<zh-Hans:王火>. “');
    assert.equal(marked('. Paris: 河流出版社, 1984.', 'zh'), '. Paris: <zh:河流出版社>, 1984.');
    assert.equal(marked('Лев Толстой and Max Byrd', 'ru'), '<ru:Лев Толстой> and Max Byrd');
    assert.equal(marked('كىتاب, translated', 'ug'), '<ug:كىتاب>, translated');
    assert.equal(marked('夏目 and こころ', 'ja'), '<ja:夏目> and <ja:こころ>');
  });

  it('leaves alone what is marked, linked, or in a Latin script', () => {
    const runs = [
      { text: '河', lang: 'ja' },
      { text: '河.org', href: 'https://河.org' },
    ];
    assert.deepEqual(markScripts(runs, 'zh'), runs);
    assert.equal(marked('Émile 王', 'fr'), 'Émile 王');
    assert.equal(marked('王火', undefined), '王火');
    assert.equal(marked('王火', 'not a tag'), '王火');
  });

  it('keeps every sign of the text', () => {
    const text = 'Byrd, 王火、李白 (eds). 1990.';
    const joined = markScripts([{ text }], 'zh').map((run) => run.text);
    assert.equal(joined.join(''), text);
  });
});
