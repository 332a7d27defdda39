import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import { dayOf, dayOfTime, daysInMonth } from './day.ts';
import { parseDate } from './parse-date.ts';

const valueOf = (text: string) => {
  const parsed = parseDate(text);
  assert.ok(parsed.ok, `${text}: ${parsed.ok || parsed.message}`);
  return parsed.value;
};

describe('parseDate reads', () => {
  // text, kind, first, last, flags
  const cases: readonly [string, string, string | null, string | null, string?][] = [
    ['1946-07-01', 'day', '1946-07-01', '1946-07-01'],
    ['1946-07', 'month', '1946-07-01', '1946-07-31'],
    ['1946', 'year', '1946-01-01', '1946-12-31'],
    ['1946-07-XX', 'month', '1946-07-01', '1946-07-31'],
    ['1946-XX', 'year', '1946-01-01', '1946-12-31'],
    ['1946-XX-XX', 'year', '1946-01-01', '1946-12-31'],
    ['1948-02', 'month', '1948-02-01', '1948-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['1946-21', 'season', '1946-03-01', '1946-05-31'],
    ['1946-22', 'season', '1946-06-01', '1946-08-31'],
    ['1946-23~', 'season', '1946-09-01', '1946-11-30', 'about'],
    ['1947-24', 'season', '1947-12-01', '1948-02-29'],
    ['194X', 'decade', '1940-01-01', '1949-12-31'],
    ['19XX?', 'century', '1900-01-01', '1999-12-31', 'perhaps'],
    ['1947-05~', 'month', '1947-05-01', '1947-05-31', 'about'],
    ['1947?', 'year', '1947-01-01', '1947-12-31', 'perhaps'],
    ['1947%', 'year', '1947-01-01', '1947-12-31', 'about perhaps'],
    ['0033', 'year', '0033-01-01', '0033-12-31'],
    ['-0043-03-15', 'day', '-0043-03-15', '-0043-03-15'],
    ['-0043-03-XX', 'month', '-0043-03-01', '-0043-03-31'],
    ['-0043-XX-XX', 'year', '-0043-01-01', '-0043-12-31'],
    ['1946-07-01/1947-08', 'interval', '1946-07-01', '1947-08-31'],
    ['1946~/1947?', 'interval', '1946-01-01', '1947-12-31', 'about perhaps'],
    ['1946/1946', 'interval', '1946-01-01', '1946-12-31'],
    ['1946-07/1946', 'interval', '1946-07-01', '1946-12-31'],
    ['-0099/-0043', 'interval', '-0099-01-01', '-0043-12-31'],
    ['/1949', 'interval', null, '1949-12-31'],
    ['../1949', 'interval', null, '1949-12-31'],
    ['1946/', 'interval', '1946-01-01', null],
    ['1946/..', 'interval', '1946-01-01', null, 'ongoing'],
    ['..', 'interval', null, null, 'ongoing'],
    ['[1946-06-06,1946-06-27]', 'one-of', '1946-06-06', '1946-06-27'],
    ['[1947, 1945, 1946~]', 'one-of', '1945-01-01', '1947-12-31', 'about'],
    ['[..1894]', 'one-of', null, '1894-12-31'],
    ['[..1894-05~]', 'one-of', null, '1894-05-31', 'about'],
    ['[1946-07..]', 'one-of', '1946-07-01', null],
  ];
  for (const [text, kind, first, last, flags = ''] of cases) {
    it(`${text} as ${flags ? `${flags} ` : ''}${kind}, ${first} to ${last}`, () => {
      assert.deepEqual(valueOf(text), {
        edtf: text,
        kind,
        first,
        last,
        approximate: flags.includes('about'),
        uncertain: flags.includes('perhaps'),
        ongoing: flags.includes('ongoing'),
      });
    });
  }

  it('one text once: the same value is given again', () => {
    assert.equal(parseDate('1873-05-05'), parseDate('1873-05-05'));
  });
});

describe('parseDate refuses', () => {
  const cases: readonly [string, RegExp, RegExp?][] = [
    ['1900-02-29', /^There is no day 29 in 1900-02\.$/, /28 days/],
    ['1946-04-31', /^There is no day 31 in 1946-04\.$/, /30 days/],
    ['1946-07-00', /^There is no day 00 in 1946-07\.$/, /31 days/],
    ['1946-13-40', /^There is no month 13, as in `1946-13-40`\.$/, /01 to 12/],
    ['1946-00', /^There is no month 00/],
    ['1946-25', /^There is no month 25/, /21 is spring/],
    ['-0000', /no year -0000/, /1 BC is `0000`/],
    ['1946/1947-02-29', /^There is no day 29 in 1947-02\.$/],
    [
      '1947/1946',
      /^The interval `1947\/1946` ends before it begins\.$/,
      /^Write `1946\/1947`, if that is meant/,
    ],
    ['/', /^The interval `\/` has no bound\.$/],
    ['../..', /has no bound/],
    ['1946/1947/1948', /has more than one `\/`\.$/],
    ['[1946]', /leaves no choice/],
    ['[1946..1948]', /leaves no choice/],
    ['[..1946..]', /leaves no choice/],
    ['[..]', /leaves no choice/],
    ['[..1946-02-30]', /There is no day 30/],
    ['[1946,1947', /is not closed/],
    ['{1946,1947}', /is not a date/],
    ['Y17E7', /is not a date/],
    ['1XXX', /is not a date/],
    ['1946-1X', /is not a date/],
    ['12345', /is not a date/],
    ['', /`` is not a date\.$/],
    ['unknown', /^`unknown` is not a date\.$/, /leave it out when nobody knows/],
  ];
  for (const [text, message, hint] of cases) {
    it(`"${text}": ${message.source}`, () => {
      const parsed = parseDate(text);
      assert.ok(!parsed.ok);
      assert.match(parsed.message, message);
      if (hint) assert.match(parsed.hint ?? '', hint);
    });
  }
});

describe('parseDate tells what to type for', () => {
  const cases: readonly [string, string][] = [
    ['21.5.1947', '1947-05-21'],
    ['1946-7-1', '1946-07-01'],
    ['1946/07/01', '1946-07-01'],
    ['5/16/1947', '1947-05-16'],
    ['16/5/1947', '1947-05-16'],
    ['7/1947', '1947-07'],
    ['1946年7月1日', '1946-07-01'],
    ['1 July 1946', '1946-07-01'],
    ['1st July 1946', '1946-07-01'],
    ['July 1, 1946', '1946-07-01'],
    ['Sept. 1946', '1946-09'],
    ['spring 1946', '1946-21'],
    ['c. 1947', '1947~'],
    ['circa May 1947', '1947-05~'],
    ['~1947', '1947~'],
    ['perhaps 1947', '1947?'],
    ['1946/47', '1946/1947'],
    ['1946–47', '1946/1947'],
    ['1946-47', '1946/1947'],
    ['1946-1947', '1946/1947'],
    ['1 July 1946 – 12 August 1947', '1946-07-01/1947-08-12'],
    ['6 or 27 June 1946', '[1946-06-06,1946-06-27]'],
    ['6–27 June 1946', '1946-06-06/1946-06-27'],
    ['1946 or 1947', '[1946,1947]'],
    ['before 1895', '[..1894]'],
    ['by 1895', '/1895'],
    ['after 1895', '1895/'],
    ['since July 1946', '1946-07/..'],
    ['1940s', '194X'],
    ['194x', '194X'],
    ['19th century', '18XX'],
    ['1946-07-01T12:00:00Z', '1946-07-01'],
    [' 1946 ', '1946'],
  ];
  for (const [text, right] of cases) {
    it(`"${text}": ${right}`, () => {
      const parsed = parseDate(text);
      assert.ok(!parsed.ok);
      assert.equal(parsed.hint, `Write \`${right}\`.`);
    });
  }

  it('nothing that it cannot read itself, nor where day and month could be either', () => {
    for (const text of ['31 February 1946', '99.99.1946', '5/6/1947', 'Blue 1946', '1 July 46']) {
      const parsed = parseDate(text);
      assert.ok(!parsed.ok);
      assert.doesNotMatch(parsed.hint ?? '', /^Write `[^`]*`\.$/, text);
    }
  });
});

describe('parseDate, over many dates', () => {
  /** Numbers in [0, below), the same in each run. */
  const random = (() => {
    let state = 20_261_122;
    return (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  })();
  const randomDay = () => {
    const [year, month] = [random(2_500), 1 + random(12)];
    return dayOf(year, month, 1 + random(daysInMonth(year, month)));
  };

  it('gives the bounds that the package edtf gives', () => {
    for (let run = 0; run < 300; run++) {
      const day = randomDay();
      for (const text of [day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 3)}X`]) {
        const { first, last } = valueOf(text);
        const { min, max } = edtf(text);
        assert.deepEqual([first, last], [dayOfTime(min), dayOfTime(max)], text);
      }
    }
  });

  it('an interval reaches from the first day of its beginning to the last of its end', () => {
    for (let run = 0; run < 300; run++) {
      const [from = '', until = ''] = [randomDay(), randomDay()].sort();
      const cut = [4, 7, 10][random(3)];
      const [a, b] = [from.slice(0, cut), until.slice(0, cut)];
      const { first, last } = valueOf(`${a}/${b}`);
      assert.deepEqual([first, last], [valueOf(a).first, valueOf(b).last]);
      assert.equal(parseDate(`${until}/${from}`).ok, until === from);
    }
  });

  it('a day is read exactly when the calendar has it', () => {
    for (let run = 0; run < 500; run++) {
      const [year, month, date] = [1_600 + random(500), random(20), random(35)];
      const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
      assert.equal(parseDate(dayOf(year, month, date)).ok, exists, dayOf(year, month, date));
    }
  });

  it('is never thrown off by rubbish', () => {
    const pieces = [
      '1946',
      '-',
      '07',
      '/',
      '..',
      '~',
      '?',
      '[',
      ']',
      ',',
      'X',
      ' ',
      'July',
      'c.',
      '年',
      'or',
    ];
    for (let run = 0; run < 2_000; run++) {
      const text = Array.from({ length: random(7) }, () => pieces[random(pieces.length)]).join('');
      const parsed = parseDate(text);
      if (parsed.ok) assert.equal(parsed.value.edtf, text);
      else assert.ok(parsed.message.length > 0);
    }
  });
});

describe('parseDate knows what was meant where it can be nothing else', () => {
  const certain: readonly [string, string][] = [
    ['21.5.1947', '1947-05-21'],
    ['21/5/1947', '1947-05-21'],
    ['5/21/1947', '1947-05-21'],
    ['5.5.1947', '1947-05-05'],
    ['21 May 1947', '1947-05-21'],
    ['May 21 1947', '1947-05-21'],
    ['May 21st, 1947', '1947-05-21'],
    ['Sept. 1947', '1947-09'],
    ['1947/05/21', '1947-05-21'],
    ['1947-5-21', '1947-05-21'],
    ['1947-5', '1947-05'],
    ['1947年5月21日', '1947-05-21'],
    ['about 1947', '1947~'],
    ['c. 1947', '1947~'],
    ['circa 21 May 1947', '1947-05-21~'],
    ['before 1895', '[..1894]'],
  ];
  for (const [text, meant] of certain) {
    it(`"${text}": ${meant}`, () => {
      const parsed = parseDate(text);
      assert.equal(parsed.ok ? '' : parsed.meant, meant);
    });
  }
  const doubtful = [
    ...['3/4/1947', '3.4.1947', '13.13.1947', '1946/47', '1946-47', '7/1947', '1946–47'],
    ...['about 3/4/1947', '31 February 1946', 'Marble 1947', 'after 1946', 'perhaps 1947'],
    ...['spring 1946', '1 July 46', 'before May 1947'],
  ];
  for (const text of doubtful) {
    it(`"${text}": nothing`, () => {
      const parsed = parseDate(text);
      assert.equal(parsed.ok ? '' : parsed.meant, undefined);
    });
  }
});
