import type { ArticleBody } from './article-body.ts';
import { isJsxElement, literalAttributes } from './jsx-element.ts';
import { walkTree } from './walk-tree.ts';

/** What a `<Timeline>` asks for: the dated statements about an entity, or about the article's own. */
export interface TimelineRequest {
  readonly of?: string | undefined;
  /** EDTF, both inclusive. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The timelines of a body, in the order of the text. */
export function timelineRequests(body: ArticleBody): readonly TimelineRequest[] {
  // Few articles have one, and a tree need not be walked to know that.
  if (!body.file.text.includes('<Timeline')) return [];
  const requests: TimelineRequest[] = [];
  walkTree(body.tree, (node) => {
    if (isJsxElement(node) && node.name === 'Timeline') requests.push(literalAttributes(node));
  });
  return requests;
}

/** By which the rows of a timeline are found again; equal requests have one key. */
export function timelineKey({ of = '', from = '', until = '' }: TimelineRequest): string {
  return [of, from, until].join(' ');
}
