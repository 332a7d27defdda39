import type { Heading } from '../../articles/article-body.ts';
import type { ArticleRecord, SiteCorpus } from '../../corpus/site-corpus.ts';
import type { RenderedBody } from '../../rendering/parts.ts';
import { backlinkGroups } from './backlink-groups.ts';
import { memberGroups, membersLabel } from './member-groups.ts';
import { officeTables } from '../../statements/office-tables.ts';
import type { SourceMarkTable } from './source-marks.ts';

/** The parts of an article behind its text: their anchors and their headings. */
export const sections = {
  footnotes: { id: 'footnote-label', text: 'Footnotes' },
  officeHolders: { id: 'office-holders', text: 'Office holders' },
  members: { id: 'members', text: 'Members' },
  succession: { id: 'succession', text: 'Succession' },
  notes: { id: 'notes', text: 'Notes and sources' },
  furtherReading: { id: 'further-reading', text: 'Further reading' },
  related: { id: 'related-articles', text: 'Related articles' },
  backlinks: { id: 'what-links-here', text: 'What links here' },
} as const;

/** Those an article has, in the order of the page, for its contents. */
export function backMatter(
  site: SiteCorpus,
  article: ArticleRecord,
  { parts, citations }: RenderedBody,
  marks: SourceMarkTable,
): readonly Heading[] {
  const { frontMatter } = article;
  const hasFootnotes = parts.some(
    (part) => part.type === 'html' && part.html.includes(`id="${sections.footnotes.id}"`),
  );
  const groups = memberGroups(site, article);
  const had = [
    hasFootnotes && sections.footnotes,
    officeTables(article).length > 0 && sections.officeHolders,
    groups.length > 0 && { ...sections.members, text: membersLabel(site, groups) },
    article.successions.length > 0 && sections.succession,
    citations.length + marks.size > 0 && sections.notes,
    frontMatter.furtherReading.length > 0 && sections.furtherReading,
    article.related.length > 0 && sections.related,
    backlinkGroups(site, article).length > 0 && sections.backlinks,
  ];
  return had.flatMap((section) =>
    section ? [{ depth: 2, slug: section.id, text: section.text }] : [],
  );
}
