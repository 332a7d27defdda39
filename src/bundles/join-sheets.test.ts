import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePortable } from './make-portable.ts';

const site = {
  page: 'aare.html',
  base: '/rivers/',
  fontStyles: 'assets/fonts.css',
  fontScript: 'assets/fonts.js',
};

const sheet = (href: string, more = ''): string => `<link rel="stylesheet" href="${href}"${more}>`;
const portable = (...sheets: readonly string[]) =>
  makePortable(`<!doctype html><head>${sheets.join('')}</head><p>a</p>`, site);

const a = sheet('/rivers/assets/a.1.css');
const b = sheet('/rivers/assets/b.2.css');
const own = sheet('/rivers/colours.css');

/** The style sheets that a page asks for, in their order, without those of the fonts. */
const asked = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => href !== site.fontStyles);

test('generated style sheets in a row become one, in their order', () => {
  const { html, styles, loads } = portable(a, b);
  assert.deepEqual(
    styles.map(({ sources }) => sources),
    [['assets/a.1.css', 'assets/b.2.css']],
  );
  const path = styles[0]?.path ?? '';
  assert.match(path, /^assets\/a\.[0-9a-f]{10}\.css$/);
  assert.deepEqual(asked(html), [path]);
  assert.ok(loads.includes(path));
  assert.ok(!loads.includes('assets/b.2.css'));
});

test('pages with the same share one file, in another order they do not', () => {
  const path = portable(a, b).styles[0]?.path;
  assert.equal(portable(a, b).styles[0]?.path, path);
  assert.notEqual(portable(b, a).styles[0]?.path, path);
  assert.notEqual(portable(a, sheet('/rivers/assets/b.3.css')).styles[0]?.path, path);
});

test('one alone stays itself', () => {
  const { html, styles } = portable(a);
  assert.deepEqual(styles, []);
  assert.deepEqual(asked(html), ['assets/a.1.css']);
});

test('what is not generated, from elsewhere or for one medium keeps its place', () => {
  for (const between of [
    own,
    sheet('https://a.example/c.css'),
    a.replace('>', ' media="print">'),
  ]) {
    const { html, styles } = portable(a, between, b);
    assert.deepEqual(styles, []);
    assert.equal(asked(html).length, 3);
  }
  const { html, styles } = portable(own, a, b);
  assert.deepEqual(asked(html), ['colours.css', styles[0]?.path]);
});

test('one that can do nothing on the page is not asked for', () => {
  const context = { ...site, isNeeded: (path: string) => !path.includes('/b.') };
  const html = `<!doctype html><head>${a}${b}${own}</head><p class="a">a</p>`;
  const page = makePortable(html, context);
  assert.deepEqual(asked(page.html), ['assets/a.1.css', 'colours.css']);
  assert.ok(!page.loads.includes('assets/b.2.css'));
});
