import type {
  ArticleNote,
  Impact,
  LinkNote,
  NameNote,
  SourceNote,
  StatementNote,
} from './impact-schema.ts';

/**
 * A part of what is told. Words of articles stand in `code` (a path, an id, a value) or `quote` (a
 * sentence): whoever prints them knows that they are a stranger's.
 */
export interface Telling {
  readonly heading: string;
  readonly items: readonly TellingItem[];
}

export interface TellingItem {
  readonly words: readonly Piece[];
  /** Lines below it. */
  readonly more?: readonly (readonly Piece[])[] | undefined;
}

export type Piece = string | { readonly code: string } | { readonly quote: string };

/** How what is told by id is called, and where the corpus lies, seen from whoever reads. */
export interface TellingOptions {
  readonly titleOf: (id: string) => string;
  /** Put before every path, e.g. `content/`. */
  readonly prefix: string;
}

/** What a change does, in the order in which a reviewer wants to know. Empty where it does nothing. */
export function tellImpact(read: Impact, { titleOf, prefix }: TellingOptions): Telling[] {
  const impact = withPrefix(read, prefix);
  const { articles, sources, links, names, statements } = impact;
  const { lostValues, staleSentences, problems } = impact;
  const sections: Telling[] = [
    { heading: 'New problems', items: problems.fresh.map(problemItem) },
    {
      heading: 'Sentences that still say what a statement said',
      items: staleSentences.map(staleItem),
    },
    {
      heading: 'Values with a source that stand nowhere any more',
      items: lostValues.map(lostItem),
    },
    { heading: 'Names that several bear', items: names.map((name) => nameItem(name)) },
    ...linkSections(links, titleOf),
    {
      heading: 'Statements',
      items: statements.map((statement) => statementItem(statement, titleOf)),
    },
    { heading: 'Articles', items: articleItems(articles) },
    { heading: 'Sources', items: sourceItems(sources) },
    { heading: 'Problems solved', items: problems.solved.map(problemItem) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** `2 articles changed, 1 statement changed, …`: one line, or that nothing has changed. */
export function summaryLine({
  articles,
  sources,
  links,
  statements,
  problems,
  staleSentences,
}: Impact): string {
  const counts = [
    count(articles.added.length, 'article', 'added'),
    count(articles.changed.length, 'article', 'changed'),
    count(articles.moved.length, 'article', 'moved'),
    count(articles.removed.length, 'article', 'removed'),
    count(sources.added.length, 'source', 'added'),
    count(sources.changed.length, 'source', 'changed'),
    count(sources.removed.length, 'source', 'removed'),
    count(statements.length, 'statement', 'changed'),
    count(links.gained.length, 'automatic link', 'gained'),
    count(links.lost.length, 'automatic link', 'lost'),
    count(staleSentences.length, 'sentence', 'out of date'),
    count(problems.fresh.length, 'new problem', ''),
    count(problems.solved.length, 'problem', 'solved'),
  ].filter((words) => words !== '');
  return counts.length === 0 ? 'Nothing that readers see has changed.' : `${counts.join(', ')}.`;
}

function count(number: number, noun: string, done: string): string {
  if (number === 0) return '';
  return `${number} ${noun}${number === 1 ? '' : 's'}${done && ` ${done}`}`;
}

function problemItem(problem: Impact['problems']['fresh'][number]): TellingItem {
  const { severity, code, file, line, column, message, hint } = problem;
  return {
    words: [`${severity} `, { code }, ' ', { code: `${file}:${line}:${column}` }],
    more: [[{ quote: message }], ...(hint === undefined ? [] : [['→ ', { quote: hint }]])],
  };
}

function staleItem(stale: Impact['staleSentences'][number]): TellingItem {
  const { path, line, before, words, after, about, was, home } = stale;
  return {
    words: [
      { code: `${path}:${line}` },
      ' still gives ',
      { code: was },
      ' (',
      { quote: about },
      ', ',
      { code: home },
      ')',
    ],
    more: [[{ quote: before }, '»', { quote: words }, '«', { quote: after }]],
  };
}

function lostItem({
  path,
  about,
  part,
  value,
  sources,
}: Impact['lostValues'][number]): TellingItem {
  return {
    words: [
      { code: path },
      ' ',
      { quote: about },
      `, ${part}: `,
      { code: value },
      ', said by ',
      { code: sources.join(', ') },
    ],
  };
}

function nameItem({ name, before, now, main, linksLost }: NameNote): TellingItem {
  const who = (ids: readonly string[]): Piece => ({
    code: ids.length > 0 ? ids.join(', ') : 'nobody',
  });
  const lost =
    linksLost === 0 ? '' : ` ${linksLost} ${linksLost === 1 ? 'link' : 'links'} of it gone.`;
  return {
    words: [
      ...['"', { quote: name }, '" was a name of ', who(before), ', and is one of ', who(now)],
      ...(main === undefined ? ['.'] : ['; unless said otherwise it means ', { code: main }, '.']),
      lost,
    ],
  };
}

function linkSections(
  { gained, lost }: Impact['links'],
  titleOf: TellingOptions['titleOf'],
): Telling[] {
  const item = ({ from, to, text, before, after }: LinkNote): TellingItem => ({
    words: [{ quote: titleOf(from) }, ' → ', { quote: titleOf(to) }],
    more: [[{ quote: before }, '[', { quote: text }, ']', { quote: after }]],
  });
  const elsewhere = (links: readonly LinkNote[]) => links.filter((link) => !link.isOfChangedText);
  const here = (links: readonly LinkNote[]) => links.filter((link) => link.isOfChangedText);
  return [
    {
      heading: 'Automatic links lost, in texts that nobody changed',
      items: elsewhere(lost).map(item),
    },
    {
      heading: 'Automatic links gained, in texts that nobody changed',
      items: elsewhere(gained).map(item),
    },
    { heading: 'Automatic links lost, in changed texts', items: here(lost).map(item) },
    { heading: 'Automatic links gained, in changed texts', items: here(gained).map(item) },
  ];
}

function statementItem(statement: StatementNote, titleOf: TellingOptions['titleOf']): TellingItem {
  const { change, home, path, line, about, parts, shownOn } = statement;
  const value = (text: string | undefined): Piece =>
    text === undefined ? 'nothing' : { code: text };
  return {
    words: [
      `${change}: `,
      { quote: titleOf(home) },
      ', ',
      { quote: about },
      ' ',
      { code: `${path}:${line}` },
    ],
    more: [
      ...parts.map(({ part, before, now }): Piece[] =>
        change === 'added'
          ? [`${part}: `, value(now)]
          : [`${part}: `, value(before), ' → ', value(now)],
      ),
      ...(shownOn.length > 0 ? [['shown on ', { code: pageList(shownOn) }]] : []),
    ],
  };
}

/** Days on which something was so are many, and one after the other. */
function pageList(pages: readonly string[]): string {
  const days = pages.filter((page) => page.startsWith('state-')).sort();
  if (days.length <= 3) return pages.join(', ');
  const others = pages.filter((page) => !days.includes(page));
  return [...others, `${days[0]} to ${days.at(-1)} (${days.length} pages)`].join(', ');
}

function articleItems({
  added,
  removed,
  moved,
  changed,
  unread,
}: Impact['articles']): TellingItem[] {
  const named = ({ title, path }: ArticleNote): Piece[] => [{ quote: title }, ' ', { code: path }];
  return [
    ...added.map((article) => ({ words: ['added: ', ...named(article)] })),
    ...removed.map((article) => ({ words: ['removed: ', ...named(article)] })),
    ...moved.map((article) => ({
      words: ['moved: ', ...named(article), ', formerly ', { code: article.from }],
    })),
    ...changed.map((article) => ({
      words: ['changed: ', ...named(article), ` (${article.parts.map(partName).join(', ')})`],
    })),
    ...unread.map((article) => ({
      words: ['has errors, so it counts as it was before: ', ...named(article)],
    })),
  ];
}

/** `rest` is a word for programs. */
function partName(part: string): string {
  return part === 'rest' ? 'other fields' : part;
}

function sourceItems({ added, removed, changed }: Impact['sources']): TellingItem[] {
  const items = (what: string, sources: readonly SourceNote[]): TellingItem[] =>
    sources.map(({ title, path }) => ({
      words: [`${what}: `, { quote: title }, ' ', { code: path }],
    }));
  return [...items('added', added), ...items('removed', removed), ...items('changed', changed)];
}

function withPrefix(impact: Impact, prefix: string): Impact {
  const from = <T extends { path: string }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, path: prefix + each.path }));
  const at = (list: Impact['problems']['fresh']) =>
    list.map((problem) => ({ ...problem, file: prefix + problem.file }));
  const { added, removed, moved, changed, unread } = impact.articles;
  return {
    ...impact,
    articles: {
      added: from(added),
      removed: from(removed),
      moved: from(moved),
      changed: from(changed),
      unread: from(unread),
    },
    sources: {
      added: from(impact.sources.added),
      removed: from(impact.sources.removed),
      changed: from(impact.sources.changed),
    },
    statements: from(impact.statements),
    lostValues: from(impact.lostValues),
    staleSentences: from(impact.staleSentences),
    problems: { fresh: at(impact.problems.fresh), solved: at(impact.problems.solved) },
  };
}
