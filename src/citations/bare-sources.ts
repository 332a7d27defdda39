import { problemAt, type Fix, type NewFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Place } from '../schema/front-matter.ts';
import type { Reference } from '../schema/references.ts';
import { isSameAddress } from '../schema/source-address.ts';
import { readSource } from './read-source.ts';
import type { SourcesReading } from './read-sources.ts';
import type { Source } from './source.ts';

/** Whoever names sources in a front matter. */
interface Citing {
  readonly file: SourceFile;
  readonly references: readonly Reference[];
}

/**
 * The sources with those that articles give by an address alone. Each is a page nobody has
 * described: it is shown as such, and told as a warning that makes its file.
 */
export function withBareSources(
  sources: SourcesReading,
  articles: readonly Citing[],
): SourcesReading {
  const byAddress = new Map(
    [...sources.byKey.values()].flatMap(({ url, key }) => (url === undefined ? [] : [[url, key]])),
  );
  const added = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const { file, references } of articles) {
    for (const reference of references) {
      if (reference.type !== 'source' || reference.address === undefined) continue;
      const { key, address, place } = reference;
      const newFile = fileOfAddress(key, address);
      const known = byAddress.get(address);
      const other =
        known === undefined ? (sources.byKey.get(key) ?? added.get(key))?.url : undefined;
      if (other !== undefined && !isSameAddress(other, address)) {
        problems.push(
          problemAt('source-unknown', file, place.start, place.end, {
            message: `\`${address}\` would have the key \`${key}\`, which is that of another source, \`${other}\`.`,
            hint: `Describe it under a key of its own, \`npm run new -- source ${key}-2\`, and write that.`,
          }),
        );
        continue;
      }
      const { source } = readSource(newFile);
      if (source && !sources.keys.has(key)) added.set(key, source);
      problems.push(
        problemAt('source-bare', file, place.start, place.end, {
          message: `\`${address}\` is an address, not the key of a source: nobody has said what it is.`,
          hint:
            known === undefined
              ? `Describe it in \`${newFile.path}\` and write \`${key}\`; \`npm run check -- --fix\` begins the file.`
              : `It is \`${known}\`.`,
          fix: fixOf(
            file.text,
            place,
            address,
            known ?? key,
            known === undefined && !sources.keys.has(key) ? newFile : undefined,
          ),
        }),
      );
    }
  }
  if (problems.length === 0) return sources;
  const byKey = new Map([...sources.byKey, ...added].sort(([a], [b]) => (a < b ? -1 : 1)));
  const keys = new Set([...sources.keys, ...added.keys()]);
  return { byKey, keys, problems: [...sources.problems, ...problems] };
}

/** The key in the place of the address, where that stands there as it is: no entity, no escape. */
function fixOf(
  text: string,
  { start, end }: Place,
  address: string,
  key: string,
  newFile: NewFile | undefined,
): Fix | undefined {
  const written = text.slice(start, end);
  if (/^(["']).*\1$/s.test(written) && written.slice(1, -1) === address) {
    return { start, end, text: key, newFile };
  }
  const at = written.indexOf(address);
  if (at === -1) return undefined;
  return { start: start + at, end: start + at + address.length, text: key, newFile };
}

/** The beginning of a record, for somebody to go on with. */
function fileOfAddress(key: string, address: string): NewFile {
  const text = [
    'type: webpage',
    `title: '${address}'`,
    `URL: '${address}'`,
    'standpoint: not described yet',
    'consulted: none',
    '',
  ].join('\n');
  return { path: `sources/${key}.yaml`, text };
}
