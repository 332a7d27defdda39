import { BuildFailure } from '../build-failure.ts';

/** What the disk refuses, in words, where nothing was changed by then; anything else as it is. */
export function explainDisk(error: unknown, out: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full. Make room on it',
    EDQUOT: 'The disk allows you no more room. Make room on it',
    EROFS: 'The disk cannot be written to. Name a folder elsewhere with --out',
    EACCES: 'It may not be written there. Name a folder elsewhere with --out',
  };
  const reason = reasons[code ?? ''];
  if (reason === undefined) return error;
  return new BuildFailure(
    `The release could not be written to ${out} (${code}). ${reason} and bundle again; nothing was changed.`,
    { cause: error },
  );
}
