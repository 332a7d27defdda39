import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { knownLaunchers, launcherWords } from '../../config/launcher-words.ts';
import { launcherPage, type LauncherFacts } from './launcher.ts';

const facts = (launcher: readonly string[]): LauncherFacts => ({
  edition: {
    title: 'Rivers & <Lakes>',
    name: 'First edition',
    day: '1999-05-01',
    licence: { name: 'CC0', url: 'https://example.org/' },
    corpus: '00',
  },
  description: 'All rivers.',
  language: 'en',
  words: launcherWords({ language: 'en', launcher }),
  stem: 'rivers-and-lakes-of-the-north',
});

test('every language has the way in, what to do on every device, and a picture of it', () => {
  const page = launcherPage(facts(knownLaunchers), 'p { margin: 0; }');
  for (const tag of knownLaunchers) {
    const [section = ''] =
      new RegExp(`<section [^>]*id="${tag}".*?</section>`, 's').exec(page) ?? [];
    assert.equal(section.split('<svg').length - 1, 5, tag);
    assert.ok(section.includes('START.html'), tag);
    assert.match(
      page,
      new RegExp(`<li lang="${tag}" dir="ltr"><a href="rivers-and-[^"]*/index.html">`),
    );
  }
  assert.match(page, /First edition.*1999-05-01.*CC0/s);
});

test('it needs nothing, and only a style sheet of the folder tells it that the folder is there', () => {
  const styles = 'p { margin: 0; }';
  const page = launcherPage(facts(['en']), styles);
  assert.doesNotMatch(page, /<script|<img|@import|url\(| style=/);
  assert.deepEqual(
    [...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, address]) => address),
    ['rivers-and-lakes-of-the-north/start.css'],
  );
  const sum = createHash('sha256').update(styles).digest('base64');
  assert.ok(page.includes(`style-src 'self' 'sha256-${sum}'`));
});

test('titles are text and no markup, and long names are cut in pictures', () => {
  const page = launcherPage(facts(['en']), '');
  assert.ok(page.includes('<h1>Rivers &amp; &lt;Lakes&gt;</h1>'));
  assert.ok(page.includes('>rivers-and-l….zip<'));
});

test('without a wish the language of the prose speaks, or English', () => {
  const tags = (language: string) => launcherWords({ language }).map(({ tag }) => tag);
  assert.deepEqual(tags('en-GB'), ['en']);
  assert.deepEqual(tags('zh-Hant'), ['zh-Hant']);
  assert.deepEqual(tags('la'), ['en']);
});

test('no language lacks a word that another has', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  const shapes = launcherWords({ language: 'en', launcher: knownLaunchers }).map(shape);
  for (const each of shapes) assert.deepEqual(each, shapes[0]);
});
