import { createHash } from 'node:crypto';
import type { ArticleBody } from '../articles/article-body.ts';
import { plainText } from '../articles/plain-text.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Entity } from '../entities/entity.ts';
import type { LinkGraph } from '../mentions/link-graph.ts';
import { renderBody } from '../rendering/render-body.ts';
import type { RenderContext } from '../rendering/render-context.ts';
import type { Inverses } from '../statements/invert-statements.ts';
import type { Article, Corpus } from './corpus.ts';
import { neighboursOf } from './page-neighbours.ts';
import { relatedArticles } from './related-articles.ts';
import { setFrontMatter, setHeadings, setMention, setRemarks } from './set-type.ts';

export interface AssembleInput {
  readonly encyclopedia: Encyclopedia;
  readonly around: Omit<Corpus, 'articles'>;
  readonly byId: ReadonlyMap<string, Entity>;
  readonly bodies: ReadonlyMap<string, ArticleBody>;
  readonly graph: LinkGraph;
  readonly inverses: ReadonlyMap<string, Inverses>;
  readonly context: RenderContext;
}

/** Every entity with its rendered body and all that others say of it. */
export function assembleArticles(input: AssembleInput): readonly Article[] {
  const { byId, context } = input;
  const neighbours = neighboursOf(input);
  const related = relatedArticles({
    entities: [...byId.values()],
    linksOut: input.graph.linksOut,
  });
  return [...byId.values()].map((entity) => {
    const { id, kind, file, raw } = entity;
    const { language } = context;
    const body = input.bodies.get(id) ?? {
      file,
      tree: { type: 'root', children: [] },
      headings: [],
    };
    const inverses = input.inverses.get(id);
    const article = {
      id,
      kind,
      path: file.path,
      frontMatter: setFrontMatter(entity.frontMatter, language),
      headings: setHeadings(body.headings, language),
      body: renderBody(body, context),
      words: countWords(body),
      linksOut: (input.graph.linksOut.get(id) ?? []).map((link) => setMention(link, language)),
      linksIn: (input.graph.linksIn.get(id) ?? []).map((link) => setMention(link, language)),
      holders: inverses?.holders ?? {},
      inverseRelations: (inverses?.relations ?? []).map((relation) => ({
        ...relation,
        ...setRemarks(relation, language),
      })),
      related: related.get(id) ?? [],
      raw,
    };
    return { ...article, digest: digestOf([article, neighbours(entity, article)]) };
  });
}

function countWords(body: ArticleBody): number {
  return plainText(body.tree).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
