import { transform } from 'esbuild';
import { serializeOuter } from 'parse5';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import { attribute, escapeAttribute, type Element } from '../html-tree.ts';
import type { SiteReader } from '../site-reader.ts';
import { bindLeaf } from './bind-leaf.ts';
import { chooseLeaves } from './choose-leaves.ts';
import { dataAddress, inlineSheet } from './inline-files.ts';
import { frameOf } from './leaf-frame.ts';
import { leafStyles } from './leaf-styles.ts';
import { leafOf, leafSign } from './leaf.ts';
import { mergeSheets } from './merge-sheets.ts';
import { outlinePages, type Outline } from './outline-pages.ts';
import { elements, prunePage, type PrunedPage } from './prune-page.ts';
import { namesData, readerScript, unfoldScript } from './reader-script.ts';

/**
 * The whole encyclopedia in one HTML file that asks for no other, in pieces as they stand behind
 * each other: every article and list is a leaf. Where scripts run, leaves wait as text and one is
 * laid out at a time; where none runs, they stand one below the other. The same site gives the
 * same text. One page at a time is held in memory, so each is read twice: for what it has that
 * others lead to, and for its text.
 */
export async function* writeSingleFile(
  site: SiteReader,
  corpus: SiteCorpus,
): AsyncGenerator<string> {
  const plan = chooseLeaves(corpus, site.files);
  const read = async (path: string) => prunePage((await site.read(path)).toString('utf8'));
  const outline = await outlinePages(plan.pages, read);
  const signs = new Map(plan.pages.map((path, at) => [leafOf(path), leafSign(at)]));
  const addresses = { anchors: outline.anchors, signs, standIns: plan.standIns };
  const frame = frameOf(corpus, outline, addresses, {
    styles: await styles([...outline.sheets, (await read(routes.search())).sheets], site),
    reader: await readerScript(),
  });
  const { title } = corpus.encyclopedia;
  yield frame.before;
  for (const [at, path] of plan.pages.entries()) {
    const page = await read(path);
    const leaf = leafOf(path);
    for (const part of page.body) {
      bindLeaf(part, leaf, addresses);
      await inlineImages(part, site);
    }
    const html = page.body.map((part) => serializeOuter(part)).join('');
    const name = escapeAttribute(titleOf(page, title));
    yield `<section class="leaf" id="${leaf}" data-title="${name}"><noscript>${html}</noscript></section>\n`;
    // It shows the first leaf while the others are still on their way.
    if (at === 0) yield frame.reader;
  }
  yield frame.after;
  yield `<script type="application/json" data-names>${namesData(corpus)}</script>
<script>${unfoldScript}</script>
</body></html>
`;
}

/** The styles of all pages, each rule once. */
async function styles(lists: Outline['sheets'], site: SiteReader): Promise<string> {
  const texts = new Map<string, string>();
  for (const path of new Set(lists.flat())) texts.set(path, await inlineSheet(path, site));
  const joined = lists.map((paths) => paths.map((path) => texts.get(path) ?? '').join('\n'));
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

function titleOf(page: PrunedPage, site: string): string {
  const ending = ` – ${site}`;
  return page.title.endsWith(ending) ? page.title.slice(0, -ending.length) : page.title;
}
