import type { ArticleBody } from '../articles/article-body.ts';
import { checkFigures } from '../articles/check-figures.ts';
import { withBareSources } from '../citations/bare-sources.ts';
import { citedAddresses } from './cited-addresses.ts';
import { readSources } from '../citations/read-sources.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { compareText, sortProblems } from '../diagnostics/sort-problems.ts';
import { checkEntities } from '../entities/check-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { sharedNames } from '../entities/name-table.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { readEntities } from '../entities/read-entities.ts';
import { readMaps } from '../maps/read-maps.ts';
import { checkFragments } from '../mentions/check-fragments.ts';
import { checkMenu, checkPageLinks, knownPages } from '../mentions/check-page-links.ts';
import { checkNames, countUnlinked } from '../mentions/check-names.ts';
import { linkGraph } from '../mentions/link-graph.ts';
import { readReadings } from '../readings/read-readings.ts';
import type { RenderContext } from '../rendering/render-context.ts';
import { frontMatterReader } from '../schema/read-front-matter.ts';
import { deriveSuccessions } from '../statements/derive-successions.ts';
import { findContradictions } from '../statements/contradictions/find-contradictions.ts';
import { invertStatements } from '../statements/invert-statements.ts';
import { readTemplates } from '../templates/read-templates.ts';
import {
  assembleArticles,
  figuresOfArticles,
  outlineArticles,
  relatedInput,
  timelinesOfArticles,
  type AssembleInput,
} from './assemble-articles.ts';
import type { Figures } from './article-figures.ts';
import type { Timelines } from './article-timelines.ts';
import { citationPlaces } from './citation-places.ts';
import type { ArticleOutline, Corpus, CorpusAround, Note, RelatedArticle } from './corpus.ts';
import { editorialNotes, editorialProblems, isTold } from './editorial/edit-corpus.ts';
import { offerIds } from './offer-ids.ts';
import { relatedArticles } from './related-articles.ts';
import { rememberFrontMatter, type FrontMatterMemory } from './remember-front-matter.ts';
import { rememberLinks, type LinkMemory } from './remember-links.ts';
import { renderContextOf } from './render-context.ts';
import { setFrontMatter, setMention, setReading } from './set-type.ts';
import { useOfSources } from './use-of-sources.ts';
import { withWantedSteps } from './wanted-steps.ts';

/** What the pass leaves: the corpus, and what is needed to write its articles as Markdown. */
export interface Pass {
  /** How many sound articles there are. */
  readonly articles: number;
  /** The corpus, rendered: twice the work of finding the problems, so only on demand. */
  readonly assemble: () => Corpus;
  /** The corpus without the bodies, which can be rendered one at a time, and the digests. */
  readonly outline: () => CorpusOutline;
  readonly problems: readonly Problem[];
  /** The tree of an article's body, links settled. */
  readonly bodyOf: (id: string) => ArticleBody | undefined;
  /** The front matter of an article as YAML gave it. */
  readonly rawOf: (id: string) => unknown;
  readonly context: RenderContext;
  /** What has a file, sound or not. */
  readonly known: KnownFiles;
  /** Given to the next pass, it spares the work on whatever has not changed. */
  readonly memory: PassMemory;
}

export interface KnownFiles {
  /** From every id to its kind. */
  readonly ids: ReadonlyMap<string, string>;
  /** Keys. */
  readonly sources: ReadonlySet<string>;
}

export type CorpusOutline = CorpusAround & {
  readonly articles: readonly ArticleOutline[];
  readonly relatedOf: (id: string) => readonly RelatedArticle[];
  readonly timelinesOf: (id: string) => Timelines | undefined;
  readonly figuresOf: (id: string) => Figures | undefined;
};

/** What one pass knows that the next can use; never changed by it. */
export interface PassMemory {
  readonly encyclopedia: Encyclopedia;
  readonly frontMatters: FrontMatterMemory;
  readonly links: LinkMemory;
}

/**
 * The one pass: who exists first, then what is said and who is mentioned, then the corpus.
 * Pure: the same files and config give the same corpus and the same problems, with the memory of
 * another pass or without. Unchanged files are known by being the same object.
 */
export function buildCorpus(
  encyclopedia: Encyclopedia,
  files: Pick<CorpusFiles, 'articles' | 'sources' | 'images'> &
    Partial<Pick<CorpusFiles, 'maps' | 'readings' | 'templates' | 'pageNames'>>,
  memory?: PassMemory,
): Pass {
  const before = memory?.encyclopedia === encyclopedia ? memory : undefined;
  const maps = readMaps(files.maps ?? [], encyclopedia);
  const frontMatters = rememberFrontMatter(frontMatterReader(encyclopedia), before?.frontMatters);
  const templates = readTemplates(files.templates ?? [], encyclopedia, frontMatters.read);
  const reading = readEntities(files.articles, encyclopedia, frontMatters.read);
  const { entities, knownIds, bodiesOnly } = reading;
  const sources = withBareSources(readSources(files.sources), [
    ...entities,
    ...reading.unsound,
    ...citedAddresses([...entities, ...bodiesOnly]),
  ]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = {
    ids: knownIds,
    sources: sources.keys,
    images: files.images,
    languages: new Set([...encyclopedia.languages.map(({ tag }) => tag), encyclopedia.language]),
  };

  const links = rememberLinks(
    { encyclopedia, entities, knownIds: new Set(knownIds.keys()), known },
    before?.links,
  );
  const { linker, link } = links;
  const { table } = linker;
  const guided = readReadings(files.readings ?? [], { ids: knownIds, redirects: table.redirects });
  const bodies = new Map(
    entities.map((entity) => [entity.id, link(entity.file, entity.bodyStart, entity)]),
  );
  const others = bodiesOnly.map(({ file, bodyStart }) => link(file, bodyStart));
  const trees = new Map([...bodies].map(([id, { body }]) => [id, body]));
  const anchorsOf = (id: string) => trees.get(id)?.headings.map(({ slug }) => slug);

  const knownFigures = {
    ids: knownIds,
    postsOf: (id: string) => byId.get(id)?.frontMatter.posts.map((post) => post.id),
    maps: Object.keys(encyclopedia.maps ?? {}),
  };
  const site = knownPages(encyclopedia, {
    entities,
    ids: knownIds,
    sources: sources.keys,
    redirects: table.redirects,
    pages: files.pageNames,
  });
  const graph = linkGraph(
    new Map([...bodies].map(([id, { mentions }]) => [id, mentions])),
    entities,
    {
      // What a faulty file names is not lost for it: one mistake is told once.
      statementLinks: statementLinks([...entities, ...reading.unsound]),
      alwaysFound: encyclopedia.mainArticle,
    },
  );
  const context = renderContextOf(encyclopedia, byId, sources.byKey, anchorsOf);
  const { language } = encyclopedia;
  const linkedWanted = () =>
    graph.wanted.map((page) => ({
      ...page,
      mentions: page.mentions.map((mention) => setMention(mention, language)),
    }));
  const assembleInput = (): AssembleInput => ({
    encyclopedia,
    around: {
      sources: useOfSources(entities, trees, sources.byKey),
      wanted: withWantedSteps(linkedWanted(), guided.readings),
      sharedNames: sharedNames(table),
      notes: notes(),
      redirects: Object.fromEntries(table.redirects),
      maps: maps.maps,
      readings: guided.readings.map((reading) => setReading(reading, language)),
      templates: templates.templates,
    },
    byId,
    bodies: trees,
    graph,
    ...statementsOf(entities, encyclopedia),
    context,
  });
  const assemble = (): Corpus => {
    const input = assembleInput();
    const articles = assembleArticles(input);
    const citations = citationPlaces(articles, trees, encyclopedia.language);
    return { articles, citations, ...input.around };
  };
  const outline = (): CorpusOutline => {
    const input = assembleInput();
    const related = relatedInput(input);
    const articles = outlineArticles(input);
    let relatedOf: CorpusOutline['relatedOf'] | undefined;
    return {
      articles,
      timelinesOf: timelinesOfArticles(input, articles),
      figuresOf: figuresOfArticles(input, articles),
      relatedOf: (id) => (relatedOf ??= relatedArticles(related))(id),
      ...input.around,
    };
  };
  // Nobody can tell whether a text that cannot be read leads anywhere.
  const unread = new Set(
    [...bodies.values()].flatMap(({ problems: found }) =>
      found.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ),
  );
  const names = new Set<string>();
  for (const linked of bodies.values()) for (const name of linked.names) names.add(name);
  const { spellings = {} } = encyclopedia;
  const edited = entities.map((entity) => {
    return { entity, body: trees.get(entity.id), finder: linker.finder, names, spellings };
  });
  const found = [
    ...sources.problems,
    ...offerIds(reading.problems, table, sources.byKey),
    ...maps.problems,
    ...guided.problems,
    ...templates.problems,
    ...checkEntities(entities, encyclopedia, { ...known, maps: maps.known }, reading.unsound),
    ...findContradictions(entities, byId, encyclopedia),
    ...[...bodies.values(), ...others].flatMap((body) => body.problems),
    ...[...trees.values()].flatMap((body) => checkFragments(body, anchorsOf)),
    ...checkMenu(encyclopedia, site),
    ...[...trees.values()].flatMap((body) => checkPageLinks(body, site)),
    ...[...trees].flatMap(([id, body]) => checkFigures(body, id, knownFigures)),
    ...checkNames(
      table,
      linker.finder,
      countUnlinked([...bodies.values()].map((body) => body.unlinked)),
    ),
    ...entities.flatMap((entity) => checkEntry(entity)),
    ...graph.problems.filter(({ code, file }) => code !== 'article-dead-end' || !unread.has(file)),
    ...editorialProblems(edited, encyclopedia),
  ];
  const problems = found.filter(({ code }) => isTold(encyclopedia, code));
  /** Everything that could be better, whether `check` tells it or not. */
  const notes = (): readonly Note[] =>
    [
      ...sortProblems(found).map(({ code, file: path, message }) => ({ code, path, message })),
      ...editorialNotes(edited, encyclopedia),
    ].sort((a, b) => compareText(a.code, b.code) || compareText(a.path, b.path));
  return {
    articles: entities.length,
    problems,
    assemble,
    outline,
    bodyOf: (id) => trees.get(id),
    rawOf: (id) => byId.get(id)?.raw,
    context,
    known,
    memory: { encyclopedia, frontMatters: frontMatters.memory, links: links.memory },
  };
}

/** What is said once, from its other ends, remarks with the punctuation of the language. */
function statementsOf(
  entities: readonly Entity[],
  encyclopedia: Encyclopedia,
): Pick<AssembleInput, 'inverses' | 'successions'> {
  const stated = entities.map(({ id, kind, frontMatter }) => {
    return { id, kind, frontMatter: setFrontMatter(frontMatter, encyclopedia.language) };
  });
  const inverses = invertStatements(stated, encyclopedia);
  return { inverses, successions: deriveSuccessions(stated, inverses, encyclopedia) };
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
