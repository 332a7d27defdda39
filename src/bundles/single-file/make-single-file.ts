import { createHash } from 'node:crypto';
import { transform } from 'esbuild';
import { serializeOuter } from 'parse5';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import { attribute, escapeAttribute, type Element } from '../html-tree.ts';
import type { SiteReader } from '../site-reader.ts';
import { bindLeaf, idsIn, type LeafAddresses } from './bind-leaf.ts';
import { chooseLeaves } from './choose-leaves.ts';
import { dataAddress, inlineSheet } from './inline-files.ts';
import { leafOf, leafSign } from './leaf.ts';
import { mergeSheets } from './merge-sheets.ts';
import { elements, prunePage, type PrunedPage } from './prune-page.ts';
import { namesData, readerScript, unfoldScript } from './reader-script.ts';
import { leafStyles } from './leaf-styles.ts';

/**
 * The whole encyclopedia in one HTML file that asks for no other: every article and list is a
 * leaf. Where scripts run, leaves wait as text and one is laid out at a time; where none runs,
 * they stand one below the other. The same site gives the same text.
 */
export async function makeSingleFile(site: SiteReader, corpus: SiteCorpus): Promise<string> {
  const plan = chooseLeaves(corpus, site.files);
  const pages = new Map<string, PrunedPage>();
  for (const path of plan.pages) {
    pages.set(leafOf(path), prunePage((await site.read(path)).toString('utf8')));
  }
  const search = prunePage((await site.read(routes.search())).toString('utf8'));
  const anchors = new Map([...pages].map(([leaf, { body }]) => [leaf, idsIn(body)]));
  const signs = new Map([...pages.keys()].map((leaf, at) => [leaf, leafSign(at)]));
  const addresses = { anchors, signs, standIns: plan.standIns };
  const { title } = corpus.encyclopedia;
  const leaves: string[] = [];
  for (const [leaf, page] of pages) {
    for (const part of page.body) {
      bindLeaf(part, leaf, addresses);
      await inlineImages(part, site);
    }
    const html = page.body.map((part) => serializeOuter(part)).join('');
    const name = escapeAttribute(titleOf(page, title));
    leaves.push(
      `<section class="leaf" id="${leaf}" data-title="${name}"><noscript>${html}</noscript></section>`,
    );
  }
  return frame(corpus, pages, addresses, {
    leaves,
    styles: await styles([...pages.values(), search], site),
    reader: await readerScript(),
    names: namesData(corpus),
  });
}

/** The styles of all pages, each rule once. */
async function styles(pages: readonly PrunedPage[], site: SiteReader): Promise<string> {
  const texts = new Map<string, string>();
  for (const path of new Set(pages.flatMap(({ sheets }) => sheets))) {
    texts.set(path, await inlineSheet(path, site));
  }
  const joined = pages.map(({ sheets }) => sheets.map((path) => texts.get(path) ?? '').join('\n'));
  const merged = mergeSheets([...new Set(joined)]).replace(mainTag, 'article');
  const { code } = await transform(`${merged}\n${leafStyles}`, { loader: 'css', minify: true });
  return code.trim();
}

/** In a selector; see {@link bindLeaf}. */
const mainTag = /(?<=[\s>+~,{}(]|^)main(?=[\s>+~,{.:)[])/g;

async function inlineImages(part: Element, site: SiteReader): Promise<void> {
  for (const element of elements(part)) {
    const source = attribute(element, 'src');
    if (source === undefined || source.startsWith('data:')) continue;
    const data = (await dataAddress(source, site)) ?? 'data:,';
    element.attrs = element.attrs.flatMap((each) =>
      each.name === 'src' ? [{ ...each, value: data }] : each.name === 'srcset' ? [] : [each],
    );
  }
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function titleOf(page: PrunedPage, site: string): string {
  const ending = ` – ${site}`;
  return page.title.endsWith(ending) ? page.title.slice(0, -ending.length) : page.title;
}

/** What stands around the leaves: the head and the foot of a page of the site. */
function frame(
  { encyclopedia }: SiteCorpus,
  pages: ReadonlyMap<string, PrunedPage>,
  addresses: LeafAddresses,
  made: {
    readonly leaves: readonly string[];
    readonly styles: string;
    readonly reader: string;
    readonly names: string;
  },
): string {
  const home = leafOf(routes.home());
  const first = pages.get(home) ?? [...pages.values()][0];
  const shared = [...pages.values()].find(({ head }) => head?.tagName === 'header') ?? first;
  const parts = [shared?.head, shared?.tools, shared?.foot].map((part) => {
    if (!part) return '';
    bindLeaf(part, '', addresses);
    return serializeOuter(part);
  });
  const [head = '', tools = '', foot = ''] = parts;
  const { title, description } = encyclopedia;
  const headScript = first?.headScript ?? '';
  const policy = [
    `default-src 'none'`,
    `script-src ${[headScript, made.reader, unfoldScript].map(hashOf).join(' ')}`,
    `style-src ${hashOf(made.styles)}`,
    'img-src data:',
    'font-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const root = (first?.root ?? [])
    .filter(({ name }) => name === 'lang' || name === 'dir')
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const [firstLeaf = '', ...leaves] = made.leaves;
  return `<!DOCTYPE html>
<html${root} data-home="${home}" data-site="${escapeAttribute(title)}"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(description)}">
<link rel="icon" href="data:,">
<script>${headScript}</script>
<style>${made.styles}</style>
</head><body>
<a class="skip-link" href="#text">Skip to the text</a>
<div class="frame">
${head}
<main id="text">
${firstLeaf}
<script>${made.reader}</script>
${leaves.join('\n')}
</main>
<p class="unseen" role="status" data-turned></p>
${tools}
${foot}
</div>
<script type="application/json" data-names>${made.names}</script>
<script>${unfoldScript}</script>
</body></html>
`;
}
