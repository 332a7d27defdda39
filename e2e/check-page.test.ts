import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { attacks } from '../src/corpus/attacks.ts';
import type { Problem } from '../src/diagnostics/problem.ts';
import { checkByCommand, deskBeside, fedFiles, feedFiles } from './support/check-desk.ts';
import { expect, test } from './support/site.ts';

/* Where an article is written and checked: the same problems as the command, and nothing runs. */

const fixtures = resolve(import.meta.dirname, 'fixtures');

/** With what is too large to keep in a repository. */
async function brokenCorpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qamus-broken-'));
  await cp(join(fixtures, 'broken-corpus'), folder, { recursive: true });
  const monsters = {
    'too-large': 'word '.repeat(110_000),
    'long-line': 'x'.repeat(20_001),
    'many-quotes': `${'>'.repeat(10_000)} x`,
  };
  for (const [id, text] of Object.entries(monsters)) {
    const path = join(folder, 'articles', 'person', `${id}.mdx`);
    await writeFile(path, `---\ntitle: Monster\nsummary: x\n---\n\n${text}\n`);
  }
  return folder;
}

/** Opens the page as somebody who means to check. */
async function openDesk(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-check]').hover();
  await page.locator('[data-check-articles] option').first().waitFor({ state: 'attached' });
}

/** A problem as the page shows it: what stands between backticks is set as code there. */
function asShown({ code, severity, line, column, message, hint = '' }: Problem) {
  const plain = (text: string) => text.replace(/`([^`]*)`/g, '$1');
  return { code, severity, line, column, message: plain(message), hint: plain(hint) };
}

test('every file of a broken corpus has the problems of the command', async ({ page, where }) => {
  test.setTimeout(120_000);
  const corpus = await brokenCorpus();
  const desk = await deskBeside(corpus, where);
  try {
    const problems = await checkByCommand(corpus);
    const texts = /^(?:articles|sources|maps|readings|templates)\//;
    const paths = new Set(problems.map(({ file }) => file).filter((file) => texts.test(file)));
    expect(paths.size).toBeGreaterThan(60);
    await openDesk(page, desk.url);
    const shown = await page.evaluate(feedFiles, await fedFiles(corpus, [...paths]));
    for (const path of paths) {
      const expected = problems.filter(({ file }) => file === path).map(asShown);
      expect(shown[path], path).toEqual(expected);
    }
  } finally {
    await desk.close();
    await rm(corpus, { recursive: true, force: true });
  }
});

test('whatever is opened, nothing of it runs, and every attack is told', async ({
  page,
  where,
}) => {
  test.setTimeout(120_000);
  const corpus = join(fixtures, 'hostile-corpus');
  const desk = await deskBeside(corpus, where);
  try {
    await page.addInitScript(() =>
      Object.assign(window, { tripwire: () => (window.name = 'hit') }),
    );
    await openDesk(page, desk.url);
    const allowed = ['person/canary', 'person/valueof', 'place/tostring'];
    const paths = allowed.map((id) => `articles/${id}.mdx`);
    const sound = await page.evaluate(feedFiles, await fedFiles(corpus, paths));
    for (const path of paths) {
      expect(
        sound[path]?.filter(({ severity }) => severity === 'error'),
        path,
      ).toEqual([]);
    }
    await expect(page.locator('[data-check-page] .check-page-title')).toHaveCount(1);
    for (const [name, { path, text, told }] of attacks) {
      // A field of one line cannot hold it.
      if (path.includes('\n')) continue;
      const base64 = Buffer.from(text).toString('base64');
      const shown = await page.evaluate(feedFiles, [{ path, base64 }]);
      const found = (shown[path] ?? [])
        .filter(({ severity }) => severity === 'error')
        .map(({ code, line, column }) => `${code} ${line}:${column}`);
      const expected = told.map((each) => (each.includes(' ') ? each : (found[0] ?? each)));
      expect(found.sort(), name).toEqual(expected.sort());
    }
    expect(await page.evaluate(() => window.name)).toBe('');
  } finally {
    await desk.close();
  }
});

const checkedTimes = (page: Page) =>
  page.locator('[data-check]').evaluate((desk) => Number(desk.dataset['checked'] ?? 0));

/** Types, and waits until the desk has answered. */
async function type(page: Page, text: string): Promise<void> {
  const before = await checkedTimes(page);
  await page.keyboard.insertText(text);
  await expect.poll(() => checkedTimes(page)).toBeGreaterThan(before);
}

test('an article is opened, mended and taken along', async ({ page, site, where, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site('check.html'));
  expect(asked.filter((url) => url.includes('/checking/'))).toEqual([]);

  const field = page.getByRole('textbox', { name: 'Text of the article' });
  const status = page.locator('[data-check-status]');
  await page.goto(site('check.html?open=method-of-nothing'));
  await expect(status).toHaveText('There is no article or source called method-of-nothing.');
  const opening = page.getByLabel('Open an article or a source');
  const title = await page.locator('[data-check-articles] option').first().getAttribute('value');
  await opening.fill(title ?? '');
  await opening.press('Enter');
  await expect(status).toHaveText('No problems');
  await expect(field).toHaveValue(/^---\ntitle: /);
  await expect(page.getByRole('tab', { name: /^Links \d+$/ })).toBeVisible();

  // A mistake is told with its place, and a click on the place goes there.
  await field.press('ControlOrMeta+End');
  await type(page, '\nA <Foo and {code}.\n');
  await expect(status).toHaveText(/^\d errors?, 0 warnings$/);
  const place = page.locator('[data-check-problems] button.check-place').first();
  await expect(place).toHaveText(/^Line \d+, column \d+$/);
  await field.press('ControlOrMeta+Home');
  await place.click();
  await expect(field).toBeFocused();
  const line = Number(/Line (\d+)/.exec((await place.textContent()) ?? '')?.[1]);
  const caretLine = await field.evaluate(
    (area: HTMLTextAreaElement) => area.value.slice(0, area.selectionStart).split('\n').length,
  );
  expect(caretLine).toBe(line);
  await expect(page.locator('.check-line-error')).not.toHaveCount(0);

  // The page is the one before the mistake, until what is offered has been applied.
  await page.getByRole('tab', { name: /^Page/ }).click();
  const shown = page.locator('[data-check-page]');
  await expect(page.locator('[data-check-page-remark]')).toHaveText(
    'This is the page before the errors came.',
  );
  await expect(shown).not.toContainText('code');
  await page.getByRole('tab', { name: /^Problems/ }).press('Enter');
  while (await page.locator('.check-apply').count()) {
    const before = await checkedTimes(page);
    await page.locator('.check-apply').first().click();
    await expect.poll(() => checkedTimes(page)).toBeGreaterThan(before);
  }
  await expect(field).toHaveValue(/A \\<Foo and \\\{code\}\.\n$/);
  await expect(status).toContainText('No problems');
  await page.getByRole('tab', { name: /^Problems/ }).press('ArrowRight');
  await page.getByRole('tab', { name: /^Links/ }).press('ArrowRight');
  await expect(shown).toContainText('A <Foo and {code}.');
  await expect(shown.locator('.names-line')).toBeVisible();

  // It asks for style sheets, which the disk refuses.
  if (where === 'hosted') {
    const { violations } = await new AxeBuilder({ page }).include('[data-check]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }

  // Who comes back finds what was begun.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(site('check.html'));
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(field).toHaveValue(/A \\<Foo and \\\{code\}\.\n$/);

  // What is pasted before anything is loaded is checked too; a new article is called by its title.
  await page.goto(site('check.html'));
  await field.fill('---\ntitle: Somebody Else\n---\n');
  const path = page.getByLabel('File', { exact: true });
  await expect(path).toHaveValue(/^articles\/.*\/somebody-else\.mdx$/);
  await page.getByRole('button', { name: 'New article' }).click();
  await expect(field).toHaveValue(/^title: Name of /m);
  await field.fill((await field.inputValue()).replace(/^title: .*/m, 'title: Somebody New'));
  await expect(path).toHaveValue(/^articles\/.*\/somebody-new\.mdx$/);
  expect(complaints).toEqual([]);
});

test('on a phone what is wanted is begun from its template', async ({ page, site, complaints }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(site('check.html?write=Łucja%20Ödön&kind=place'));
  const path = page.getByLabel('File', { exact: true });
  await expect(path).toHaveValue('articles/place/lucja-odon.mdx');
  const field = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(field).toHaveValue(/^title: Łucja Ödön$/m);
  // One view at a time; in the text a line of right-to-left script begins at the right.
  await expect(page.locator('[data-check-problems]')).toBeHidden();
  await field.press('ControlOrMeta+End');
  await type(page, '\nشىنجاڭ ئۆلكىسى\n\n{x}');
  await expect(page.locator('.check-line').last()).toHaveCSS('unicode-bidi', 'plaintext');
  const heights = await page.evaluate(() =>
    ['.check-lines', '.check-textarea'].map((each) => document.querySelector(each)?.scrollHeight),
  );
  expect(heights[0]).toBe(heights[1]);
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect(field).toBeHidden();
  await page.locator('button.check-place').first().click();
  await expect(field).toBeFocused();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  expect(complaints).toEqual([]);
});
