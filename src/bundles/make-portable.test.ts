import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { attribute, walkPage } from './html-tree.ts';
import { makePortable } from './make-portable.ts';
import { addressesOf } from './page-addresses.ts';

const context = {
  page: 'aare.html',
  base: '/rivers/',
  fontStyles: 'assets/fonts.css',
  fontScript: 'assets/fonts.js',
};

function portable(body: string, head = '', page = context.page) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  return makePortable(html, { ...context, page });
}

function bodyOf(body: string, page?: string): string {
  const { html, problems } = portable(body, '', page);
  assert.deepEqual(problems, []);
  return html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));
}

describe('addresses from the root of the site become relative', () => {
  const table: [string, string][] = [
    ['<a href="/rivers/rhine.html">x</a>', '<a href="rhine.html">x</a>'],
    ['<a href="/rivers/rhine.html?q=1#delta">x</a>', '<a href="rhine.html?q=1#delta">x</a>'],
    ['<a href="/rivers/">x</a>', '<a href="index.html">x</a>'],
    ["<a class=x href='/rivers/rhine.html'>x</a>", '<a class=x href="rhine.html">x</a>'],
    ['<a href=/rivers/rhine.html>x</a>', '<a href="rhine.html">x</a>'],
    ['<a HREF="/rivers/a&amp;b.html">x</a>', '<a href="a&amp;b.html">x</a>'],
    ['<img src="/rivers/images/a.png" alt="/rivers/">', '<img src="images/a.png" alt="/rivers/">'],
    [
      '<img srcset="/rivers/a.png 1x, /rivers/b.png 2x" alt="">',
      '<img srcset="a.png 1x, b.png 2x" alt="">',
    ],
    ['<video poster="/rivers/a.png"></video>', '<video poster="a.png"></video>'],
    [
      '<noscript><img src="/rivers/a.png" alt=""></noscript>',
      '<noscript><img src="a.png" alt=""></noscript>',
    ],
    [
      '<template><a href="/rivers/a.html">x</a></template>',
      '<template><a href="a.html">x</a></template>',
    ],
    ['<form action="/rivers/search.html"></form>', '<form action="search.html"></form>'],
  ];
  for (const [before, after] of table) {
    test(before, () => assert.equal(bodyOf(before), after));
  }

  test('from a page in a folder the way leads up', () => {
    assert.equal(
      bodyOf('<a href="/rivers/a.html">x</a>', 'deep/b.html'),
      '<a href="../a.html">x</a>',
    );
  });

  test('a former address leads on, relatively', () => {
    const { html, links } = portable(
      '',
      '<meta http-equiv="refresh" content="0;url=/rivers/a.html">',
    );
    assert.match(html, /content="0;url=a\.html"/);
    assert.deepEqual(links, ['a.html']);
  });
});

describe('everything else stays byte for byte', () => {
  const table = [
    '<a href="rhine.html">x</a>',
    '<a href="https://example.org/rivers/">x</a>',
    '<a href="//example.org/rivers/a.html">x</a>',
    '<a href="/elsewhere/a.html">x</a>',
    '<a   href = "#top"\n>x</a>',
    '<P>unclosed &amp; <b>mixed<i></b></i> &nbsp;阿勒河 🏞',
    '<script type="application/ld+json">{"url":"/rivers/"}</script>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  ];
  for (const body of table) test(JSON.stringify(body), () => assert.equal(bodyOf(body), body));

  test('canonical and alternate links stay absolute', () => {
    const head =
      '<link rel="canonical" href="https://example.org/rivers/aare.html"><link rel="alternate" hreflang="de" href="https://example.org/de/">';
    assert.ok(portable('', head).html.includes(head));
  });
});

describe('the head', () => {
  test('begins with the policy, which admits the theme script by its hash and no other', () => {
    const script = `document.documentElement.dataset.theme='dark'`;
    const { html, problems } = portable(
      '',
      `<meta charset="utf-8"><script data-theme-script>${script}</script>`,
    );
    const hash = createHash('sha256').update(script).digest('base64');
    assert.deepEqual(problems, []);
    assert.ok(
      html.includes(
        `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; ` +
          `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'; style-src 'self'; ` +
          `img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'"><meta charset`,
      ),
      html,
    );
  });

  test('asks for the fonts before any other style sheet, and waits for them', () => {
    const { html } = portable(
      '',
      '<title>x</title><link rel="stylesheet" href="/rivers/assets/a.css">',
    );
    assert.match(
      html,
      /<link rel="stylesheet" href="assets\/fonts\.css"><script src="assets\/fonts\.js"><\/script><link rel="stylesheet" href="assets\/a\.css">/,
    );
  });

  test('is required', () => {
    const { problems } = makePortable('<!doctype html><title>x</title>', context);
    assert.deepEqual(problems, ['no <head> tag: the content security policy cannot be placed']);
  });
});

describe('module scripts', () => {
  const one = '<script type="module" src="/rivers/assets/menu.a1.js"></script>';
  const two = '<script type="module" src="/rivers/assets/search.b2.js"></script>';

  test('become one classic script, deferred, where the first stood', () => {
    const { html, bundle } = portable(`<p>a</p>${one}<p>b</p>${two}`);
    assert.deepEqual(bundle?.sources, ['assets/menu.a1.js', 'assets/search.b2.js']);
    assert.match(bundle.path, /^assets\/menu\.[0-9a-f]{10}\.js$/);
    assert.ok(
      html.includes(`<p>a</p><script src="${bundle.path}" defer></script><p>b</p></body>`),
      html,
    );
  });

  test('of the same sources have one bundle, of others another', () => {
    const both = portable(one + two).bundle?.path;
    assert.equal(portable(`<p>other</p>${one}${two}`).bundle?.path, both);
    assert.notEqual(portable(one).bundle?.path, both);
    assert.notEqual(portable(one.replace('a1', 'a2') + two).bundle?.path, both);
  });

  test('a page without any has no bundle', () => assert.equal(portable('').bundle, undefined));
});

describe('what the policy or file:// refuses is a problem, and the page is left alone', () => {
  const table: [string, RegExp][] = [
    ['<p style="color:red">x</p>', /^a style attribute: <p style="color:red">$/],
    ['<svg><g style="fill:red"/></svg>', /^a style attribute: <g /],
    ['<button onclick="go()">x</button>', /^an event handler: <button onclick="go\(\)">$/],
    ['<script>go()</script>', /^an inline script: "go\(\)"$/],
    ['<script type="module">go()</script>', /^an inline script/],
    ['<script type="importmap">{}</script>', /^an inline script/],
    ['<style>a{}</style>', /^an inline style sheet: "a\{\}"$/],
    ['<a href=" javascript:go()">x</a>', /^a script as an address/],
    ['<svg><use href="sprite.svg#a"/></svg>', /^a drawing used from another file/],
    [
      '<script type="module" src="https://example.org/a.js"></script>',
      /^a module script from elsewhere/,
    ],
    ['<template><p style="a:b"></p></template>', /^a style attribute/],
  ];
  for (const [body, expected] of table) {
    test(body, () => {
      const { problems, html } = portable(body);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', expected);
      assert.ok(!html.includes('Content-Security-Policy'));
    });
  }

  test('words that only look like it are fine', () => {
    assert.deepEqual(
      portable('<img src="a.png" alt="javascript: a history" title="onclick">').problems,
      [],
    );
  });
});

describe('what a page says of itself', () => {
  const page = portable(
    '<h1 id="a">x</h1><h2 id="a">y</h2><a href="/rivers/b.html#c">z</a><a href="https://example.org/">w</a>' +
      '<img src="/rivers/d.png" srcset="/rivers/e.png 2x" alt=""><script type="module" src="/rivers/assets/m.js"></script>' +
      '<b lang="zh-Hans">长江<i>·</i></b><b lang="zh-Hant">長江</b><script type="application/json">"無"</script>',
    '<link rel="icon" href="/rivers/f.svg"><link rel="license" href="https://example.org/l"><title>Дон</title>',
  );

  test('ids, in order, doubled ones as well', () => assert.deepEqual(page.ids, ['a', 'a']));

  test('what is clicked and what is fetched are told apart', () => {
    assert.deepEqual(page.links, ['https://example.org/l', 'b.html#c', 'https://example.org/']);
    assert.deepEqual(page.loads, [
      'f.svg',
      'd.png',
      'e.png',
      page.bundle?.path,
      'assets/fonts.css',
      'assets/fonts.js',
    ]);
  });

  test('the characters for fonts, by language; what is not shown does not count', () => {
    assert.deepEqual(page.characters, { text: '·Дно江長', simplified: '江长' });
  });

  test('agrees with what a reader of the finished page finds', () => {
    const found = { links: new Set<string>(), loads: new Set<string>(), ids: [] as string[] };
    walkPage(page.html, {
      element(element) {
        const id = attribute(element, 'id');
        if (id !== undefined) found.ids.push(id);
        for (const { use, urls } of addressesOf(element)) {
          for (const url of urls) (use === 'load' ? found.loads : found.links).add(url);
        }
      },
      text: () => undefined,
    });
    assert.deepEqual(found.ids, page.ids);
    assert.deepEqual([...found.links].sort(), [...page.links].sort());
    assert.deepEqual([...found.loads].sort(), [...page.loads].sort());
  });
});
