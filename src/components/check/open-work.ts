import type { EditedFile } from '../../checking/check-desk.ts';
import type { SourceFile } from '../../diagnostics/source-file.ts';
import type { Draft } from './keep-draft.ts';
import { openText, writtenText, type OpenText } from './open-text.ts';

/** The file that somebody works on: as it came, and as it stands in the fields. */
export interface OpenWork {
  /** Begins with another file; `insteadOf` is the path under which the corpus has it. */
  readonly begin: (content: string | Uint8Array, path: string, insteadOf?: string) => void;
  /** The text with the line ends that it came with. */
  readonly text: () => string;
  readonly path: () => string;
  readonly edited: () => EditedFile;
  readonly draft: () => Draft | undefined;
  /** Files that come along with it. */
  readonly beside: () => readonly SourceFile[];
  readonly add: (files: readonly SourceFile[]) => void;
  /** Whether it would be lost, and that it is safe now. */
  readonly isLoose: () => boolean;
  readonly take: () => void;
}

/** The work in these fields; `show` puts a text into the field. */
export function openWork(
  field: HTMLTextAreaElement,
  pathField: HTMLInputElement,
  show: (text: string) => void,
): OpenWork {
  let open: OpenText = openText('');
  let insteadOf: string | undefined;
  let beside: readonly SourceFile[] = [];
  /** The text as it was last taken along. */
  let taken = '';

  const text = (): string => writtenText(open, field.value);
  const path = (): string => pathField.value.trim();
  const isTouched = (): boolean => text() !== open.text;
  const isLoose = (): boolean => text() !== taken;
  return {
    begin(content, at, from) {
      open = openText(content);
      insteadOf = from;
      beside = [];
      taken = open.text;
      pathField.value = at;
      show(open.text);
    },
    text,
    path,
    // Untouched it is checked byte for byte as it came.
    edited: () => ({
      ...{ path: path(), content: isTouched() ? text() : open.content },
      ...{ insteadOf, beside },
    }),
    draft: () => (isLoose() ? { path: path(), text: text(), insteadOf } : undefined),
    beside: () => beside,
    add(files) {
      beside = [...beside, ...files];
    },
    isLoose,
    take() {
      taken = text();
    },
  };
}
