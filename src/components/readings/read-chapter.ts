import { articleBody, type ArticleRecord, type SiteCorpus } from '../../corpus/site-corpus.ts';
import type { Part, RenderedCitation } from '../../rendering/parts.ts';
import type { InfoboxRow } from '../article/infobox-row.ts';
import { infoboxRows } from '../article/infobox-rows.ts';
import { viewRows } from '../article/relation-rows.ts';
import { markSources, sourcesOfArticle, type SourceMarkTable } from '../article/source-marks.ts';
import { splitLead } from '../article/split-lead.ts';

/** An article as a booklet has it. */
export interface Chapter {
  readonly article: ArticleRecord;
  /** Of the step. */
  readonly number: number;
  /** What the reading says of it. */
  readonly line: string;
  readonly lead: readonly Part[];
  readonly rest: readonly Part[];
  readonly rows: readonly InfoboxRow[];
  /** Causes and judgements, by who holds them. */
  readonly views: readonly InfoboxRow[];
  readonly citations: readonly RenderedCitation[];
  readonly marks: SourceMarkTable;
  /** Keys of everything its notes name, each once. */
  readonly sources: readonly string[];
}

/** Reads the body of a step and gathers what stands around it. */
export async function readChapter(
  site: SiteCorpus,
  article: ArticleRecord,
  step: Pick<Chapter, 'number' | 'line'>,
): Promise<Chapter> {
  const { id, frontMatter } = article;
  const isEntry = frontMatter.status === 'entry';
  const { parts, citations } = isEntry
    ? { parts: [], citations: [] }
    : (await articleBody(id)).body;
  const rows = infoboxRows(site, article);
  const views = viewRows(site, article);
  // The table of names is not printed: its sources would be notes without a mark.
  const printed = { ...article, frontMatter: { ...frontMatter, names: [] } };
  const marks = markSources(sourcesOfArticle(printed, [...rows, ...views]), 'source', citations);
  const sources = [
    ...citations.map(({ key }) => key),
    ...marks.keys(),
    ...frontMatter.furtherReading,
  ];
  return {
    ...step,
    ...splitLead(parts),
    article,
    rows,
    views,
    citations,
    marks,
    sources: [...new Set(sources)],
  };
}
