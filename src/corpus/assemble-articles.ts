import { createHash } from 'node:crypto';
import type { ArticleBody } from '../articles/article-body.ts';
import { plainText } from '../articles/plain-text.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Entity } from '../entities/entity.ts';
import type { LinkGraph } from '../mentions/link-graph.ts';
import { readingPlaces } from '../readings/reading-places.ts';
import { renderBody } from '../rendering/render-body.ts';
import type { RenderContext } from '../rendering/render-context.ts';
import { noInverses, type Inverses } from '../statements/invert-statements.ts';
import { lifeOf } from '../statements/life.ts';
import { seatsOf } from '../statements/seats.ts';
import type { Stated } from '../statements/stated.ts';
import type { Succession } from '../statements/succession.ts';
import { articleFigures } from './article-figures.ts';
import { articleTimelines } from './article-timelines.ts';
import type { Article, ArticleOutline, CorpusAround } from './corpus.ts';
import { neighboursOf } from './page-neighbours.ts';
import { relatedArticles } from './related-articles.ts';
import { setFrontMatter, setHeadings, setMention } from './set-type.ts';

export interface AssembleInput {
  readonly encyclopedia: Encyclopedia;
  readonly around: CorpusAround;
  readonly byId: ReadonlyMap<string, Entity>;
  readonly bodies: ReadonlyMap<string, ArticleBody>;
  readonly graph: LinkGraph;
  readonly inverses: ReadonlyMap<string, Inverses>;
  readonly successions: ReadonlyMap<string, readonly Succession[]>;
  readonly context: RenderContext;
}

/** Every entity with its rendered body and all that others say of it. */
export function assembleArticles(input: AssembleInput): readonly Article[] {
  const { byId, context } = input;
  const neighbours = neighboursOf(input);
  const relatedOf = relatedArticles(relatedInput(input));
  const outlines = outlineArticles(input);
  const timelinesOf = timelinesOfArticles(input, outlines);
  const figuresOf = figuresOfArticles(input, outlines);
  return outlines.flatMap((outline) => {
    const entity = byId.get(outline.id);
    if (!entity) return [];
    const body = renderBody(bodyOf(input, entity), context);
    const article = {
      ...outline,
      timelines: timelinesOf(entity.id),
      figures: figuresOf(entity.id),
      related: relatedOf(entity.id),
      body,
      raw: entity.raw,
    };
    return [{ ...article, digest: digestOf([article, neighbours(entity, article)]) }];
  });
}

/** Every entity with all that others say of it, in the order of ids; no body is rendered. */
export function outlineArticles(input: AssembleInput): readonly ArticleOutline[] {
  const { language } = input.context;
  const statedBy = ({ id, kind, frontMatter }: Entity): Stated => {
    return { id, kind, frontMatter: setFrontMatter(frontMatter, language) };
  };
  const byId = {
    get: (id: string): Stated | undefined => {
      const entity = input.byId.get(id) ?? input.byId.get(input.around.redirects[id] ?? '');
      return entity && statedBy(entity);
    },
  };
  const places = readingPlaces(input.around.readings);
  return [...input.byId.values()].map((entity) => {
    const { id, kind, file } = entity;
    const body = bodyOf(input, entity);
    const stated = statedBy(entity);
    return {
      id,
      kind,
      path: file.path,
      frontMatter: stated.frontMatter,
      headings: setHeadings(body.headings, language),
      words: countWords(body),
      linksOut: (input.graph.linksOut.get(id) ?? []).map((link) => setMention(link, language)),
      linksIn: (input.graph.linksIn.get(id) ?? []).map((link) => setMention(link, language)),
      inverses: input.inverses.get(id) ?? noInverses,
      successions: input.successions.get(id) ?? [],
      life: lifeOf(stated, byId),
      seats: seatsOf(stated, byId, input.inverses),
      readings: places.get(id) ?? [],
    };
  });
}

/** What the timelines of each article show. */
export function timelinesOfArticles(
  { bodies, encyclopedia }: AssembleInput,
  outlines: readonly ArticleOutline[],
): ReturnType<typeof articleTimelines> {
  return articleTimelines(outlines, (id) => bodies.get(id), encyclopedia);
}

/** What the other figures of each article show. */
export function figuresOfArticles(
  { bodies, encyclopedia }: AssembleInput,
  outlines: readonly ArticleOutline[],
): ReturnType<typeof articleFigures> {
  return articleFigures(outlines, (id) => bodies.get(id), encyclopedia);
}

/** What nearness is measured by. */
export function relatedInput({
  byId,
  graph,
  successions,
}: AssembleInput): Parameters<typeof relatedArticles>[0] {
  return { entities: [...byId.values()], linksOut: graph.linksOut, successions };
}

function bodyOf({ bodies }: AssembleInput, { id, file }: Entity): ArticleBody {
  return bodies.get(id) ?? { file, tree: { type: 'root', children: [] }, headings: [] };
}

const wordsIn = new WeakMap<ArticleBody, number>();

function countWords(body: ArticleBody): number {
  const known = wordsIn.get(body);
  if (known !== undefined) return known;
  const words = plainText(body.tree).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  wordsIn.set(body, words);
  return words;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
