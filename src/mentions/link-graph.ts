import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import type { Entity } from '../entities/entity.ts';
import { fold } from '../entities/fold.ts';
import { slugOfName } from '../entities/slug.ts';
import type { Mention } from './mention.ts';

/** A page that is linked to and that nobody has written (`WantedPage` of the corpus). */
export interface WantedLink {
  /** As written in the first link to it. */
  readonly name: string;
  readonly slug: string;
  readonly mentions: readonly Mention[];
}

/** Who mentions whom, in both directions. */
export interface LinkGraph {
  /** By id, in the order of the text. Every entity has an entry. */
  readonly linksOut: ReadonlyMap<string, readonly Mention[]>;
  /** By id, from other articles, sorted by article, then by place. Every entity has an entry. */
  readonly linksIn: ReadonlyMap<string, readonly Mention[]>;
  /** Sorted by the name wanted. */
  readonly wanted: readonly WantedLink[];
  readonly problems: readonly Problem[];
}

export interface LinkGraphOptions {
  /** Links that statements make: from an id to the ids it is tied to, either way. */
  readonly statementLinks?: ReadonlyMap<string, Iterable<string>> | undefined;
  /** Found without any link: the main article. */
  readonly alwaysFound?: string | undefined;
}

/** The mentions turned round: by the id that they lead to. */
export function linksInOf(linksOut: LinkGraph['linksOut']): LinkGraph['linksIn'] {
  const linksIn = new Map<string, Mention[]>([...linksOut.keys()].map((id) => [id, []]));
  for (const [id, mentions] of linksOut) {
    for (const mention of mentions) {
      if (mention.to !== null && mention.to !== id) linksIn.get(mention.to)?.push(mention);
    }
  }
  return linksIn;
}

export function linkGraph(
  mentionsByArticle: ReadonlyMap<string, readonly Mention[]>,
  entities: Iterable<Entity>,
  { statementLinks = new Map(), alwaysFound }: LinkGraphOptions = {},
): LinkGraph {
  const sorted = [...entities].sort((a, b) => compareText(a.id, b.id));
  const linksOut = new Map<string, readonly Mention[]>();
  const wanted = new Map<string, { name: string; slug: string; mentions: Mention[] }>();
  for (const { id } of sorted) {
    const mentions = (mentionsByArticle.get(id) ?? []).toSorted((a, b) => a.start - b.start);
    linksOut.set(id, mentions);
    for (const mention of mentions) {
      if (mention.to === null) want(wanted, mention);
    }
  }
  const linksIn = linksInOf(linksOut);
  return {
    linksOut,
    linksIn,
    wanted: [...wanted.values()].sort(
      (a, b) => compareText(keyOf(a.name), keyOf(b.name)) || compareText(a.slug, b.slug),
    ),
    problems: checkReach(sorted, linksOut, linksIn, tiedIds(statementLinks), alwaysFound),
  };
}

/** `some-river` and `Some River` are one page. */
function want(
  wanted: Map<string, { name: string; slug: string; mentions: Mention[] }>,
  mention: Mention,
): void {
  const slug = slugOfName(mention.target);
  const page = wanted.get(slug);
  if (page) page.mentions.push(mention);
  else wanted.set(slug, { name: mention.target, slug, mentions: [mention] });
}

function keyOf(name: string): string {
  return fold(name, { ignoreCase: true });
}

/** Whoever a statement names is reached by it and leads somewhere by it. */
function tiedIds(statementLinks: ReadonlyMap<string, Iterable<string>>): ReadonlySet<string> {
  const tied = new Set<string>();
  for (const [from, targets] of statementLinks) {
    for (const to of targets) {
      if (to !== from) tied.add(from).add(to);
    }
  }
  return tied;
}

function checkReach(
  entities: readonly Entity[],
  linksOut: ReadonlyMap<string, readonly Mention[]>,
  linksIn: ReadonlyMap<string, readonly Mention[]>,
  tied: ReadonlySet<string>,
  alwaysFound: string | undefined,
): Problem[] {
  return entities.flatMap(({ id, file, frontMatter }) => {
    if (tied.has(id)) return [];
    const problems: Problem[] = [];
    if (linksIn.get(id)?.length === 0 && id !== alwaysFound) {
      problems.push(
        problemOfFile('article-orphan', file.path, {
          message: `No other article mentions "${frontMatter.title}".`,
          hint: 'Name it where a reader would look for it, or tie it to another article with a relation.',
        }),
      );
    }
    const leads = linksOut.get(id)?.some(({ to }) => to !== null && to !== id) ?? false;
    if (!leads && frontMatter.status !== 'entry') {
      problems.push(
        problemOfFile('article-dead-end', file.path, {
          message: `"${frontMatter.title}" leads to no other article.`,
          hint: 'Name the people, places and events it has to do with; the links make themselves.',
        }),
      );
    }
    return problems;
  });
}
