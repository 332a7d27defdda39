import type { Encyclopedia } from '../../config/encyclopedia.ts';
import { problemAt, type Problem } from '../../diagnostics/problem.ts';
import { positionAt, type SourceFile } from '../../diagnostics/source-file.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Place } from '../../schema/front-matter.ts';
import { readYaml, type YamlReading } from '../../schema/read-yaml.ts';
import { splitFrontMatter } from '../../schema/split-front-matter.ts';
import { circles } from './circles.ts';
import { controlConflicts } from './control-conflicts.ts';
import { applyExceptions, exceptionFor } from './exceptions.ts';
import { filledVacancies } from './filled-vacancies.ts';
import type { ArticleRule, CorpusRule, Finding, Site } from './finding.ts';
import { outsideLife } from './outside-life.ts';
import { overfullPosts } from './overfull-posts.ts';
import { reversedDates } from './reversed-dates.ts';
import { reversedOrder } from './reversed-order.ts';
import { saidOnBothEnds } from './said-on-both-ends.ts';
import { saidTwice } from './said-twice.ts';
import { seatCounts } from './seat-counts.ts';
import { undatedEvents } from './undated-events.ts';

/** The rules of one article, and those that compare articles. */
const articleRules: readonly ArticleRule[] = [
  reversedDates,
  undatedEvents,
  outsideLife,
  controlConflicts,
  saidTwice,
  reversedOrder,
  seatCounts,
];
const corpusRules: readonly CorpusRule[] = [
  overfullPosts,
  filledVacancies,
  saidOnBothEnds,
  circles,
];

/** Others that are shown beside a problem; the message names all of them. */
const mostRelated = 5;

/**
 * Statements that cannot all be true, or are made twice, and that no article excepts with a
 * reason. `entities` sorted by id; each is told only if no choice among what is recorded helps.
 */
export function findContradictions(
  entities: readonly Entity[],
  byId: ReadonlyMap<string, Entity>,
  encyclopedia: Encyclopedia,
): readonly Problem[] {
  const statements = { entities, byId, encyclopedia };
  const findings = [
    ...entities.flatMap((entity) => articleRules.flatMap((rule) => rule(entity, statements))),
    ...corpusRules.flatMap((rule) => rule(statements)),
  ];
  const places = new Places();
  return applyExceptions(findings, statements).map((finding) => toProblem(finding, places));
}

function toProblem(finding: Finding, places: Places): Problem {
  const { code, at, others, message, hint } = finding;
  const { start, end } = places.of(at);
  const exception = exceptionFor(finding);
  return problemAt(code, at.entity.file, start, end, {
    message,
    hint:
      exception === undefined
        ? hint
        : `${hint}\nIf it is true all the same, say why, readers see it: ${exception}.`,
    related: others.slice(0, mostRelated).map((other) => ({
      file: other.entity.file.path,
      ...positionAt(other.entity.file, places.of(other).start),
      message: other.message,
    })),
  });
}

/** Positions are read only in files with a problem, once each. */
class Places {
  #readings = new Map<SourceFile, YamlReading | undefined>();

  of({ entity: { file }, path }: Site): Place {
    if (!this.#readings.has(file)) this.#readings.set(file, frontMatterOf(file));
    return this.#readings.get(file)?.placeOf(path) ?? { start: 0, end: 1 };
  }
}

function frontMatterOf(file: SourceFile): YamlReading | undefined {
  const { split } = splitFrontMatter(file);
  return split && readYaml(file, split.yamlStart, split.yamlEnd);
}
