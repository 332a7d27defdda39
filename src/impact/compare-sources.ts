import type { Impact, SourceNote } from './impact-schema.ts';
import type { Side } from './side.ts';

type SourceRecord = Side['outline']['sources'][number]['source'];

/** Which sources came, went and are described otherwise. */
export function compareSources(before: Side, now: Side): Impact['sources'] {
  const [was, is] = [recordsOf(before), recordsOf(now)];
  return {
    added: [...is.values()].filter(({ key }) => !was.has(key)).map(noteOf),
    removed: [...was.values()].filter(({ key }) => !is.has(key)).map(noteOf),
    changed: [...is.values()]
      .filter((source) => {
        const old = was.get(source.key);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(source);
      })
      .map(noteOf),
  };
}

function recordsOf({ outline }: Side): ReadonlyMap<string, SourceRecord> {
  return new Map(outline.sources.map(({ source }) => [source.key, source]));
}

function noteOf({ key, title }: SourceRecord): SourceNote {
  return { key, title, path: `sources/${key}.yaml` };
}
