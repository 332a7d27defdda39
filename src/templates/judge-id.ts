import type { Encyclopedia } from '../config/encyclopedia.ts';
import { checkId } from '../entities/check-id.ts';
import { nearestId } from '../schema/nearest.ts';

/** Who is there already. */
export interface KnownIds {
  /** From every id that has a file to its path. */
  readonly paths: ReadonlyMap<string, string>;
  /** From a former id to the id of today. */
  readonly redirects: Readonly<Record<string, string>>;
}

export interface IdJudgement {
  /** Why an article cannot have the id, as a sentence; undefined if it can. */
  readonly refusal?: string | undefined;
  /** Another that it could have. */
  readonly instead?: string | undefined;
  /** The id of another article that is written almost like it. */
  readonly near?: string | undefined;
}

/** Whether a new article of a kind can have an id. */
export function judgeId(
  id: string,
  kind: string,
  encyclopedia: Encyclopedia,
  known: KnownIds,
): IdJudgement {
  const refusal = refusalOf(id, kind, encyclopedia, known);
  if (refusal === undefined) return { near: nearestId(id, known.paths.keys()) };
  const instead = [`${id}-${kind}`, `${kind}-${id}`].find(
    (other) => refusalOf(other, kind, encyclopedia, known) === undefined,
  );
  return { refusal, instead };
}

function refusalOf(
  id: string,
  kind: string,
  encyclopedia: Encyclopedia,
  { paths, redirects }: KnownIds,
): string | undefined {
  const taken = paths.get(id);
  if (taken !== undefined) return `There is an article \`${id}\` already: ${taken}.`;
  const today = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  if (today !== undefined) return `\`${id}\` is a former id of \`${today}\`, and leads there.`;
  return checkId(`articles/${kind}/${id}.mdx`, encyclopedia).problems[0]?.message;
}
