import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { ris } from './ris.ts';

/** A reference as a reference manager reads it. */
export interface ReferenceForm {
  readonly name: 'BibTeX' | 'RIS' | 'CSL-JSON';
  /** Of the file: `bib`. */
  readonly extension: string;
  readonly text: string;
}

/** References in each form, one file of text each, in the order given. */
export function referenceForms(items: readonly CslItem[]): readonly ReferenceForm[] {
  return [
    { name: 'BibTeX', extension: 'bib', text: items.map(bibtex).join('\n') },
    { name: 'RIS', extension: 'ris', text: items.map(ris).join('\r\n') },
    { name: 'CSL-JSON', extension: 'json', text: `${JSON.stringify(items, null, 2)}\n` },
  ];
}
