import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, expect, test } from './support/site.ts';

const article = 'coalition-government-xinjiang.html';

test('a citation leads to its source, and the source back to that very sentence', async ({
  page,
  site,
}) => {
  await page.goto(site(article));
  const mark = page.locator('.prose sup.cite a').first();
  const note = (await mark.getAttribute('href')) ?? '';
  const place = (await mark.locator('..').getAttribute('id')) ?? '';
  await page.locator(`${note} .reference a:not(.external)`).click();
  await expect(page).toHaveURL(/source-[a-z0-9-]+\.html$/);
  const back = page.locator(`.article-uses a[href="${article}#${place}"]`);
  const sentence = await back.locator('xpath=ancestor::li').evaluate((item) => {
    const own = item.cloneNode(true) as Element;
    for (const other of own.querySelectorAll('.part, sup, .rest')) other.remove();
    return own.textContent.trim();
  });
  expect(sentence.length).toBeGreaterThan(20);
  await back.click();
  await expect(page).toHaveURL(new RegExp(`#${place}$`));
  await expect(page.locator(':target')).toBeInViewport();
  const paragraph = await page.locator(':target').locator('..').innerText();
  expect(paragraph).toContain(sentence);
});

test('a statement leads to its row', async ({ page, site }) => {
  await page.goto(site('source-clubb-1971.html'));
  const statement = page.locator('.statement a[href*="#fact-"]').first();
  await statement.click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('.infobox :target')).toHaveCount(1);
});

test('a reference is copied as it is shown', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site('source-clubb-1971.html'));
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    await page.locator('.reference-form summary', { hasText: name }).click();
    const text = page.locator('.reference-form[open] pre');
    await expect(text).toHaveCount(1);
    await page.getByRole('button', { name: `Copy ${name}` }).click();
    await expect(page.locator('.copy-reference [role="status"]')).toHaveText(`Copied ${name}`);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${await text.textContent()}\n`);
  }
});

test('where the clipboard is closed, the text is left selected', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(site(article));
  await page.locator('.cite-page > summary').click();
  await page.locator('.cite-page .reference-form summary').first().click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.locator('.cite-page [role="status"]')).toHaveText('Selected BibTeX');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(
    'coalition-government-xinjiang',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reference is there to be selected', async ({ page, site }) => {
    await page.goto(site('source-clubb-1971.html'));
    await page.locator('.reference-form summary').first().click();
    await expect(page.locator('.reference-form pre').first()).toContainText('@book{clubb-1971,');
    await expect(page.locator('.copy-reference button')).toHaveCount(0);
  });
});

test('every source is in the files for reference managers', async ({ page, site }) => {
  await page.goto(site('sources.html'));
  const sources = await page.locator('.source').count();
  const links = page.locator('.source-files a');
  await expect(links).toHaveCount(3);
  const entries = { bib: /^@\w+\{/gm, ris: /^TY {2}- /gm, json: /^ {4}"id": /gm };
  for (const [extension, entry] of Object.entries(entries)) {
    await expect(links.and(page.locator(`[href="sources.${extension}"]`))).toHaveCount(1);
    const text = await readFile(join(dist, `sources.${extension}`), 'utf8');
    expect(text.match(entry)).toHaveLength(sources);
  }
});

test('what rests on tertiary sources alone says so', async ({ page, site }) => {
  await page.goto(site('sources.html'));
  const alone = page.locator('.source-figures a');
  const words = /It cites nothing but tertiary encyclopedias\./;
  for (const href of await alone.evaluateAll((all) => all.map((one) => one.getAttribute('href')))) {
    await page.goto(site(href ?? ''));
    const [, anchor] = href?.split('#') ?? [];
    const place =
      anchor === undefined ? page.locator('.imprint') : page.locator(`[id="${anchor}"]`);
    await expect(place, href ?? '').toContainText(words);
  }
});
