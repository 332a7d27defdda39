import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixturePages } from './fixture-pages.ts';
import { preparePage } from './prepare-page.ts';

const body = (main: string): string => {
  const [page] = preparePage('x.html', `<body>${main}</body>`);
  assert.ok(page);
  return /<body>(.*)<\/body>/su.exec(page.html)?.[1] ?? '';
};

test('text is made searchable, also across inline elements', () => {
  assert.equal(
    body('<main data-pagefind-body><p>漢<b>江</b>，<i>水</i></p></main>'),
    '<main data-pagefind-body=""><p>漢<b> 江</b>，<i> 水</i></p></main>',
  );
});

test('attributes are left as they are', () => {
  const main =
    '<main data-pagefind-body=""><a href="漢江.html"><img src="漢江.png" alt="漢江"></a></main>';
  assert.equal(body(main), main);
});

test('scripts, styles, templates and ruby readings are not indexed', () => {
  assert.equal(
    body(
      '<main data-pagefind-body><script>漢江</script><style>a{}</style><template>x</template>' +
        '<ruby>漢<rp>(</rp><rt>han</rt><rp>)</rp>江</ruby></main>',
    ),
    '<main data-pagefind-body=""><ruby>漢 江</ruby></main>',
  );
});

test('marks that lead to notes are no part of the text', () => {
  assert.equal(
    body('<main data-pagefind-body>It fell.<sup class="cite"><a href="#cite-1">1</a></sup></main>'),
    '<main data-pagefind-body="">It fell.<sup class="cite" data-pagefind-ignore=""><a href="#cite-1">1</a></sup></main>',
  );
});

test('nothing outside the body of the article is indexed', () => {
  assert.equal(
    body('<header>Menu</header><main data-pagefind-body>Text</main><footer>End</footer>'),
    '<main data-pagefind-body="">Text</main>',
  );
});

test('a page without a body or entries is not indexed', () => {
  assert.deepEqual(preparePage('a-z.html', fixturePages['a-z.html'] ?? ''), []);
});

test('the template becomes metadata and filters, and the heading is said once', () => {
  const html = body(
    '<main data-pagefind-body><template id="qamus-index" data-title="Nørre Å" data-names="Nørre Å\n漢江" ' +
      'data-hidden-names="Old Å" data-kind="river" data-date="1890-01-01" data-side="east\nwest" data-summary="A 江."></template>' +
      '<h1>Nørre Å</h1><p>Text</p></main>',
  );
  const facts = [
    ...html.matchAll(/data-pagefind-(\w+)="(\w+)\[data-value\]" data-value="([^"]*)"/gu),
  ];
  assert.deepEqual(
    facts.map(([, type, key, value]) => `${type} ${key}: ${value}`),
    [
      'meta title: Nørre Å',
      'meta names: 漢 江',
      'meta also: Old Å | norre a',
      'meta summary: A 江.',
      'sort date: 1890-01-01',
      'filter kind: river',
      'filter side: east',
      'filter side: west',
    ],
  );
  assert.match(html, /<h1 data-pagefind-ignore="">/u);
});

test('every entry of a list page leads to its anchor', () => {
  const pages = preparePage('rivers.html', fixturePages['rivers.html'] ?? '');
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['rivers.html#aare'],
  );
  assert.match(pages[0]?.html ?? '', /<p>The longest river wholly in Switzerland\.<\/p>/u);
  assert.match(pages[0]?.html ?? '', /data-value="Arole \| 阿 勒 河"/u);
});

test('names cannot break out of the markup of the index', () => {
  const [page] = preparePage(
    'x.html',
    '<p><template class="qamus-entry" data-id="a" data-title="&quot;><b>x" data-summary="1 < 2 &amp; 3"></template>',
  );
  assert.match(page?.html ?? '', /data-value="&quot;><b>x"|data-value="&quot;&gt;&lt;b&gt;x"/u);
  assert.match(page?.html ?? '', /<p>1 &lt; 2 &amp; 3<\/p>/u);
});
