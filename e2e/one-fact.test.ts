import { expect, test, type Page } from 'playwright/test';
import { articleData, chronologyData, stateData } from '../src/export/data-schemas.ts';
import { oneFactSite, type SiteText } from './support/one-fact-site.ts';

/*
 * The promise of the whole: a date is changed in one line of one file, the site is built again,
 * and every page that tells it tells the new one. Ada Archer is mayor between Cyr Carver and Bela
 * Baker; Dora Dyer, who was clerk before them, has nothing to do with it.
 */

let old: SiteText = new Map();
let now: SiteText = new Map();

test.beforeAll(async () => {
  old = await oneFactSite('before');
  now = await oneFactSite('after');
});

const read = (site: SiteText, name: string): string => site.get(name) ?? '';

/** A page without the parts that match; what is left of it must not have changed. */
async function without(page: Page, html: string, parts: string): Promise<string> {
  return page.evaluate(
    ([text, selector]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      for (const part of parsed.querySelectorAll(selector)) part.remove();
      return parsed.documentElement.outerHTML;
    },
    [html, parts] as const,
  );
}

/** The words of a part of a page. */
async function words(page: Page, html: string, part: string): Promise<string> {
  return page.evaluate(
    ([text, selector]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const found = [...parsed.querySelectorAll(selector)].map((one) => one.textContent);
      return found.join(' ').replace(/\s+/g, ' ');
    },
    [html, part] as const,
  );
}

const box = 'section[aria-labelledby="succession"]';
const told: readonly (readonly [page: string, part: string])[] = [
  ['town-council.html', '.infobox'],
  ['town-council.html', 'section[aria-labelledby="office-holders"]'],
  ['ada.html', '.infobox'],
  ['ada.html', box],
  ['cyr.html', box],
  ['bela.html', box],
  ['chronology.html', 'main'],
  ['year-1924.html', 'main'],
  ['state-1920-01-01.html', 'main'],
];

test('every page that tells the date tells the new one, and in that part alone', async ({
  page,
}) => {
  for (const [name, part] of told) {
    const [was, is] = [
      await words(page, read(old, name), part),
      await words(page, read(now, name), part),
    ];
    expect(was, `${name} ${part}`).not.toBe(is);
  }
  for (const [name, part] of told.filter(([, selector]) => selector !== 'main')) {
    const parts = told.filter(([other]) => other === name).map(([, selector]) => selector);
    const [was, is] = [
      await without(page, read(old, name), parts.join()),
      await without(page, read(now, name), parts.join()),
    ];
    expect(is, `${name} beside ${part}`).toBe(was);
  }
  for (const name of ['town-council.html', 'ada.html', 'cyr.html', 'bela.html']) {
    const [was, is] = [
      await words(page, read(old, name), 'main'),
      await words(page, read(now, name), 'main'),
    ];
    // In a table the two ends of the time stand in cells beside each other.
    expect(was).toMatch(/1 January 1920( – )?30 June 1924/);
    expect(was).not.toMatch(/28 June/);
    expect(is).toMatch(/1 January 1920( – )?28 June 1924/);
    expect(is).not.toMatch(/1920( – )?30 June 1924/);
  }
});

test('the day on which she is out of office moves with it', async ({ page }) => {
  expect(old.has('state-1924-06-29.html')).toBe(false);
  expect(now.has('state-1924-06-29.html')).toBe(true);
  const holders = (site: SiteText, day: string): string[] =>
    stateData
      .parse(JSON.parse(read(site, `state-${day}.json`)))
      .holdings.map(({ holder, certainty }) => `${holder} ${certainty}`);
  expect(holders(now, '1920-01-01')).toEqual(['ada yes']);
  expect(holders(now, '1924-06-29')).toEqual([]);
  expect(holders(now, '1924-07-01')).toEqual(['bela yes']);
  const was = await words(page, read(old, 'state-1924-07-01.html'), '[data-state-part=changes]');
  const is = await words(page, read(now, 'state-1924-07-01.html'), '[data-state-part=changes]');
  expect(was).toContain('Ada Archer');
  expect(is).not.toContain('Ada Archer');
});

test('the data at both ends says the same new date, and the chronology too', () => {
  const of = (name: string) => articleData.parse(JSON.parse(read(now, name)));
  const own = of('ada.json').statements.own.filter(({ type }) => type === 'holding');
  const derived = of('town-council.json').statements.derived.filter(
    ({ subject }) => subject === 'ada',
  );
  expect(own).toEqual(derived);
  expect(JSON.stringify(own)).toContain('1924-06-28');
  const chronology = chronologyData.parse(JSON.parse(read(now, 'chronology.json')));
  const ends = chronology.rows.flatMap((row) =>
    row.told.filter(({ entity, bound }) => entity === 'ada' && bound === 'end'),
  );
  expect(ends.map(({ dates }) => dates[0]?.date.edtf)).toEqual(['1924-06-28']);
});

test('no other file changes', async ({ page }) => {
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .filter((name) => !name.startsWith('state-'))
    .sort();
  expect(changed).toEqual([
    'ada.html',
    'ada.json',
    'bela.html',
    'chronology.html',
    'chronology.json',
    'cyr.html',
    // What a browser keeps for later is known by its content.
    'offline-files.json',
    'offline.json',
    // Its page says what rests on it, dates included.
    'source-minutes.html',
    'town-council.html',
    'town-council.json',
    'year-1924.html',
  ]);
  // The ruler on which a day is chosen shows every day of change; beside it, days on which she
  // was not in office and that lead to none on which she was stay as they were.
  const day = 'state-1910-01-01.html';
  const ruler = 'day-chooser, [data-day-chooser], .day-chooser';
  expect(await without(page, read(now, day), ruler)).toBe(
    await without(page, read(old, day), ruler),
  );
});
