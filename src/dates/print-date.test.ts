import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DateValue } from './date-value.ts';
import { parseDate } from './parse-date.ts';
import { datePieces, printDate, printSpan, spanPieces } from './print-date.ts';
import { printYears } from './print-years.ts';

const valueOf = (text: string): DateValue | undefined => {
  if (text === '-') return undefined;
  const parsed = parseDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};
const print = (text: string, language = 'en-GB') => printDate(valueOf(text) as DateValue, language);

describe('printDate in British English', () => {
  const cases: readonly [edtf: string, text: string, datetime?: string][] = [
    ['1946-07-01', '1 July 1946', '1946-07-01'],
    ['1946-07', 'July 1946', '1946-07'],
    ['1946', '1946', '1946'],
    ['1946-07-XX', 'July 1946', '1946-07'],
    ['1946-XX-XX', '1946', '1946'],
    ['1500-02-28', '28 February 1500', '1500-02-28'],
    ['0033', '33', '0033'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['1946-21', 'spring 1946'],
    ['1946-24', 'winter 1946'],
    ['194X', 'the 1940s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['12XX', 'the 13th century'],
    ['1947-05~', 'about May 1947'],
    ['1947?', 'perhaps 1947'],
    ['1947%', 'perhaps about 1947'],
    ['194X~', 'about the 1940s'],
    ['/1895', 'by 1895'],
    ['../1895-03', 'by March 1895'],
    ['1890/', 'from 1890'],
    ['1946/..', 'since 1946'],
    ['..', 'to the present'],
    ['1946/1947', '1946 to 1947'],
    ['1946/1946', '1946'],
    ['1946-07/1947-08-12', 'July 1946 to 12 August 1947'],
    ['1946-07-01/1946-07-21', '1 to 21 July 1946'],
    ['1946-07-01/1946-08-21', '1 July to 21 August 1946'],
    ['1946-07/1946-08', 'July to August 1946'],
    ['1946-06-06~/1946-06-27', 'about 6 June 1946 to 27 June 1946'],
    ['[1946-06-06,1946-06-27]', '6 or 27 June 1946'],
    ['[1946-06-06,1946-07-27,1946-07-28]', '6 June, 27 or 28 July 1946'],
    ['[1946,1948]', '1946 or 1948'],
    ['[..1894]', 'before 1895'],
    ['[..1894-12]', 'before January 1895'],
    ['[..1894-12-30]', 'before 31 December 1894'],
    ['[..1894~]', 'by about 1894'],
    ['[..189X]', 'by the 1890s'],
    ['[..-0001]', 'before 1 BC'],
    ['[1946..]', '1946 or later'],
    ['[1946-07-01?..]', 'perhaps 1 July 1946 or later'],
  ];
  for (const [edtf, text, datetime] of cases) {
    it(`${edtf}: ${text}`, () => {
      assert.deepEqual(print(edtf), datetime === undefined ? { text } : { text, datetime });
    });
  }
});

describe('printDate elsewhere', () => {
  it('lets a language write dates in its own order, and then leaves nothing out', () => {
    assert.equal(print('1946-07-01', 'en-US').text, 'July 1, 1946');
    assert.equal(print('[1946-06-06,1946-06-27]', 'en-US').text, 'June 6, 1946 or June 27, 1946');
    assert.equal(print('1946-07-01', 'zh-Hans').text, '1946年7月1日');
    assert.equal(print('[1946-06,1946-07]', 'zh-Hans').text, '1946年6月或1946年7月');
    assert.equal(print('1946-07-01', 'ar').text, '1 يوليو 1946');
  });

  it('uses English words where a language has no table yet', () => {
    assert.equal(print('20XX', 'zh-Hans').text, 'the 21st century');
  });
});

describe('printSpan', () => {
  const cases: readonly [from: string, until: string, text: string][] = [
    ['1946-07-01', '1947-05-21', '1 July 1946 – 21 May 1947'],
    ['1946-06-06', '1946-06-27', '6–27 June 1946'],
    ['1946-07-01', '1946-08-21', '1 July – 21 August 1946'],
    ['1946-07', '1946-08', 'July–August 1946'],
    ['1946', '1947', '1946–1947'],
    ['1946', '1947-08', '1946 – August 1947'],
    ['1946-07-01', '1946-07-01', '1 July 1946'],
    ['1947-05~', '1949', 'about May 1947 – 1949'],
    ['1890-10-27', '[1969-04-06,1969-04-10]', '27 October 1890 – 6 or 10 April 1969'],
    ['1946', '-', 'from 1946'],
    ['-', '1947-05-21', 'until 21 May 1947'],
    ['1946-07-01', '..', 'since 1 July 1946'],
    ['1945/..', '-', 'since 1945'],
    ['/1945', '-', 'by 1945'],
    ['-', '..', 'to the present'],
    ['1946', '1949/', '1946 – 1949 or later'],
    ['1890', '[..1894]', '1890 – before 1895'],
    ['-', '-', ''],
  ];
  for (const [from, until, text] of cases) {
    it(`${from} and ${until}: ${text || '(nothing)'}`, () => {
      assert.equal(printSpan(valueOf(from), valueOf(until), 'en-GB'), text);
    });
  }
});

describe('pieces', () => {
  const marked = (pieces: ReturnType<typeof datePieces>) =>
    pieces.map(({ text, datetime }) => (datetime === undefined ? text : `<${datetime} ${text}>`));
  const dates: readonly [edtf: string, ...pieces: string[]][] = [
    ['1946-07-01', '<1946-07-01 1 July 1946>'],
    ['1947-05~', 'about May 1947'],
    ['1946-07/1947-08-12', '<1946-07 July 1946>', ' to ', '<1947-08-12 12 August 1947>'],
    ['1946-06-06~/1946-06-27', 'about 6 June 1946 to ', '<1946-06-27 27 June 1946>'],
    ['[1946-06-06,1946-06-27]', '<1946-06-06 6>', ' or ', '<1946-06-27 27 June 1946>'],
    ['1946/..', 'since ', '<1946 1946>'],
    ['/1895', 'by ', '<1895 1895>'],
  ];
  for (const [edtf, ...pieces] of dates) {
    it(`${edtf}: ${pieces.join('')}`, () => {
      assert.deepEqual(marked(datePieces(valueOf(edtf) as DateValue, 'en-GB')), pieces);
    });
  }

  const spans: readonly [from: string, until: string, ...pieces: string[]][] = [
    ['1946-06-06', '1946-06-27', '<1946-06-06 6>', '–', '<1946-06-27 27 June 1946>'],
    ['1946', '-', 'from ', '<1946 1946>'],
    ['1946-07-01', '..', 'since ', '<1946-07-01 1 July 1946>'],
    ['1947-05~', '1949', 'about May 1947 – ', '<1949 1949>'],
    ['1946', '1949/', '<1946 1946>', ' – ', '<1949 1949>', ' or later'],
    ['-', '..', 'to the present'],
    ['-', '-'],
  ];
  for (const [from, until, ...pieces] of spans) {
    it(`${from} and ${until}: ${pieces.join('') || '(nothing)'}`, () => {
      assert.deepEqual(marked(spanPieces(valueOf(from), valueOf(until), 'en-GB')), pieces);
    });
  }
});

describe('printYears', () => {
  const cases: readonly [
    from: string,
    until: string,
    span: string,
    life?: string,
    moment?: string,
  ][] = [
    ['1890-10-27', '1969-04-06', '1890–1969'],
    ['1890~', '1969?', 'c. 1890–1969?'],
    ['1946-07-01', '1946-08', '1946'],
    ['1890-10-27', '-', 'from 1890', 'b. 1890', '1890'],
    ['-', '1969', 'until 1969', 'd. 1969', 'until 1969'],
    ['[1890-01,1890-10]', '[1969,1970]', '1890–1969 or 1970'],
    ['194X', '1950', '1940s–1950'],
    ['18XX', '-', 'from 19th c.', 'b. 19th c.', '19th c.'],
    ['1946', '..', '1946–'],
    ['1945/..', '-', '1945–'],
    ['1946-07-01/1947-08-12', '-', '1946–1947'],
    ['/1895', '1969', 'by 1895–1969'],
    ['1895', '1969/', '1895–1969 or later'],
    ['1895/1897', '1969/1971', '1895–1971'],
    ['-0099', '-0043', '100 BC–44 BC'],
    ['-', '-', ''],
  ];
  for (const [from, until, span, life = span, moment = span] of cases) {
    it(`${from} and ${until}: ${[...new Set([span, life, moment])].join(' / ') || '(nothing)'}`, () => {
      const printed = (['span', 'life', 'moment'] as const).map((style) =>
        printYears(valueOf(from), valueOf(until), 'en-GB', style),
      );
      assert.deepEqual(printed, [span, life, moment]);
    });
  }
});
