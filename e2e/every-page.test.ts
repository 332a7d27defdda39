import { allPages, inMarkup, pagesToOpen } from './support/pages.ts';
import { expect, test } from './support/site.ts';

test('pages of every sort open, are quiet, ask nobody else for anything, and look like one of ours', async ({
  page,
  site,
  complaints,
}) => {
  test.setTimeout(360_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site('')) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
  });
  for (const name of await pagesToOpen({ articles: 4, ofEachNumber: 1 })) {
    await page.goto(site(name));
    await expect(page.locator('h1'), name).toHaveCount(1);
    expect([...complaints, ...elsewhere], name).toEqual([]);
  }
});

test('every page has a title of its own, a language, a main part and one heading', async ({
  page,
}) => {
  const pages = await inMarkup(page, await allPages(), (parsed) => ({
    title: parsed.title,
    language: parsed.documentElement.lang,
    mains: parsed.querySelectorAll('main').length,
    headings: parsed.querySelectorAll('h1').length,
  }));
  const titles = new Map<string, string>();
  for (const [name, { title, language, mains, headings }] of pages) {
    expect(title.length, name).toBeGreaterThan(5);
    expect(titles.get(title), `${name} has the title of another page`).toBeUndefined();
    titles.set(title, name);
    expect(language, name).not.toBe('');
    expect([mains, headings], name).toEqual([1, 1]);
  }
});
