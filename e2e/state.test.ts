import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { allPages, readPage } from './support/pages.ts';
import { dist, expect, test } from './support/site.ts';

const inauguration = 'state-1946-07-01.html';
const newChairman = 'state-1947-05-22.html';
const walkout = 'state-1947-08-13.html';

const heading = (page: Page): Locator => page.locator('h1');
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Day' });
const field = (page: Page): Locator => page.getByLabel('Another day');

/** The answers under a body, a line each, without what sources say about them. */
async function office(page: Page, body: string): Promise<string[]> {
  const section = page.getByRole('region', { name: body, exact: true });
  return (await section.locator('.answer-what').allInnerTexts()).map(inOneLine);
}

async function rows(page: Page, part: string): Promise<string[]> {
  const found = page.locator(`[data-state-part="${part}"] tbody tr`);
  return (await found.allInnerTexts()).map(inOneLine);
}

function inOneLine(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

const coalition = 'Coalition Government of Xinjiang Province';
const province = 'Government of Xinjiang Province';

test.describe('three days tell the story', () => {
  test('1 July 1946: the coalition takes office', async ({ page, site }) => {
    await page.goto(site(inauguration));
    await expect(heading(page)).toHaveText('State on 1 July 1946');
    const holders = await office(page, coalition);
    expect(holders.slice(0, 3)).toEqual([
      'Zhang Zhizhong Centre',
      'Burhan Shahidi Seven Districts',
      'Ehmetjan Qasimi Three Districts',
    ]);
    expect(holders.join()).not.toContain('Masud Sabri');
    expect(await office(page, province)).toContain('Zhang Zhizhong Centre');
    const changes = page.locator('[data-state-part="changes"]');
    await expect(changes.getByRole('heading')).toHaveText('Since 30 June 1946');
    await expect(changes).toContainText(/begun\s+Zhang Zhizhong, Chairman, Coalition Government/);
    const existed = (await rows(page, 'existences')).join('\n');
    expect(existed).toContain(`${coalition} 1 July 1946 – 12 August 1947`);
    expect(existed).toMatch(/Second East Turkestan Republic no longer: .* until 1949 .*: so on/);
    const control = await rows(page, 'controls');
    expect(control.find((row) => row.startsWith('Ili District'))).toContain('Three Districts');
    expect(control.find((row) => row.startsWith('Kashgar District'))).toContain('Centre');
  });

  test('22 May 1947: another chairman, and doubt about a vice chairman', async ({ page, site }) => {
    await page.goto(site(newChairman));
    const holders = await office(page, coalition);
    expect(holders.slice(0, 4)).toEqual([
      'Masud Sabri Centre',
      'no longer Zhang Zhizhong Centre',
      'possibly Burhan Shahidi Seven Districts',
      'Ehmetjan Qasimi Three Districts',
    ]);
    const section = page.getByRole('region', { name: coalition, exact: true });
    const told = (await section.locator('.answer').allInnerTexts()).map(inOneLine);
    expect(told[0]).toMatch(/from May 1947.*: possibly so on this day/);
    expect(told[0]).toMatch(/from June 1947.*: not so on this day/);
    expect(told[1]).toMatch(/Sources differ until June 1947.*Wikipedia.*: so on this day/);
    expect(told[2]).toMatch(/dismissed when Masud Sabri became chairman/);
    expect(told[2]).toMatch(/until perhaps April 1947.*: not so on this day/);
    expect(told[3]).toMatch(/until February 1947.*: not so on this day/);
    await expect(page.locator('.state-changes')).toContainText(/over\s+Zhang Zhizhong, Chairman/);
  });

  test('13 August 1947: the coalition is over, the province goes on', async ({ page, site }) => {
    await page.goto(site(walkout));
    await expect(page.getByRole('region', { name: coalition, exact: true })).toHaveCount(0);
    expect(await office(page, province)).toContain('Masud Sabri Centre');
    const changes = page.locator('.state-changes');
    await expect(changes).toContainText(`over ${coalition}`);
    await expect(changes).toContainText(/over\s+Ehmetjan Qasimi, Vice Chairman/);
    await expect(changes).toContainText(/over\s+Masud Sabri, Chairman, Coalition Government/);
    const existed = (await rows(page, 'existences')).find((row) => row.startsWith(coalition));
    expect(existed).toMatch(/no longer: 1 July 1946 – 12 August 1947/);
    expect(existed).toMatch(/until August 1947.*: possibly so .*until 1949.*: so on this day/);
  });
});

test('the menu leads to the day of the main article, and each day to its neighbours', async ({
  page,
  site,
}) => {
  await page.goto(site('dihua.html'));
  await page.locator('.browse > summary').click();
  await page.getByRole('link', { name: 'State on a day' }).click();
  await expect(heading(page)).toHaveText('State on 1 July 1946');
  const next = page.locator('a[rel="next"]');
  const words = await next.locator('.step-day').innerText();
  await expect(page.locator('link[rel="next"]')).toHaveAttribute(
    'href',
    (await next.getAttribute('href')) ?? '',
  );
  await next.click();
  await expect(heading(page)).toHaveText(`State on ${words}`);
  await page.locator('a[rel="prev"]').click();
  await expect(heading(page)).toHaveText('State on 1 July 1946');
});

test('every day has its neighbours, and the first and the last have one', async () => {
  const pages = (await allPages()).filter((name) => /^state-\d/.test(name));
  expect(pages.length).toBeGreaterThan(20);
  for (const [at, name] of pages.entries()) {
    const html = await readPage(dist, name);
    const links = ['prev', 'next'].map(
      (rel) => new RegExp(`<link rel="${rel}" href="([^"]+)"`).exec(html)?.[1],
    );
    expect(links, name).toEqual([pages[at - 1], pages[at + 1]]);
  }
});

test(
  'a chosen day is shown as its own page shows it',
  { tag: '@hosted' },
  async ({ page, site }) => {
    const partsOf = () =>
      page.evaluate(() => [
        document.title,
        ...[...document.querySelectorAll('h1, [data-state-part]')].map(
          ({ innerHTML }) => innerHTML,
        ),
        ...[...document.querySelectorAll<HTMLAnchorElement>('.state-step')].map((step) =>
          step.hidden ? '' : `${step.getAttribute('href')} ${step.innerText}`,
        ),
      ]);
    for (const name of [walkout, inauguration, 'state-1944-11-12.html']) {
      await page.goto(site(name));
      const own = await partsOf();
      const day = /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? '';
      await page.goto(site(newChairman));
      await field(page).fill(day);
      await expect(heading(page)).toHaveText(own[1] ?? '');
      expect(await partsOf()).toEqual(own);
    }
  },
);

test('the slider goes by days and by months, and says the day', async ({ page, site }) => {
  await page.goto(site(newChairman));
  const range = slider(page);
  await expect(range).toHaveAttribute('aria-valuetext', '22 May 1947');
  await range.focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('State on 23 May 1947');
  await expect(range).toHaveAttribute('aria-valuetext', '23 May 1947');
  await expect(field(page)).toHaveValue('1947-05-23');
  await page.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText('State on 23 June 1947');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('State on 23 April 1947');
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('State on 31 December 1949');
  await page.keyboard.press('PageUp');
  await expect(range).toHaveAttribute('aria-valuetext', '31 December 1949');
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText('State on 1 January 1912');
  await expect(page.locator('[data-state-part="changes"] h2')).toContainText('31 December 1911');
});

test('a day on which nothing changed says so, and between which days it lies', async ({
  page,
  site,
}) => {
  await page.goto(site(newChairman));
  await field(page).fill('1947-07-05');
  await expect(page.locator('[data-state-part="changes"]')).toHaveText(
    'Nothing changed since 4 July 1947',
  );
  const [before, after] = await page.locator('.state-step').all();
  expect(String(await before?.getAttribute('href')) < 'state-1947-07-05.html').toBe(true);
  expect(String(await after?.getAttribute('href')) > 'state-1947-07-05.html').toBe(true);
});

test('a chosen day is announced once the reader rests, and stands in the address', async ({
  page,
  site,
}) => {
  await page.goto(site(newChairman));
  await slider(page).focus();
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowRight');
  const status = page.locator('[data-day-status]');
  await expect(status).toHaveText(/^State on 1 June 1947: \d+ holders of posts; /);
  await expect(page).toHaveURL(/state-1947-05-22\.html#1947-06-01$/);
  await page.reload();
  await expect(heading(page)).toHaveText('State on 1 June 1947');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '1 June 1947');
  await field(page).fill('1947-05-22');
  await expect(heading(page)).toHaveText('State on 22 May 1947');
  await expect(page).toHaveURL(/state-1947-05-22\.html$/);
});

test(
  'an address with another day shows it, and the way back leads back',
  { tag: '@hosted' },
  async ({ page, site }) => {
    await page.goto(site(newChairman));
    await page.goto(`${site(newChairman)}#1946-12-31`);
    await expect(heading(page)).toHaveText('State on 31 December 1946');
    await page.goBack();
    await expect(heading(page)).toHaveText('State on 22 May 1947');
    await page.goto(`${site(newChairman)}#1946-02-30`);
    await expect(heading(page)).toHaveText('State on 22 May 1947');
  },
);

test('what else shows the day is told of it', async ({ page, site }) => {
  await page.goto(site(newChairman));
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.querySelector('main')?.addEventListener('qamus:day', (event) => {
          const { day, controls } = (event as CustomEvent<{ day: string; controls: unknown[] }>)
            .detail;
          resolve(`${day} ${controls.length > 0}`);
        });
      }),
  );
  await field(page).fill('1946-09-01');
  expect(await told).toBe('1946-09-01 true');
});

test('the days between are asked for only when the reader turns to them', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isAsked = () => asked.some((address) => address.endsWith('state-facts.js'));
  await page.goto(site(newChairman), { waitUntil: 'networkidle' });
  expect(isAsked()).toBe(false);
  await field(page).focus();
  await expect.poll(isAsked).toBe(true);
});

test(
  'another day has nothing serious, in either theme',
  { tag: '@hosted' },
  async ({ page, site, where }) => {
    test.skip(where === 'disk', 'axe fetches the stylesheets, which no page from the disk may');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site(newChairman)}#1947-08-20`);
      await expect(heading(page)).toHaveText('State on 20 August 1947');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
      ).toEqual([]);
    }
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole, and there is nothing that needs one', async ({ page, site }) => {
    await page.goto(site(newChairman));
    expect(await office(page, coalition)).toContain('Masud Sabri Centre');
    await expect(page.locator('[data-day-chooser]')).toBeHidden();
    await page.locator('a[rel="prev"]').click();
    await expect(heading(page)).toHaveText('State on 21 May 1947');
  });
});
