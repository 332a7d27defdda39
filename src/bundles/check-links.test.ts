import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLinks, type FinishedSite } from './check-links.ts';
import type { PageFacts } from './make-portable.ts';

function site(page: Partial<PageFacts>, styles: Record<string, string> = {}): FinishedSite {
  return {
    files: new Set(['aare.html', 'rhine.html', 'images/a b.svg', 'assets/a.css', 'Case.html']),
    pages: new Map([
      ['aare.html', { ids: [], links: [], loads: [], ...page }],
      ['rhine.html', { ids: ['delta', 'Mündung'], links: [], loads: [] }],
    ]),
    styles: new Map(Object.entries(styles)),
  };
}

describe('a site whose addresses hold', () => {
  const page = {
    ids: ['top-of-page'],
    links: [
      'rhine.html',
      'rhine.html#delta',
      'rhine.html?q=x#M%C3%BCndung',
      '#top-of-page',
      '#',
      '#top',
      '',
      'https://example.org/',
      'mailto:a@example.org',
    ],
    loads: ['images/a%20b.svg', 'data:image/png;base64,AA==', 'assets/a.css'],
  };
  test('has no findings', () => {
    const styles = { 'assets/a.css': '@font-face{src:url("../images/a b.svg")}' };
    assert.deepEqual(checkLinks(site(page, styles)), []);
  });
});

describe('the link check finds', () => {
  const table: [string, Partial<PageFacts>, string][] = [
    [
      'a missing page',
      { links: ['elbe.html'] },
      'aare.html: "elbe.html" leads to elbe.html, which does not exist',
    ],
    [
      'a missing image',
      { loads: ['images/c.svg'] },
      'aare.html: "images/c.svg" leads to images/c.svg, which does not exist',
    ],
    [
      'a missing anchor',
      { links: ['rhine.html#source'] },
      'aare.html: "rhine.html#source" leads to an anchor that rhine.html does not have',
    ],
    [
      'a missing anchor on the page itself',
      { links: ['#source'] },
      'aare.html: "#source" leads to an anchor that aare.html does not have',
    ],
    [
      'an id that stands twice',
      { ids: ['a', 'b', 'a', 'a'] },
      'aare.html: the id "a" stands more than once',
    ],
    [
      'other capitals',
      { links: ['case.html'] },
      'aare.html: "case.html" leads to case.html, which does not exist (there is Case.html; capitals count)',
    ],
    ['a folder', { links: ['./'] }, 'aare.html: "./" leads to a folder, which does not exist'],
    ['a way out of the site', { links: ['../a.html'] }, 'aare.html: "../a.html" leaves the site'],
    [
      'the root of the host',
      { links: ['/aare.html'] },
      'aare.html: "/aare.html" begins at the root of the host, which fails offline',
    ],
    [
      'something fetched from another host',
      { loads: ['https://example.org/a.js'] },
      'aare.html: "https://example.org/a.js" is fetched from another host',
    ],
    ['no address at all', { links: ['https://'] }, 'aare.html: "https://" is no address'],
  ];
  for (const [what, page, finding] of table) {
    test(what, () => assert.deepEqual(checkLinks(site(page)), [finding]));
  }

  test('what a style sheet asks for in vain or elsewhere', () => {
    const css = 'a{background:url(none.svg)}@import "https://example.org/a.css";';
    assert.deepEqual(checkLinks(site({}, { 'assets/a.css': css })), [
      'assets/a.css: "https://example.org/a.css" is fetched from another host',
      'assets/a.css: "none.svg" leads to assets/none.svg, which does not exist',
    ]);
  });
});
