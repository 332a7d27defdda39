import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { Heading } from './article-body.ts';
import { plainText } from './plain-text.ts';
import { walkTree } from './walk-tree.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The anchor, unique in the article. */
    slug?: string | undefined;
  }
}

/** Anchors that pages keep for parts of their own; notes and citations are `fn-…`, `cite-…`. */
const keptByPages =
  /^(?:(?:fn|fnref|cite|citeref|fact|qamus)-.*|footnote-label|footnotes|further-reading|infobox|main|members|menu|names|notes|office-holders|related-articles|search|search-box|source-[a-z]{1,2}|spoken-of|succession|text|toc|top|what-links-here)$/;

/**
 * The sections of a body, and their anchors in the tree. Letters of every script are kept:
 * addresses are read by people.
 */
export function readHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = plainText(node);
    const plain = new GithubSlugger().slug(text);
    const own = plain === '' || keptByPages.test(plain) ? `section-${plain}` : text;
    const slug = slugger.slug(own);
    node.data = { ...node.data, slug };
    headings.push({ depth: node.depth, text, slug });
  });
  return headings;
}
