import type { ArticleBody } from '../articles/article-body.ts';
import { checkReferences } from '../articles/check-references.ts';
import { parseBody } from '../articles/parse-body.ts';
import { readSources } from '../citations/read-sources.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { checkEntities } from '../entities/check-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { buildNameTable, sharedNames } from '../entities/name-table.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { readEntities } from '../entities/read-entities.ts';
import { checkFragments } from '../mentions/check-fragments.ts';
import { checkNames, countUnlinked } from '../mentions/check-names.ts';
import { linkArticle } from '../mentions/link-article.ts';
import { linkGraph } from '../mentions/link-graph.ts';
import { createLinker } from '../mentions/linker.ts';
import type { RenderContext } from '../rendering/render-context.ts';
import { invertStatements } from '../statements/invert-statements.ts';
import { assembleArticles } from './assemble-articles.ts';
import type { Corpus } from './corpus.ts';
import { renderContextOf } from './render-context.ts';
import { setMention } from './set-type.ts';
import { useOfSources } from './use-of-sources.ts';

/** What the pass leaves: the corpus, and what is needed to write its articles as Markdown. */
export interface Pass {
  /** How many sound articles there are. */
  readonly articles: number;
  /** The corpus, rendered: twice the work of finding the problems, so only on demand. */
  readonly assemble: () => Corpus;
  readonly problems: readonly Problem[];
  /** The tree of an article's body, links settled. */
  readonly bodyOf: (id: string) => ArticleBody | undefined;
  readonly context: RenderContext;
}

/**
 * The one pass: who exists first, then what is said and who is mentioned, then the corpus.
 * Pure: the same files and config give the same corpus and the same problems.
 */
export function buildCorpus(
  encyclopedia: Encyclopedia,
  files: Pick<CorpusFiles, 'articles' | 'sources' | 'images'>,
): Pass {
  const sources = readSources(files.sources);
  const reading = readEntities(files.articles, encyclopedia);
  const { entities, knownIds, bodiesOnly } = reading;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = {
    ids: knownIds,
    sources: sources.keys,
    images: files.images,
    languages: new Set([...encyclopedia.languages.map(({ tag }) => tag), encyclopedia.language]),
  };

  const table = buildNameTable(entities, encyclopedia);
  const linker = createLinker(table, encyclopedia, knownIds.keys());
  const read = (file: Entity['file'], bodyStart: number, entity?: Entity) => {
    const { body, problems } = parseBody(file, bodyStart);
    const linked = linkArticle(linker, entity, body);
    return {
      body,
      ...linked,
      problems: [...problems, ...checkReferences(body, known), ...linked.problems],
    };
  };
  const bodies = new Map(
    entities.map((entity) => [entity.id, read(entity.file, entity.bodyStart, entity)]),
  );
  const others = bodiesOnly.map(({ file, bodyStart }) => read(file, bodyStart));
  const trees = new Map([...bodies].map(([id, { body }]) => [id, body]));
  const anchorsOf = (id: string) => trees.get(id)?.headings.map(({ slug }) => slug);

  const graph = linkGraph(
    new Map([...bodies].map(([id, { mentions }]) => [id, mentions])),
    entities,
    { statementLinks: statementLinks(entities), alwaysFound: encyclopedia.mainArticle },
  );
  const context = renderContextOf(encyclopedia, byId, sources.byKey, anchorsOf);
  const assemble = (): Corpus => {
    const around = {
      sources: useOfSources(entities, trees, sources.byKey),
      wanted: graph.wanted.map((page) => ({
        ...page,
        mentions: page.mentions.map((mention) => setMention(mention, encyclopedia.language)),
      })),
      sharedNames: sharedNames(table),
      redirects: Object.fromEntries(table.redirects),
    };
    const inverses = invertStatements(entities, encyclopedia);
    const articles = assembleArticles({
      encyclopedia,
      around,
      byId,
      bodies: trees,
      graph,
      inverses,
      context,
    });
    return { articles, ...around };
  };
  // Nobody can tell whether a text that cannot be read leads anywhere.
  const unread = new Set(
    [...bodies.values()].flatMap(({ problems: found }) =>
      found.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ),
  );
  const problems = [
    ...sources.problems,
    ...reading.problems,
    ...checkEntities(entities, encyclopedia, known, reading.unsound),
    ...[...bodies.values(), ...others].flatMap((body) => body.problems),
    ...[...trees.values()].flatMap((body) => checkFragments(body, anchorsOf)),
    ...checkNames(
      table,
      linker.finder,
      countUnlinked([...bodies.values()].map((body) => body.unlinked)),
    ),
    ...entities.flatMap((entity) => checkEntry(entity)),
    ...graph.problems.filter(({ code, file }) => code !== 'article-dead-end' || !unread.has(file)),
  ];
  return {
    articles: entities.length,
    problems,
    assemble,
    bodyOf: (id) => trees.get(id),
    context,
  };
}

/** From an id to those its own front matter names: a statement is a link too. */
function statementLinks(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entities.map(({ id, references }) => [
      id,
      references.flatMap((reference) =>
        reference.type === 'entity'
          ? [reference.id]
          : reference.type === 'post'
            ? [reference.body]
            : [],
      ),
    ]),
  );
}

/** An entry is shown by its names, summary and statements: a text would be lost without a word. */
function checkEntry({ file, frontMatter, bodyStart }: Entity): Problem[] {
  const text = file.text.slice(bodyStart);
  if (frontMatter.status !== 'entry' || text.trim() === '') return [];
  const start = bodyStart + text.search(/\S/);
  return [
    problemAt('entry-with-text', file, start, start + 1, {
      message: 'An entry has no page of its own, so this text is not shown.',
      hint: 'Set `status: draft` to make it an article, or move the text to `summary`.',
    }),
  ];
}
