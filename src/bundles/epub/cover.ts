import sharp from 'sharp';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Imprint } from './book.ts';
import { openLetterers, type LetteredRun } from '../lettering/open-letterers.ts';
import { breakLines, type Letterer } from '../lettering/letterer.ts';

/** What stands on a cover, from the head to the foot. */
export interface CoverText {
  /** A line over the title: what this is a part of. */
  readonly over?: string | undefined;
  readonly title: string;
  readonly under: string;
  /** The subject in its own scripts: the ornament of the page. */
  readonly names: readonly LetteredRun[];
  readonly foot: string;
}

/** The cover of a book, and the same in words for who cannot see it. */
export function coverOf(imprint: Imprint, site: SiteCorpus): CoverText & { readonly alt: string } {
  const { title, collection, edition, date, licence } = imprint;
  const over = collection === undefined ? undefined : `A guided reading from ${collection}`;
  const foot = [edition ?? date ?? [], licence.name].flat().join(' · ');
  return {
    over,
    title,
    under: imprint.description,
    names: subjectNames(site),
    foot,
    alt: [title, over, foot].filter((line) => line !== undefined).join('. '),
  };
}

/**
 * How the subject of the main article is called in other scripts, one name a language: by its own name where
 * one is recorded, else by another that articles may use.
 */
function subjectNames({ encyclopedia, articles }: SiteCorpus): LetteredRun[] {
  const names = articles.get(encyclopedia.mainArticle ?? '')?.frontMatter.names ?? [];
  const shown = (['native', 'alias', 'transliteration'] as const).flatMap((use) =>
    names.filter((name) => name.use === use),
  );
  const byLanguage = new Map<string, LetteredRun>();
  for (const { text, lang } of shown) {
    const language = lang.split('-')[0] ?? lang;
    if (/\p{Script=Latin}/u.test(text) || byLanguage.has(language)) continue;
    byLanguage.set(language, { text, lang });
  }
  return [...byLanguage.values()];
}

const width = 1200;
const height = 1800;
const edge = 120;
const measure = width - 2 * edge;
const colours = { paper: '#fcfaf6', ink: '#251e18', muted: '#635951', rule: '#8c847b' };

/** The cover as a drawing of outlines alone: a page of type, which needs no fonts. */
export async function drawCover(text: CoverText): Promise<string> {
  const letterers = await openLetterers(
    [text.over ?? '', text.title, text.under, text.foot].join(' '),
    text.names,
  );
  const parts: string[] = [];
  const put = (letterer: Letterer, words: string, size: number, y: number, colour: string) => {
    const { path } = letterer(words, size);
    parts.push(`<path transform="translate(${edge} ${y})" fill="${colour}" d="${path}"/>`);
  };
  let y = 250;
  if (text.over !== undefined) {
    put(letterers.italic, text.over, 42, y, colours.muted);
    y += 60;
  }
  const size = titleSize(letterers.prose, text.title);
  for (const line of breakLines(letterers.prose, text.title, size, measure)) {
    y += size * 1.04;
    put(letterers.prose, line, size, Math.round(y), colours.ink);
  }
  y += 70;
  for (const line of breakLines(letterers.italic, text.under, 40, measure)) {
    y += 56;
    put(letterers.italic, line, 40, Math.round(y), colours.muted);
  }
  const foot = height - edge;
  put(letterers.prose, text.foot, 32, foot, colours.muted);
  const shown = text.names.flatMap((run) => {
    const letterer = letterers.of(run);
    return letterer ? [{ letterer, run }] : [];
  });
  const step = 104;
  let at = foot - 130 - (shown.length - 1) * step;
  // A cover with a long title has room for fewer.
  for (const { letterer, run } of shown) {
    if (at > y + 120) put(letterer, run.text, sizeOf(letterer, run.text), at, colours.ink);
    at += step;
  }
  const rule = (top: number) =>
    `<path d="M${edge} ${top}H${width - edge}" stroke="${colours.rule}" stroke-width="2"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    rule(edge + 24),
    ...parts,
    rule(foot - 62),
    '</svg>',
  ].join('\n');
}

/** The largest at which no word is wider than the page, and no more than five lines are needed. */
function titleSize(letterer: Letterer, title: string): number {
  for (let size = 176; size > 60; size -= 8) {
    const lines = breakLines(letterer, title, size, measure);
    if (lines.length <= 5 && lines.every((line) => letterer(line, size).width <= measure)) {
      return size;
    }
  }
  return 60;
}

function sizeOf(letterer: Letterer, text: string): number {
  const usual = 58;
  return Math.min(usual, (usual * measure) / letterer(text, usual).width);
}

/** The same as a picture, for readers and shelves that take no drawings. */
export async function paintCover(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}
