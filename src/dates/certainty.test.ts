import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  contains,
  coreOf,
  isReversed,
  spanContains,
  surelyBefore,
  surelyOverlap,
} from './certainty.ts';
import { compareDates } from './compare-dates.ts';
import type { Span } from './date-parts.ts';
import type { DateValue } from './date-value.ts';
import { parseDate } from './parse-date.ts';

const valueOf = (text: string): DateValue => {
  const parsed = parseDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
};
const span = (from?: string, until?: string): Span => ({
  from: from === undefined ? undefined : valueOf(from),
  until: until === undefined ? undefined : valueOf(until),
});

describe('contains', () => {
  const cases: readonly [edtf: string, day: string, answer: string][] = [
    ['1946-07-01', '1946-07-01', 'yes'],
    ['1946-07-01', '1946-07-02', 'no'],
    ['1946-07-01?', '1946-07-01', 'possibly'],
    ['1946-07', '1946-07-31', 'possibly'],
    ['1946-07', '1946-08-01', 'no'],
    ['1946-07~', '1946-08-31', 'possibly'],
    ['1946-07~', '1946-06-01', 'possibly'],
    ['1946-07~', '1946-09-01', 'no'],
    ['1946-07-01~', '1946-07-08', 'possibly'],
    ['1946~', '1947-12-31', 'possibly'],
    ['1946~', '1948-01-01', 'no'],
    ['[1946-06-06,1946-06-27]', '1946-06-27', 'possibly'],
    ['[1946-06-06,1946-06-27]', '1946-06-10', 'no'],
    ['[..1894]', '1894-12-31', 'possibly'],
    ['[..1894]', '1895-01-01', 'no'],
    ['[1946-07..]', '1946-06-30', 'no'],
    ['[1946-07..]', '2000-01-01', 'possibly'],
    ['1946-07-01/1947-08-12', '1946-07-01', 'yes'],
    ['1946-07-01/1947-08-12', '1947-08-12', 'yes'],
    ['1946-07-01/1947-08-12', '1947-08-13', 'no'],
    ['1946-07/1947', '1946-07-15', 'possibly'],
    ['1946-07/1947', '1946-08-01', 'yes'],
    ['1946-07/1947', '1947-06-01', 'possibly'],
    ['/1949', '1900-01-01', 'possibly'],
    ['/1949', '1950-01-01', 'no'],
    ['1946/', '1945-12-31', 'no'],
    ['1946/', '2000-01-01', 'possibly'],
    ['1946/..', '2000-01-01', 'yes'],
    ['-0099/-0043', '-0060-01-01', 'yes'],
    ['-0099/-0043', '-0042-01-01', 'no'],
  ];
  for (const [edtf, day, answer] of cases) {
    it(`${edtf} and ${day}: ${answer}`, () => assert.equal(contains(valueOf(edtf), day), answer));
  }
});

describe('spanContains', () => {
  it('counts the first and the last day', () => {
    const term = span('1946-07-01', '1947-05-21');
    assert.equal(spanContains(term, '1946-06-30'), 'no');
    assert.equal(spanContains(term, '1946-07-01'), 'yes');
    assert.equal(spanContains(term, '1947-05-21'), 'yes');
    assert.equal(spanContains(term, '1947-05-22'), 'no');
  });

  it('has predecessor and successor together on the day of the change', () => {
    assert.equal(spanContains(span('1946-07-01', '1947-05-21'), '1947-05-21'), 'yes');
    assert.equal(spanContains(span('1947-05-21', '1949'), '1947-05-21'), 'yes');
  });

  it('takes a missing end for unknown: yes on the day of the beginning, possibly after', () => {
    assert.equal(spanContains(span('1946-07-01'), '1946-07-01'), 'yes');
    assert.equal(spanContains(span('1946-07-01'), '1946-07-02'), 'possibly');
    assert.equal(spanContains(span('1946-07'), '1946-07-01'), 'possibly');
  });

  it('takes a missing beginning for unknown: yes on the day of the end, possibly before', () => {
    assert.equal(spanContains(span(undefined, '1947-05-21'), '1947-05-21'), 'yes');
    assert.equal(spanContains(span(undefined, '1947-05-21'), '1947-05-20'), 'possibly');
    assert.equal(spanContains(span(undefined, '1947-05-21/1947-08'), '1947-05-21'), 'possibly');
    assert.deepEqual(coreOf(span(undefined, '1947-05-21')), {
      first: '1947-05-21',
      last: '1947-05-21',
    });
  });

  it('ends a missing end with the life of the holder or of the body', () => {
    const life = span('1890', '1969-04-06');
    assert.equal(spanContains(span('1946-07-01'), '1969-04-06', life), 'possibly');
    assert.equal(spanContains(span('1946-07-01'), '1969-04-07', life), 'no');
    assert.equal(spanContains(span(undefined, '1947'), '1889-12-31', life), 'no');
    assert.equal(spanContains(span(undefined, '1947'), '1890-01-01', life), 'possibly');
  });

  it('takes `..` for still so, as an end or behind the beginning, while life lasts', () => {
    assert.equal(spanContains(span('1946', '..'), '2020-01-01'), 'yes');
    assert.equal(spanContains(span('1946/..'), '2020-01-01'), 'yes');
    assert.equal(spanContains(span('1946/..'), '1946-03-01'), 'possibly');
    assert.equal(spanContains(span('1946', '..'), '2020-01-01', span('1890', '1969')), 'no');
  });

  it('limits by life whatever else reaches without end', () => {
    const life = span('1890', '1969');
    assert.equal(spanContains(span('1946', '1947/'), '1969-12-31', life), 'possibly');
    assert.equal(spanContains(span('1946', '1947/'), '1970-01-01', life), 'no');
    assert.equal(spanContains(span('/1946', '1947'), '1889-12-31', life), 'no');
  });

  it('limits by life what is vague, while that leaves a choice', () => {
    const life = span('1946-07-01', '1947-08-12');
    assert.equal(spanContains(span('1946', '1947-08'), '1946-06-30', life), 'no');
    assert.equal(spanContains(span('1946', '1947-08'), '1947-08-12', life), 'possibly');
    assert.equal(spanContains(span('1946', '1947-08'), '1947-08-13', life), 'no');
    assert.equal(spanContains(span('1946', '1947-09-01'), '1947-08-13', life), 'yes');
    assert.equal(spanContains(span('1945', '1947'), '1945-01-01', life), 'possibly');
  });

  it('says possibly of whatever is doubtful', () => {
    assert.equal(spanContains(span('1946-07-01?', '1947'), '1946-08-01'), 'possibly');
    assert.equal(spanContains(span('1946-07-01~', '1947'), '1946-07-03'), 'possibly');
    assert.equal(spanContains(span('1946-07-01~', '1947'), '1946-08-01'), 'yes');
    assert.equal(spanContains(span('1946', '1947?'), '1946-12-31'), 'possibly');
    assert.equal(spanContains({}, '1946-12-31'), 'possibly');
  });
});

describe('coreOf', () => {
  it('is the days that are sure', () => {
    assert.deepEqual(coreOf(span('1946-07', '1947-05')), {
      first: '1946-07-31',
      last: '1947-05-01',
    });
    assert.deepEqual(coreOf(span('1946/..')), { first: '1946-12-31', last: null });
    assert.deepEqual(coreOf(span('1946-07-01')), { first: '1946-07-01', last: '1946-07-01' });
  });

  it('is missing where no day is', () => {
    for (const nothing of [
      span('1946', '1946'),
      span('1946'),
      span(undefined, '1946'),
      span('1946?', '1949'),
    ]) {
      assert.equal(coreOf(nothing), undefined);
    }
  });
});

describe('surelyOverlap', () => {
  it('needs more than the day on which a post changes hands', () => {
    assert.equal(
      surelyOverlap(span('1946-07-01', '1947-05-21'), span('1947-05-21', '1949')),
      false,
    );
    assert.equal(surelyOverlap(span('1946-07-01', '1947-05-22'), span('1947-05-21', '1949')), true);
    assert.equal(surelyOverlap(span('1947-05-21', '1949'), span('1946-07-01', '1947-05-22')), true);
  });

  it('needs no end where something is still so', () => {
    assert.equal(surelyOverlap(span('1946', '..'), span('1948', '..')), true);
    assert.equal(surelyOverlap(span('1946', '..'), span('1940', '1944')), false);
  });

  it('is false while a choice among the vague days avoids it', () => {
    assert.equal(surelyOverlap(span('1946', '1947'), span('1947', '1949')), false);
    assert.equal(surelyOverlap(span('1946'), span('1947', '1949')), false);
  });

  it('sees a single day in the midst of a span, and none at its ends', () => {
    const term = span('1946-07-01', '1947-05-21');
    assert.equal(surelyOverlap(term, span('1946-09-01')), true);
    assert.equal(surelyOverlap(span('1946-09-01', '1946-09-01'), term), true);
    assert.equal(surelyOverlap(term, span('1947-05-21')), false);
    assert.equal(surelyOverlap(span('1946-07-01'), term), false);
    assert.equal(surelyOverlap(span('1946-07-01'), span('1946-07-01')), false);
  });
});

describe('isReversed', () => {
  it('is true only when no choice puts the end behind the beginning', () => {
    assert.equal(isReversed(span('1947-05', '1946')), true);
    assert.equal(isReversed(span('1946-07', '1946')), false);
    assert.equal(isReversed(span('1947-01~', '1946')), false);
    assert.equal(isReversed(span('1947', '1946?')), false);
    assert.equal(isReversed(span('1947')), false);
  });
});

describe('surelyBefore', () => {
  it('needs every day of one before every day of the other', () => {
    assert.equal(surelyBefore(valueOf('1946-06'), valueOf('1946-07-01')), true);
    assert.equal(surelyBefore(valueOf('1946-07-01'), valueOf('1946-06')), false);
    assert.equal(surelyBefore(valueOf('1946-07'), valueOf('1946-07-31')), false);
    assert.equal(surelyBefore(valueOf('1946-06~'), valueOf('1946-07-01')), false);
    assert.equal(surelyBefore(valueOf('1945?'), valueOf('1946-07-01')), false);
    assert.equal(surelyBefore(valueOf('1945/'), valueOf('1946-07-01')), false);
    assert.equal(surelyBefore(valueOf('[..1894]'), valueOf('1895')), true);
  });
});

describe('compareDates', () => {
  it('sorts by the first known bound, the vaguer first, the unbounded last, and is stable', () => {
    const sorted = [
      '-0043',
      '-0042-03-15',
      '1895',
      '/1895',
      '1946-07/',
      '1946',
      '1946-01-01/1946-06',
      '1946-01',
      '1946-01-01',
      '[1946-02,1946-01]',
      '1947-05~',
      '..',
    ];
    const expected = [
      '-0043',
      '-0042-03-15',
      '1895',
      '/1895',
      '1946',
      '1946-01-01/1946-06',
      '[1946-02,1946-01]',
      '1946-01',
      '1946-01-01',
      '1946-07/',
      '1947-05~',
      '..',
    ];
    for (const order of [sorted, sorted.toReversed()]) {
      const dates = order.map(valueOf).sort(compareDates);
      assert.deepEqual(
        dates.map(({ edtf }) => edtf),
        expected,
      );
    }
    const equal = ['1946', '1946?', '1946~'];
    assert.deepEqual(
      equal
        .map(valueOf)
        .sort(compareDates)
        .map(({ edtf }) => edtf),
      equal,
    );
  });

  it('puts an end that is unknown before one that is known', () => {
    assert.ok(compareDates(valueOf('1946/'), valueOf('1946')) < 0);
    assert.ok(compareDates(valueOf('1946'), valueOf('1946/')) > 0);
    assert.equal(compareDates(valueOf('1946/'), valueOf('1946/..')), 0);
  });
});
