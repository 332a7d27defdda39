/** A query, and what answers it. */
export interface JudgedQuery {
  readonly q: string;
  /** Names of pages or anchors without their ending: any of them is a right first result. */
  readonly want: readonly string[];
  readonly sort: string;
  readonly script: string;
}

/** How a search did on one query. */
export interface Outcome {
  readonly query: JudgedQuery;
  /** From 1; undefined where nothing that is wanted was found. */
  readonly place: number | undefined;
  readonly isEmpty: boolean;
}

/** How a search did on several queries, each a share from 0 to 1. */
export interface Figures {
  readonly queries: number;
  /** Answered by the first result, and by one of the first three. */
  readonly atOne: number;
  readonly atThree: number;
  /** Mean of one divided by the place; 0 for what was not found. */
  readonly reciprocal: number;
  /** Nothing was found at all. */
  readonly empty: number;
}

/** What was found, as it is shown one below the other. */
export function asShown(
  names: { readonly addresses: readonly string[]; readonly isAside: boolean },
  pages: { readonly addresses: readonly string[] },
): readonly string[] {
  return names.isAside
    ? [...pages.addresses, ...names.addresses]
    : [...names.addresses, ...pages.addresses];
}

/** Addresses in the order in which they are shown; what stands there twice counts once. */
export function judgeAnswer(query: JudgedQuery, addresses: readonly string[]): Outcome {
  const shown = [...new Set(addresses.map((address) => address.replace(/^.*\//u, '')))];
  const at = shown.findIndex((address) => {
    const [page = '', anchor] = address.replace(/\?[^#]*/u, '').split('#');
    const named = [page.replace(/\.html$/u, ''), anchor];
    return query.want.some((id) => named.includes(id));
  });
  return { query, place: at === -1 ? undefined : at + 1, isEmpty: shown.length === 0 };
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const share = (count: number): number => (outcomes.length === 0 ? 0 : count / outcomes.length);
  const within = (most: number): number =>
    share(outcomes.filter(({ place }) => place !== undefined && place <= most).length);
  return {
    queries: outcomes.length,
    atOne: within(1),
    atThree: within(3),
    reciprocal: share(outcomes.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0)),
    empty: share(outcomes.filter(({ isEmpty }) => isEmpty).length),
  };
}

/** Figures of each group, in the order in which the groups come first. */
export function figuresBy(
  outcomes: readonly Outcome[],
  groupOf: (query: JudgedQuery) => string,
): ReadonlyMap<string, Figures> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groupOf(outcome.query);
    const known = groups.get(group);
    if (known) known.push(outcome);
    else groups.set(group, [outcome]);
  }
  return new Map([...groups].map(([group, own]) => [group, figuresOf(own)]));
}
