import type { YamlPath, YamlReading } from './read-yaml.ts';
import { isRecord } from './sourced-values.ts';

/**
 * A front matter without its faulty fields and list items, so that what is left can be checked
 * all the same. `yaml` finds places by the paths of what is left.
 */
export function pruneValues(
  raw: Record<string, unknown>,
  faults: readonly YamlPath[],
  yaml: YamlReading,
): { value: Record<string, unknown>; yaml: YamlReading } {
  const wholeKeys = new Set<string>();
  const items = new Map<string, Set<number>>();
  for (const [key, index] of faults) {
    if (key === undefined) continue;
    const name = String(key);
    if (typeof index === 'number' && Array.isArray(raw[name])) {
      items.set(name, (items.get(name) ?? new Set()).add(index));
    } else wholeKeys.add(name);
  }
  const kept = new Map<string, readonly number[]>();
  const value = Object.fromEntries(
    Object.entries(raw)
      .filter(([key]) => !wholeKeys.has(key))
      .map(([key, content]) => {
        const faulty = items.get(key);
        if (!faulty || !Array.isArray(content)) return [key, content];
        const indexes = [...content.keys()].filter((index) => !faulty.has(index));
        kept.set(key, indexes);
        return [key, indexes.map((index) => (content as unknown[])[index])];
      }),
  );
  const original = ([key, index, ...rest]: YamlPath): YamlPath => {
    const indexes = kept.get(String(key));
    if (key === undefined || index === undefined) return key === undefined ? [] : [key];
    const before = typeof index === 'number' ? (indexes?.[index] ?? index) : index;
    return [key, before, ...rest];
  };
  return {
    value,
    yaml: {
      value,
      problems: [],
      placeOf: (path) => yaml.placeOf(original(path)),
      placeOfKey: (path) => yaml.placeOfKey(original(path)),
    },
  };
}

/** The top of a front matter, or an empty one when it is no group of fields at all. */
export function fieldsOf(raw: unknown): Record<string, unknown> {
  return isRecord(raw) ? raw : {};
}
