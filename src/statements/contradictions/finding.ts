import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { ProblemCode } from '../../diagnostics/codes.ts';
import type { Entity } from '../../entities/entity.ts';
import type { YamlPath } from '../../schema/read-yaml.ts';

/** A value in an article's front matter, e.g. at `['holds', 0, 'until']`. */
export interface Site {
  readonly entity: Entity;
  readonly path: YamlPath;
}

/**
 * Statements that cannot all be true, or that are one and the same. It stands at the later of
 * them, in time if they have one, else in the order of files and lines: who wrote last is not
 * known without a history, and who comes last in the world is the likelier to have been added.
 */
export interface Finding {
  readonly code: ProblemCode;
  readonly at: Site;
  /** The other statements, nearest first. */
  readonly others: readonly (Site & { readonly message: string })[];
  readonly message: string;
  readonly hint: string;
}

/** All that is stated, by sound articles. */
export interface Statements {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  readonly encyclopedia: Encyclopedia;
}

/** A rule that looks at one article and what it names. */
export type ArticleRule = (entity: Entity, statements: Statements) => readonly Finding[];

/** A rule that compares what different articles say. */
export type CorpusRule = (statements: Statements) => readonly Finding[];
