/** One choice of a filter, and what it leaves. */
export interface FilterValue {
  readonly label: string;
  /** Classes of the mark before it, where it has one. */
  readonly mark?: string | undefined;
  /** Ids of the items. */
  readonly items: ReadonlySet<string>;
}

/** A way to leave out items of a list, one value at a time. */
export interface Filter {
  readonly label: string;
  readonly values: readonly FilterValue[];
}

/** What the stylesheet of the filters provides for; a filter with more values is not offered. */
export const mostFilters = 4;
export const mostValues = 24;

/** Filters that divide the list; those that leave all or nothing are no choice. */
export function usefulFilters(filters: readonly Filter[]): readonly Filter[] {
  return filters
    .map(({ label, values }) => ({ label, values: values.filter(({ items }) => items.size > 0) }))
    .filter(({ values }) => values.length > 1 && values.length <= mostValues)
    .slice(0, mostFilters);
}

/** The class by which a choice finds its items. */
export function filterClass(filter: number, value: number): string {
  return `f${filter}v${value}`;
}

/** Classes of one item of the list. */
export function itemClasses(filters: readonly Filter[], id: string): readonly string[] {
  return filters.flatMap(({ values }, filter) =>
    values.flatMap(({ items }, value) => (items.has(id) ? [filterClass(filter, value)] : [])),
  );
}

/**
 * Filters without a script: the choice made leaves out what has not its class, but never what
 * the address names. A `group` of items has the classes of all of them.
 */
export function filterStyles(): string {
  const rules: string[] = [];
  for (let filter = 0; filter < mostFilters; filter += 1) {
    for (let value = 0; value < mostValues; value += 1) {
      const name = filterClass(filter, value);
      rules.push(
        `.filters>.${name}:checked~.filtered :is(.item,.group):not(.${name}):not(:target)`,
      );
    }
  }
  return `${rules.join(',\n')}{display:none}\n`;
}
