import type { Kind } from '../config/encyclopedia.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { FrontMatterReading } from '../schema/read-front-matter.ts';

type Reader = (file: SourceFile, kind: Kind) => FrontMatterReading;

interface Known {
  readonly file: SourceFile;
  readonly kind: Kind;
  readonly reading: FrontMatterReading;
}

/** What was read of each file, by path. */
export type FrontMatterMemory = ReadonlyMap<string, Known>;

/**
 * A reader that reads a front matter anew only where its text has changed; `memory` fills with
 * what this one has read.
 */
export function rememberFrontMatter(
  read: Reader,
  before: FrontMatterMemory | undefined,
): { readonly read: Reader; readonly memory: FrontMatterMemory } {
  const memory = new Map<string, Known>();
  return {
    memory,
    read: (file, kind) => {
      const known = before?.get(file.path);
      const reading =
        known?.kind === kind && isSameHead(known, file) ? known.reading : read(file, kind);
      memory.set(file.path, { file, kind, reading });
      return reading;
    },
  };
}

/** A body can change without the front matter; what is faulty is compared as a whole. */
function isSameHead({ file: before, reading }: Known, file: SourceFile): boolean {
  if (before === file) return true;
  if (!reading.frontMatter || reading.bodyStart === undefined) return false;
  const head = before.text.slice(0, reading.bodyStart);
  return head.endsWith('\n') && file.text.startsWith(head);
}
