import type { Dated } from '../schema/front-matter.ts';
import type { InverseRelation } from './invert-statements.ts';
import type { Tenure } from './post-chain.ts';
import type { Gap } from './post-gaps.ts';

/** When nobody had a post, by a source. Said in the article of the body. */
export interface Vacancy extends Dated {
  readonly body: string;
  readonly post: string;
}

/** Who stands before or behind a holder, and what lies between. */
export interface Neighbour {
  readonly tenure: Tenure;
  /** Who acted between the two, in order of time. */
  readonly acting: readonly Tenure[];
  readonly vacant: readonly Vacancy[];
  /** A time for which nobody is on record; left out where a vacancy is. */
  readonly gap?: Gap | undefined;
}

/** One holder's place in the chain of a post, as a succession box tells it. */
export interface PostSuccession {
  readonly type: 'post';
  /** The entity of the office, where its posts name one. */
  readonly office?: string | undefined;
  readonly tenure: Tenure;
  readonly before?: Neighbour | undefined;
  readonly after?: Neighbour | undefined;
  /** Who surely had another seat of the same post at the same time. */
  readonly alongside: readonly Tenure[];
  /** For whom this one acted, while that one had the post. */
  readonly actedFor?: Tenure | undefined;
  readonly standIns: readonly Tenure[];
}

/** What came before and after an entity in its place, by the relations marked `succession`. */
export interface BodySuccession {
  readonly type: 'body';
  /** Said in the article itself; `entity` is the one before it. */
  readonly before: readonly InverseRelation[];
  /** Said in the articles of those that came after. */
  readonly after: readonly InverseRelation[];
}

export type Succession = PostSuccession | BodySuccession;

/** Everyone a box names: holders, the bodies of their posts, the office. */
export function entitiesOfSuccession(succession: Succession): readonly string[] {
  if (succession.type === 'body') {
    return [...succession.before, ...succession.after].map(({ entity }) => entity);
  }
  const { office, vacant, tenures } = partsOf(succession);
  return [
    ...(office === undefined ? [] : [office]),
    ...tenures.flatMap(({ holder, holdings }) => [holder, ...holdings.map(({ body }) => body)]),
    ...vacant.map(({ body }) => body),
  ];
}

/** All tenures and vacancies that a box tells. */
function partsOf({ office, tenure, before, after, alongside, actedFor, standIns }: PostSuccession) {
  const beside = [before, after].filter((neighbour) => neighbour !== undefined);
  const tenures = [
    tenure,
    ...beside.flatMap((neighbour) => [neighbour.tenure, ...neighbour.acting]),
    ...alongside,
    ...(actedFor ? [actedFor] : []),
    ...standIns,
  ];
  return { office, tenures, vacant: beside.flatMap(({ vacant }) => vacant) };
}
