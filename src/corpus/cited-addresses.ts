import { citedSources } from '../articles/check-references.ts';
import { parseBody } from '../articles/parse-body.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { Reference } from '../schema/references.ts';

interface Text {
  readonly file: SourceFile;
  readonly bodyStart: number;
}

/** Cheap, and true of every body that cites an address. */
const mayCite = /(?:@|source\s*=\s*["']|cite\s*=\s*["'])https?:/i;

const known = new WeakMap<SourceFile, readonly Reference[]>();

/** The sources that bodies give by an address alone, by the file that does. */
export function citedAddresses(
  texts: readonly Text[],
): { readonly file: SourceFile; readonly references: readonly Reference[] }[] {
  return texts.flatMap(({ file, bodyStart }) => {
    const references = known.get(file) ?? read(file, bodyStart);
    known.set(file, references);
    return references.length > 0 ? [{ file, references }] : [];
  });
}

function read(file: SourceFile, bodyStart: number): Reference[] {
  if (!mayCite.test(file.text)) return [];
  return citedSources(parseBody(file, bodyStart).body).flatMap(
    ({ key, address, start, end }): Reference[] =>
      address === undefined ? [] : [{ type: 'source', key, address, place: { start, end } }],
  );
}
