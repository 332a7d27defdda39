import type { CitationItem } from '../articles/article-body.ts';
import type { RenderedCitation } from './parts.ts';

/** One place in the text that leads to a note. */
export interface CitationReference {
  readonly number: number;
  /** Anchor of the note. */
  readonly note: string;
  /** Anchor of this place. */
  readonly id: string;
}

/** The notes of one article: numbered by source and locator, in order of first appearance. */
export interface Apparatus {
  /** `offset` is where it is written in the file. */
  refer(item: CitationItem, offset: number): CitationReference;
  citations(): RenderedCitation[];
}

interface Note extends RenderedCitation {
  readonly backrefs: string[];
  readonly offsets: number[];
}

export function newApparatus(): Apparatus {
  const notes = new Map<string, Note>();
  return {
    refer({ key, locator }, offset) {
      const same = `${key}\n${locator ?? ''}`;
      let note = notes.get(same);
      if (!note) {
        const number = notes.size + 1;
        note = { number, id: `cite-${number}`, backrefs: [], offsets: [], key };
        if (locator !== undefined) note = { ...note, locator };
        notes.set(same, note);
      }
      const id = `citeref-${note.number}-${note.backrefs.length + 1}`;
      note.backrefs.push(id);
      note.offsets.push(offset);
      return { number: note.number, note: note.id, id };
    },
    citations: () => [...notes.values()],
  };
}
