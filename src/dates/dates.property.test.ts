import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyDate, anyDay, anySpan, edgeDays, steady } from './any-date.ts';
import { boundsOf } from './bounds-of-span.ts';
import { certaintyOn } from './bounds.ts';
import { contains, isReversed, spanContains, surelyBefore, type Certainty } from './certainty.ts';
import { compareDates } from './compare-dates.ts';
import type { Span } from './date-parts.ts';
import { compareDays } from './day.ts';
import { parseDate } from './parse-date.ts';
import { printDay } from './print-day.ts';
import { printDate, printSpan } from './print-date.ts';

const always = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, holds), steady);

const isDoubtful = (text: string): boolean => /[~?%[\]X/]/.test(text.replaceAll('-XX', ''));

describe('the order of dates', () => {
  it('is the other way round from the other end', () => {
    always(fc.tuple(anyDate, anyDate), ([a, b]) => {
      assert.equal(Math.sign(compareDates(a, b)), 0 - Math.sign(compareDates(b, a)));
    });
  });

  it('is total: of three dates no two steps lead back', () => {
    always(fc.tuple(anyDate, anyDate, anyDate), ([a, b, c]) => {
      if (compareDates(a, b) > 0 || compareDates(b, c) > 0) return;
      assert.ok(compareDates(a, c) <= 0, [a, b, c].map(({ edtf }) => edtf).join(' ≤ '));
      const isOneStep = compareDates(a, b) === 0 && compareDates(b, c) === 0;
      assert.equal(compareDates(a, c) === 0, isOneStep);
    });
  });

  it('knows before and after as opposites, and agrees with them', () => {
    always(fc.tuple(anyDate, anyDate), ([a, b]) => {
      if (!surelyBefore(a, b)) return;
      assert.ok(!surelyBefore(b, a));
      assert.ok(compareDates(a, b) < 0, `${a.edtf} before ${b.edtf}`);
      for (const day of edgeDays([a, b])) {
        assert.ok(contains(a, day) === 'no' || contains(b, day) === 'no');
      }
    });
  });

  it('has nothing before itself', () => {
    always(anyDate, (date) => {
      assert.ok(!surelyBefore(date, date));
      assert.equal(compareDates(date, date), 0);
    });
  });
});

describe('what a date contains', () => {
  it('its first and its last day belong to it, the days outside not surely', () => {
    always(anyDate, (date) => {
      if (date.kind !== 'interval' && date.kind !== 'one-of') {
        assert.ok(date.first !== null && date.last !== null);
      }
      for (const bound of [date.first, date.last]) {
        if (bound !== null) assert.notEqual(contains(date, bound), 'no', bound);
      }
      for (const day of edgeDays([date])) {
        if (contains(date, day) !== 'yes') continue;
        assert.ok(date.first === null || compareDays(date.first, day) <= 0);
        assert.ok(date.last === null || compareDays(day, date.last) <= 0);
      }
    });
  });

  it('a span contains its bounds', () => {
    always(anySpan, (span) => {
      const { from, until } = span;
      const [first, last] = [from?.first ?? null, until?.last ?? null];
      if (first === null || last === null || compareDays(first, last) > 0) return;
      assert.ok(!isReversed(span));
      assert.notEqual(spanContains(span, first), 'no');
      assert.notEqual(spanContains(span, last), 'no');
    });
  });
});

describe('the bounds of a span', () => {
  const order: readonly Certainty[] = ['no', 'possibly', 'yes'];
  const leastOf = (answers: readonly Certainty[]): Certainty =>
    order.find((answer) => answers.includes(answer)) ?? 'yes';
  const check = (span: Span, lives: readonly Span[], days: readonly string[]): void => {
    const bounds = boundsOf(span, ...lives);
    for (const day of days) {
      const expected =
        lives.length === 0
          ? spanContains(span, day)
          : leastOf(lives.map((life) => spanContains(span, day, life)));
      assert.equal(certaintyOn(bounds, day), expected, day);
    }
  };

  it('say of every day what the span says', () => {
    always(fc.tuple(anySpan, fc.array(anyDay, { maxLength: 5 })), ([span, days]) => {
      check(span, [], [...days, ...edgeDays([span.from, span.until])]);
    });
  });

  it('and within lives that it cannot outlast', () => {
    always(
      fc.tuple(
        anySpan,
        fc.array(anySpan, { minLength: 1, maxLength: 2 }),
        fc.array(anyDay, { maxLength: 5 }),
      ),
      ([span, lives, days]) => {
        const dates = [span, ...lives].flatMap(({ from, until }) => [from, until]);
        check(span, lives, [...days, ...edgeDays(dates)]);
      },
    );
  });

  it('are plain data, each null of which is told by the others', () => {
    always(anySpan, (span) => {
      const bounds = boundsOf(span);
      assert.deepEqual(JSON.parse(JSON.stringify(bounds)), bounds);
      if (bounds.sureFrom === null) assert.equal(bounds.sureUntil, null);
    });
  });
});

describe('a printed date', () => {
  const plainDay = /^\d{1,2} \p{L}+ \d+( BC)?$/u;

  it('has a machine date when nothing about it is in doubt, and then says that date', () => {
    always(anyDate, (date) => {
      const { text, datetime } = printDate(date, 'en-GB');
      const isPlain = ['day', 'month', 'year'].includes(date.kind) && !isDoubtful(date.edtf);
      const isInHtml = /^(?!0000)\d/.test(date.edtf);
      assert.equal(datetime !== undefined, isPlain && isInHtml, date.edtf);
      if (datetime === undefined) return;
      assert.ok(date.edtf.startsWith(datetime));
      assert.equal(text.includes(String(Number(datetime.slice(0, 4)))), true, text);
      assert.doesNotMatch(text, /\b(about|perhaps|or|by|before|from|since|to)\b/);
    });
  });

  it('never looks like a plain day when it is in doubt', () => {
    always(anyDate, (date) => {
      const { text } = printDate(date, 'en-GB');
      const isOneDay = date.first !== null && date.first === date.last && !/[~?%[]/.test(date.edtf);
      assert.equal(plainDay.test(text), isOneDay, `${date.edtf}: ${text}`);
    });
  });

  it('is the same of a plain day where dates are not read', () => {
    always(anyDay, (day) => {
      const parsed = parseDate(day);
      assert.ok(parsed.ok);
      assert.deepEqual(printDay(day, 'en-GB'), printDate(parsed.value, 'en-GB'));
    });
  });

  it('says about for ~, perhaps for ?, both for %, wherever they stand', () => {
    always(anyDate, (date) => {
      const { text } = printDate(date, 'en-GB');
      assert.equal(text.includes('about'), date.approximate, `${date.edtf}: ${text}`);
      assert.equal(text.includes('perhaps'), date.uncertain, `${date.edtf}: ${text}`);
    });
  });

  it('keeps the doubt of either end of a span', () => {
    always(anySpan, ({ from, until }) => {
      const text = printSpan(from, until, 'en-GB');
      if (from?.edtf === '..' || until?.ongoing) return;
      const dates = [from, until].flatMap((date) => date ?? []);
      for (const [word, has] of [
        ['about', dates.some(({ approximate }) => approximate)],
        ['perhaps', dates.some(({ uncertain }) => uncertain)],
      ] as const) {
        assert.equal(text.includes(word), has, `${from?.edtf} – ${until?.edtf}: ${text}`);
      }
    });
  });
});
