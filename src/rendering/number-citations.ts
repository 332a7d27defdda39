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
  refer(item: CitationItem): CitationReference;
  citations(): RenderedCitation[];
}

export function newApparatus(): Apparatus {
  const notes = new Map<string, RenderedCitation & { readonly backrefs: string[] }>();
  return {
    refer({ key, locator }) {
      const same = `${key}\n${locator ?? ''}`;
      let note = notes.get(same);
      if (!note) {
        const number = notes.size + 1;
        note = { number, id: `cite-${number}`, backrefs: [], key };
        if (locator !== undefined) note = { ...note, locator };
        notes.set(same, note);
      }
      const id = `citeref-${note.number}-${note.backrefs.length + 1}`;
      note.backrefs.push(id);
      return { number: note.number, note: note.id, id };
    },
    citations: () => [...notes.values()],
  };
}
