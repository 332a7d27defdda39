import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parse } from 'parse5';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { attribute } from '../html-tree.ts';
import type { SiteReader } from '../site-reader.ts';
import { elements } from './prune-page.ts';
import { writeSingleFile } from './write-single-file.ts';

const page = (title: string, main: string): string =>
  `<!doctype html><html lang="ug" dir="rtl"><head><title>${title}</title>
<script data-theme-script>theme();</script><link rel="stylesheet" href="assets/a.css"></head>
<body><div class="frame"><header class="site-header"><a href="index.html">Rivers</a></header>
<main>${main}</main><section class="site-tools"></section><footer class="site-footer"><ul>
<li><a href="sources.html">Sources</a></li></ul></footer></div></body></html>`;

const files = new Map<string, string>([
  ['index.html', page('Rivers', '<h1>Rivers</h1><a href="rhine.html#course">Rhine</a>')],
  ['rhine.html', page('Rhine – Rivers', '<h2 id="course">C</h2><img src="i.png" srcset="i.png">')],
  ['sources.html', page('Sources – Rivers', '<p id="atlas">Atlas <a href="gone.html">x</a></p>')],
  ['search.html', page('Search – Rivers', '')],
  ['state-1900-01-01.html', page('State – Rivers', 'left out')],
  ['assets/a.css', 'main>p{color:red}@font-face{font-family:A;src:url("f.woff2")}'],
  ['assets/f.woff2', 'font'],
  ['i.png', 'picture'],
]);

const site: SiteReader = {
  files: new Set(files.keys()),
  read: (path) => Promise.resolve(Buffer.from(files.get(path) ?? '')),
};

const rhine = {
  id: 'rhine',
  kind: 'river',
  frontMatter: { title: 'Rhine', summary: 'A </script> river.', names: [], status: 'draft' },
  linksIn: [],
};
const corpus = {
  encyclopedia: {
    title: 'Rivers',
    description: 'Of rivers & <lakes>.',
    language: 'ug',
    kinds: { river: { id: 'river', label: 'River', index: 'rivers', life: {} } },
  },
  corpus: { readings: [], sources: [] },
  articles: new Map([['rhine', rhine]]),
} as unknown as SiteCorpus;

async function written(): Promise<string> {
  let text = '';
  for await (const piece of writeSingleFile(site, corpus)) text += piece;
  return text;
}
const html = await written();
const all = [...elements(parse(html, { scriptingEnabled: false }))];

test('the same site gives the same text', async () => {
  assert.equal(await written(), html);
});

test('it has the leaves in their order, and asks for nothing', () => {
  const leaves = all.filter((one) => attribute(one, 'class') === 'leaf');
  assert.deepEqual(
    leaves.map((leaf) => [attribute(leaf, 'id'), attribute(leaf, 'data-title')]),
    [
      ['index', 'Rivers'],
      ['rhine', 'Rhine'],
      ['sources', 'Sources'],
    ],
  );
  const loads = all.flatMap(({ tagName, attrs }) =>
    attrs.filter(
      ({ name }) =>
        /^(?:src|srcset|data|poster)$/.test(name) || (tagName === 'link' && name === 'href'),
    ),
  );
  assert.deepEqual(
    loads.filter(({ value }) => !value.startsWith('data:')),
    [],
  );
  assert.equal(loads.length, 2);
  assert.doesNotMatch(html, /url\((?!["']?data:)/);
});

test('the policy admits what is in the file, by its digest, and no address but that of data', () => {
  const meta = all.find((one) => attribute(one, 'http-equiv') !== undefined);
  const policy = (meta && attribute(meta, 'content')) ?? '';
  assert.match(policy, /^default-src 'none'; script-src 'sha256-/);
  assert.doesNotMatch(policy, /'self'|unsafe|https?:/);
  for (const [, tag, text = ''] of html.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)) {
    const digest = createHash('sha256').update(text).digest('base64');
    assert.ok(policy.includes(`'sha256-${digest}'`), tag);
  }
});

test('languages run as they do on the site, and nothing breaks out of its place', () => {
  assert.match(html, /<html lang="ug" dir="rtl" data-home="index" data-site="Rivers">/);
  assert.match(html, /content="Of rivers &amp; &lt;lakes>\."|content="Of rivers &amp; <lakes>\."/);
  const names = /<script type="application\/json" data-names>([\s\S]*?)<\/script>/.exec(html)?.[1];
  assert.match(JSON.stringify(JSON.parse(names ?? '')), /A <\/script> river/);
});
