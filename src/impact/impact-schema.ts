import { z } from 'zod';
import { problemsData } from '../diagnostics/problems-schema.ts';

/*
 * What `impact --reporter json` prints, as it is promised to other tools. A change that takes
 * something away or gives it another meaning raises `format`.
 */

export const impactFormat = 1;

const text = z.string();
const texts = z.array(text);

/** An article; `path` is that of its file, from the root of the corpus. */
const article = z.strictObject({ id: text, title: text, kind: text, path: text });

/** A source; `path` as that of an article. */
const source = z.strictObject({ key: text, title: text, path: text });

/** A link that makes itself, with the words around it. */
const link = z.strictObject({
  from: text,
  to: text,
  /** The words that are the link. */
  text,
  before: text,
  after: text,
  /** The text of its article is another, too: somebody may have meant it. */
  isOfChangedText: z.boolean(),
});

const sharedName = z.strictObject({
  name: text,
  /** Ids of those that bear it, before and now. */
  before: texts,
  now: texts,
  /** The one that is meant unless said otherwise. */
  main: text.optional(),
  /** Links that were made of it, and are not any more. */
  linksLost: z.int(),
});

/** One part of a statement (`until`, `value`…): EDTF, ids and keys as they are written. */
const part = z.strictObject({ part: text, before: text.optional(), now: text.optional() });

const statement = z.strictObject({
  change: z.enum(['added', 'changed', 'removed']),
  /** The article that says it, and the line, of a removed one that of before. */
  home: text,
  path: text,
  line: z.int().min(1),
  /** What it is about: `Born`, `Chairman of city-council`. */
  about: text,
  parts: z.array(part),
  /** File names of the pages that show it otherwise than before. */
  shownOn: texts,
});

/** A value that a source said, and that stands nowhere any more. */
const lostValue = z.strictObject({
  home: text,
  path: text,
  about: text,
  part: text,
  value: text,
  sources: texts,
});

/** A sentence that still gives what a statement gave before. */
const staleSentence = z.strictObject({
  path: text,
  line: z.int().min(1),
  /** The words that give it, and those around them. */
  words: text,
  before: text,
  after: text,
  /** The statement: its article, what it is about, and what it said. */
  home: text,
  about: text,
  was: text,
});

const problem = problemsData.shape.problems.element
  .pick({ code: true, severity: true, file: true, line: true, column: true, message: true })
  .extend({ hint: text.optional() });

export const impactData = z.strictObject({
  format: z.literal(impactFormat),
  articles: z.strictObject({
    added: z.array(article),
    removed: z.array(article),
    /** They have another id. */
    moved: z.array(article.extend({ from: text })),
    /** What of them is another: `title`, `names`, `summary`, `statements`, `text`, `rest`. */
    changed: z.array(article.extend({ parts: texts })),
    /** They have errors, and count as they were before. */
    unread: z.array(article),
  }),
  sources: z.strictObject({
    added: z.array(source),
    removed: z.array(source),
    /** They are described otherwise. */
    changed: z.array(source),
  }),
  links: z.strictObject({ gained: z.array(link), lost: z.array(link) }),
  names: z.array(sharedName),
  statements: z.array(statement),
  lostValues: z.array(lostValue),
  staleSentences: z.array(staleSentence),
  problems: z.strictObject({ fresh: z.array(problem), solved: z.array(problem) }),
});

export type Impact = z.infer<typeof impactData>;
export type ArticleNote = z.infer<typeof article>;
export type SourceNote = z.infer<typeof source>;
export type LinkNote = z.infer<typeof link>;
export type NameNote = z.infer<typeof sharedName>;
export type StatementNote = z.infer<typeof statement>;
export type LostValue = z.infer<typeof lostValue>;
export type StaleSentence = z.infer<typeof staleSentence>;
export type ProblemNote = z.infer<typeof problem>;
