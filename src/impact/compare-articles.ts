import type { ArticleOutline } from '../corpus/corpus.ts';
import { splitFrontMatter } from '../schema/split-front-matter.ts';
import type { ArticleNote, Impact } from './impact-schema.ts';
import { inNewIds, type Side } from './side.ts';

/** Which articles came, went, moved and changed, and what of them. */
export function compareArticles(
  before: Side,
  now: Side,
  moves: ReadonlyMap<string, string>,
): Impact['articles'] {
  const movedTo = new Set(moves.values());
  const added = [...now.articles.values()].filter(
    ({ id }) => !before.articles.has(id) && !movedTo.has(id),
  );
  const removed = [...before.articles.values()].filter(
    ({ id }) => !now.articles.has(id) && !moves.has(id),
  );
  const unread = (now.unread ?? []).flatMap((id) => now.articles.get(id) ?? []);
  return {
    unread: unread.map(noteOf),
    added: added.map(noteOf),
    removed: removed.map(noteOf),
    moved: [...moves].flatMap(([from, to]) => {
      const article = now.articles.get(to);
      return article ? [{ ...noteOf(article), from }] : [];
    }),
    changed: [...before.articles.values()].flatMap((old) => {
      const article = now.articles.get(moves.get(old.id) ?? old.id);
      const parts = article ? changedParts([before, old], [now, article], moves) : [];
      return article && parts.length > 0 ? [{ ...noteOf(article), parts }] : [];
    }),
  };
}

/** Ids (those of today) of articles whose text is another. */
export function changedTexts(articles: Impact['articles']): ReadonlySet<string> {
  return new Set([
    ...[...articles.added, ...articles.removed].map(({ id }) => id),
    ...articles.changed.filter(({ parts }) => parts.includes('text')).map(({ id }) => id),
  ]);
}

function noteOf({ id, kind, path, frontMatter: { title } }: ArticleOutline): ArticleNote {
  return { id, title, kind, path };
}

/** The front matter in parts that people know, and the text. */
function changedParts(
  [before, old]: readonly [Side, ArticleOutline],
  [now, article]: readonly [Side, ArticleOutline],
  moves: ReadonlyMap<string, string>,
): string[] {
  const was = inNewIds(partsOf(before, old), moves);
  const is = inNewIds(partsOf(now, article), moves);
  return Object.keys(is).filter((part) => as(was, part) !== as(is, part));

  function as(parts: Readonly<Record<string, unknown>>, part: string): string {
    return JSON.stringify([parts[part]], withoutLines);
  }
}

function partsOf(side: Side, { id, frontMatter }: ArticleOutline): Record<string, unknown> {
  const { title, summary, names, redirectFrom: _, ...others } = frontMatter;
  const { begin, end, fields, posts, holds, relations, composition, control, seatsOf, facets } =
    others;
  const { sources, furtherReading, sameAs, means, image, status, reviewer, qualifier } = others;
  const { coordinates, shape, exceptions } = others;
  return {
    title,
    names: names.slice(1),
    summary,
    statements: [begin, end, fields, posts, holds, relations, composition, control, seatsOf],
    text: textOf(side, id),
    rest: [
      [sources, furtherReading, sameAs, means, image, status, reviewer, qualifier, facets],
      [coordinates, shape, exceptions],
    ],
  };
}

/** The source of the text; line ends are the machine's, not the author's. */
function textOf({ pass }: Side, id: string): string {
  const file = pass.bodyOf(id)?.file;
  if (!file) return '';
  const start = splitFrontMatter(file).split?.bodyStart ?? 0;
  return file.text.slice(start).replaceAll('\r\n', '\n').trim();
}

/** Lines move while one writes: where a statement stands is no part of what it says. */
export function withoutLines(key: string, value: unknown): unknown {
  return key === 'line' || key === 'lines' ? undefined : value;
}
