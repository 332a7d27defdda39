import { problemAt, type Problem, type ProblemDetails } from '../diagnostics/problem.ts';
import { compareText } from '../diagnostics/sort-problems.ts';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import { nearestId, onlyNearId } from '../schema/nearest.ts';
import { replaceText } from '../schema/replace-text.ts';
import { readReading, type WrittenReading } from './read-reading.ts';
import type { Reading } from './reading.ts';

export interface ReadingsReading {
  /** Sound ones, in their own order. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** Whom a step can mean. */
export interface KnownArticles {
  /** Every id that has a file. */
  readonly ids: { has(id: string): boolean; keys(): Iterable<string> };
  /** From a former id to the id of today. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Every guided reading of a corpus, its steps looked up. */
export function readReadings(
  files: readonly SourceFile[],
  articles: KnownArticles,
): ReadingsReading {
  const written: WrittenReading[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const { reading, problems: found } = readReading(file);
    problems.push(...found);
    if (!reading) continue;
    const faults = checkSteps(reading, articles);
    problems.push(...faults);
    if (!faults.some(({ severity }) => severity === 'error')) written.push(reading);
  }
  written.sort((a, b) => orderOf(a) - orderOf(b) || compareText(a.id, b.id));
  return { readings: written.map((reading) => lookUp(reading, articles)), problems };
}

function orderOf({ order = Number.MAX_SAFE_INTEGER }: WrittenReading): number {
  return order;
}

function lookUp(
  { id, title, summary, introduction = '', steps }: WrittenReading,
  { ids, redirects }: KnownArticles,
): Reading {
  return {
    id,
    title,
    summary,
    introduction: introduction.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
    steps: steps.map(({ article, line }) => {
      const today = redirects.get(article) ?? article;
      return { article: today, isWanted: !ids.has(today), line };
    }),
  };
}

function checkSteps(reading: WrittenReading, { ids, redirects }: KnownArticles): Problem[] {
  const { file, steps, placeOfStep } = reading;
  const first = new Map<string, number>();
  return steps.flatMap(({ article }, position) => {
    const at = (code: Problem['code'], details: ProblemDetails) => {
      const { start, end } = placeOfStep(position);
      return [problemAt(code, file, start, end, details)];
    };
    const today = redirects.get(article) ?? article;
    const before = first.get(today);
    if (before !== undefined) {
      const { line, column } = positionAt(file, placeOfStep(before).start);
      return at('step-twice', {
        message: `\`${article}\` is a step of this reading already.`,
        hint: 'Keep the one of the two that the story needs.',
        related: [{ file: file.path, line, column, message: `Step ${before + 1} is the same.` }],
      });
    }
    first.set(today, position);
    if (ids.has(today)) return [];
    const meant = nearestId(article, ids.keys());
    if (meant !== undefined) {
      return at('step-misspelt', {
        message: `There is no article \`${article}\`.`,
        hint: `Did you mean \`${meant}\`?`,
        fix: replaceText(
          file.text,
          placeOfStep(position),
          article,
          onlyNearId(article, ids.keys()),
        ),
      });
    }
    return at('step-wanted', {
      message: `Nobody has written \`${article}\` yet: the step leads nowhere.`,
      hint: `Write \`articles/<kind>/${article}.mdx\`, or leave the step out.`,
    });
  });
}
