import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, secondDist, test } from './support/second-site.ts';

/*
 * A guided reading from the title page to the last step, and the same as a booklet.
 */

const booklet = 'booklet-houses-of-the-sky.html';
/** Its steps that somebody has written, in their order. */
const chapters = [
  'Maragheh Observatory',
  'Nasir al-Din al-Tusi',
  'Ulugh Beg Observatory',
  'Constantinople Observatory of Taqi al-Din Muhammad ibn Maʿruf al-Shami al-Asadi',
  'New star of 1572',
  'Uraniborg',
];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard leads from the title page along a reading, and past what is not written', async ({
    page,
    secondSite,
  }) => {
    const follow = async (name: string | RegExp, within = 'main') => {
      await page.locator(within).getByRole('link', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    const heading = page.locator('h1');
    const way = '.reading-nav';

    await page.goto(secondSite);
    await follow('Houses of the sky');
    await expect(heading).toHaveText('Houses of the sky');
    await expect(page.locator('.step')).toHaveCount(7);
    await expect(page.locator('.step .wanted')).toHaveText('Hulagu');
    await follow('Maragheh Observatory');
    await expect(page.locator(way)).toContainText('Houses of the sky, 1 of 7');
    await expect(page.locator(`${way} [rel=prev]`)).toHaveCount(0);
    await follow('Next: Nasir al-Din al-Tusi', way);
    await expect(heading).toHaveText('Nasir al-Din al-Tusi');
    await expect(page.locator(way)).toContainText('3 of 7');
    await follow('Next: Ulugh Beg Observatory', way);
    await follow(/^Next: Constantinople/, way);
    // An entry stands on the list of its kind, and leads on from there.
    const entry = '#taqi-al-din-observatory';
    await expect(page).toHaveURL(new RegExp(`/observatories\\.html${entry}$`));
    await expect(page.locator(`${entry} .entry-reading`)).toContainText('5 of 7');
    await follow('Next: New star of 1572', entry);
    await follow('Next: Uraniborg', way);
    await expect(page.locator(`${way} [rel=next]`)).toHaveCount(0);
    await follow('Houses of the sky', way);
    await expect(page.locator('#step-7')).toContainText('Uraniborg');
  });
});

test('every anchor of a booklet is there once, and its articles lead to its chapters', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}${booklet}`);
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href') ?? '');
    return {
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      lost: links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1))),
      away: links.filter((href) => /^(maragheh-observatory|uraniborg)\.html/.test(href)),
      inside: links.filter((href) => href === '#uraniborg').length,
      chapters: [...document.querySelectorAll('.chapter[id]')].map(({ id }) => id),
    };
  });
  expect(found.twice).toEqual([]);
  expect(found.lost).toEqual([]);
  expect(found.away).toEqual([]);
  expect(found.inside).toBeGreaterThan(1);
  expect(found.chapters).toEqual([
    'maragheh-observatory',
    'nasir-al-din-al-tusi',
    'ulugh-beg-observatory',
    'taqi-al-din-observatory',
    'great-new-star-1572',
    'uraniborg',
  ]);
  // A mark leads to the note of its own chapter, and the note to the record.
  const chapter = page.locator('#uraniborg');
  await chapter.locator('.prose sup a').first().click();
  await expect(page).toHaveURL(/#uraniborg_cite-1$/);
  const record = chapter.locator('.notes a[href^="#booklet-source_"]').first();
  const anchor = (await record.getAttribute('href')) ?? '';
  await expect(page.locator(`.booklet-sources [id="${anchor.slice(1)}"]`)).toHaveCount(1);
});

test('a booklet has nothing serious for assistive technology, in either theme', async ({
  page,
  secondSite,
}) => {
  const serious: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['light', 320],
    ['dark', 1440],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${secondSite}${booklet}`);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    const { violations } = await axe.setLegacyMode().analyze();
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      serious.push(`${colorScheme}, ${width} px, ${id}: ${nodes.map(({ html }) => html).join()}`);
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, `${width} px`).toBeLessThanOrEqual(0);
  }
  expect(serious).toEqual([]);
});

test('a booklet is neither searched nor found by search engines', async () => {
  const html = await readFile(join(secondDist, booklet), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('data-pagefind-body');
});

test('printed in one go it has every chapter, each on a new sheet', async ({
  page,
  secondSite,
}) => {
  await page.goto(`${secondSite}${booklet}`);
  const titles = ['Houses of the sky', ...chapters, 'Sources'].map(closed);
  let text = '';
  // The outline is made of the tree for assistive technology, which a busy browser may not have yet.
  await expect
    .poll(
      async () => {
        const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
        text = pdf.toString('latin1');
        return titlesOf(text);
      },
      { timeout: 40_000 },
    )
    .toEqual(expect.arrayContaining(titles));
  const sheets = text.match(/\/Type \/Page\n/g)?.length ?? 0;
  // The title page, the chapters, the sources.
  expect(sheets).toBeGreaterThanOrEqual(1 + chapters.length + 1);
});

/** The headings that a PDF lists. Spaces at the end of a line are not kept. */
function titlesOf(pdf: string): string[] {
  const found = pdf.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]*)>)/g);
  return [...found].map(([, plain, wide]) =>
    closed(
      plain?.replace(/\\(.)/g, '$1') ??
        (wide?.match(/.{4}/g) ?? [])
          .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
          .join(''),
    ),
  );
}

function closed(title: string): string {
  return title.replace(/\s/g, '');
}
