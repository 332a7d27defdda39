import type { Encyclopedia } from '../config/encyclopedia.ts';
import { renderBody } from '../rendering/render-body.ts';
import { renderMarkdown } from '../rendering/render-markdown.ts';
import type { Pass } from './build-corpus.ts';
import { placesInArticle } from './citation-places.ts';
import type { Article } from './corpus.ts';
import type { LiveCorpus, StoredBody } from './site-corpus.ts';

/**
 * What a pass found, ready to be shown without being stored: a body is rendered when its page is
 * asked for. `edition` names the pass.
 */
export function liveCorpus(encyclopedia: Encyclopedia, pass: Pass, edition: string): LiveCorpus {
  const { articles, relatedOf, timelinesOf, figuresOf, ...corpus } = pass.outline();
  const byId = new Map(
    articles.map((article) => [
      article.id,
      {
        ...article,
        digest: edition,
        get timelines() {
          return timelinesOf(article.id);
        },
        get figures() {
          return figuresOf(article.id);
        },
        get related() {
          return relatedOf(article.id);
        },
      },
    ]),
  );
  const bodies = new Map<string, StoredBody>();
  const bodyOf = (id: string): StoredBody | undefined => {
    const article = byId.get(id);
    const tree = pass.bodyOf(id);
    if (!article || !tree) return undefined;
    const known = bodies.get(id);
    if (known) return known;
    const body = renderBody(tree, pass.context);
    const rendered = { body, markdown: articleMarkdown(pass, article) };
    bodies.set(id, rendered);
    return rendered;
  };
  return {
    site: { encyclopedia, corpus, articles: byId },
    rawOf: pass.rawOf,
    bodyOf,
    placesOf: (wanted) => {
      const ids = corpus.sources.find(({ source }) => source.key === wanted)?.citedBy ?? [];
      return ids.flatMap((id) => {
        const tree = pass.bodyOf(id);
        const notes = bodyOf(id)?.body.citations ?? [];
        if (!tree || !notes.some(({ key }) => key === wanted)) return [];
        return placesInArticle(id, tree, notes, encyclopedia.language).flatMap(
          ({ key, ...place }) => (key === wanted ? [place] : []),
        );
      });
    },
  };
}

/** An article as plain Markdown, with its title and summary. */
export function articleMarkdown(
  { bodyOf, context }: Pass,
  {
    id,
    frontMatter,
    timelines = {},
    figures = {},
  }: Pick<Article, 'id' | 'frontMatter' | 'timelines' | 'figures'>,
): string {
  const body = bodyOf(id);
  if (!body) return '';
  const { title, summary } = frontMatter;
  const timelineOf = (key: string) => timelines[key] ?? [];
  const figureOf = (key: string) => figures[key];
  return renderMarkdown({ ...context, title, summary, body, timelineOf, figureOf });
}
