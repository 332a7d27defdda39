import type { Nodes, TableRow } from 'mdast';
import type { ArticleBody, Heading } from '../articles/article-body.ts';
import { citationOfQuote } from '../articles/check-references.ts';
import { isJsxElement } from '../articles/jsx-element.ts';
import { plainText } from '../articles/plain-text.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import { articleBlocks } from '../mentions/article-blocks.ts';
import { sentenceFinder } from '../mentions/sentence.ts';
import type { RenderedCitation } from '../rendering/parts.ts';
import type { Article, CitationPlace, Corpus } from './corpus.ts';
import { setAround } from './set-type.ts';

type Words = Pick<CitationPlace, 'before' | 'after' | 'section' | 'quoted'>;

const segmenters = new Map<string, Intl.Segmenter>();
const longestQuotation = 320;

/**
 * Where the text of an article cites which source, in the order of the text: the notes tell which
 * marks there are, the body in which words they stand. A citation that is not shown has no place.
 */
export function placesInArticle(
  from: string,
  body: ArticleBody,
  citations: readonly RenderedCitation[],
  language: string,
): readonly (CitationPlace & { readonly key: string })[] {
  if (citations.length === 0) return [];
  const words = wordsAround(body, language);
  return citations
    .flatMap(({ key, number, locator, backrefs, offsets }) =>
      backrefs.map((id, at) => {
        const offset = offsets[at] ?? 0;
        const place = { key, from, id, number, locator, ...(words.get(offset) ?? nowhere) };
        return { offset, place };
      }),
    )
    .sort((a, b) => a.offset - b.offset)
    .map(({ place }) => place);
}

/** The same for all articles, by source. */
export function citationPlaces(
  articles: readonly Pick<Article, 'id' | 'body'>[],
  bodies: ReadonlyMap<string, ArticleBody>,
  language: string,
): Corpus['citations'] {
  const places = new Map<string, CitationPlace[]>();
  for (const { id, body } of articles) {
    const tree = bodies.get(id);
    if (!tree) continue;
    for (const { key, ...place } of placesInArticle(id, tree, body.citations, language)) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  }
  return Object.fromEntries(places);
}

const nowhere: Words = { before: '', after: '' };

/** The sentences of citations, by the offset of each in the file; of a bare mark in a table its row. */
function wordsAround(body: ArticleBody, language: string): ReadonlyMap<number, Words> {
  const segmenter = segmenterOf(language);
  const rowOf = rowFinder(body);
  const words = new Map<number, Words>();
  for (const { text, citations, heading } of articleBlocks(body)) {
    if (citations.length === 0) continue;
    const isBare = text.trim() === '';
    const surroundings = sentenceFinder(segmenter, text);
    for (const { node, offset } of citations) {
      // What stands behind the full stop belongs to the sentence before it.
      const start = text.slice(0, offset).trimEnd().length;
      const last = Math.max(0, start - 1);
      const { before, after } = surroundings(last, offset);
      const place = placeOf(node).start;
      const said = isBare ? rowOf(place) : before + text.slice(last, start);
      const set = setAround([said, after], language);
      const around = { before: set[0] ?? '', after: set[1] ?? '' };
      words.set(place, { ...around, section: sectionOf(heading, language) });
    }
  }
  for (const { node, heading } of quotations(body)) {
    const [text = ''] = setAround([shortened(plainText(node).replace(/\s+/g, ' '))], language);
    const section = sectionOf(heading, language);
    words.set(placeOf(node).start, { before: text, after: '', quoted: true, section });
  }
  return words;
}

/** The words of the row of a table in which an offset of the file lies, from cell to cell. */
function rowFinder({ tree }: ArticleBody): (offset: number) => string {
  const rows: TableRow[] = [];
  walkTree(tree, (node) => {
    if (node.type === 'tableRow') rows.push(node);
  });
  return (offset) => {
    const row = rows.find((node) => placeOf(node).start <= offset && offset < placeOf(node).end);
    const cells = row?.children.map((cell) => plainText(cell)).filter((words) => words !== '');
    return shortened((cells ?? []).join(' · '));
  };
}

/** Quotations that say where they are from, with the section in which they stand. */
function quotations({ tree, headings }: ArticleBody) {
  const found: { readonly node: Nodes; readonly heading: Heading | undefined }[] = [];
  let heading: Heading | undefined;
  const take = (node: Nodes): void => {
    if (isJsxElement(node) && node.name === 'Quote' && citationOfQuote(node)) {
      found.push({ node, heading });
    }
  };
  for (const child of tree.children) {
    if (child.type === 'heading') heading = headings.find(({ slug }) => slug === child.data?.slug);
    take(child);
    if ('children' in child) walkTree(child, take);
  }
  return found;
}

function sectionOf(heading: Heading | undefined, language: string): CitationPlace['section'] {
  if (!heading) return undefined;
  return { slug: heading.slug, text: setAround([heading.text], language)[0] ?? '' };
}

function shortened(text: string): string {
  if (text.length <= longestQuotation) return text;
  return `${text.slice(0, longestQuotation).replace(/\s\S*$/u, '')}…`;
}

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
