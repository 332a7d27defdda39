import { formatSource, type SourceParts } from '../citations/format-source.ts';
import type { Pass } from '../corpus/build-corpus.ts';
import { setFrontMatter } from '../corpus/set-type.ts';
import type { Source } from '../citations/source.ts';
import type { Entity } from '../entities/entity.ts';
import { routes } from '../entities/routes.ts';
import { renderBody } from '../rendering/render-body.ts';
import type { Part } from '../rendering/parts.ts';
import type { FrontMatter } from '../schema/front-matter.ts';

/** An article as its page will read: title, text and notes, without what statements make. */
export interface CheckedPage {
  readonly kind: string;
  readonly frontMatter: FrontMatter;
  readonly parts: readonly Part[];
  readonly notes: readonly CheckedNote[];
}

export interface CheckedNote {
  readonly number: number;
  /** Anchor of the note, and those of the marks that lead to it. */
  readonly id: string;
  readonly backrefs: readonly string[];
  readonly reference: SourceParts;
  readonly locator?: string | undefined;
}

/** Renders an article that has no errors. */
export function checkedPage(
  { id, kind, frontMatter }: Entity,
  { bodyOf, context }: Pick<Pass, 'bodyOf' | 'context'>,
  { label, sourceOf }: { label: string; sourceOf: (key: string) => Source | undefined },
): CheckedPage | undefined {
  const tree = bodyOf(id);
  if (!tree) return undefined;
  const { parts, citations } = renderBody(tree, context);
  const notes = citations.map(({ number, id: anchor, backrefs, key, locator }) => {
    const source = sourceOf(key);
    const titleHref = routes.source(key);
    const reference = source
      ? formatSource(source, context.language, { titleHref })
      : [{ text: key }];
    return { number, id: anchor, backrefs, reference, locator };
  });
  return {
    kind: label === '' ? kind : label,
    frontMatter: setFrontMatter(frontMatter, context.language),
    parts,
    notes,
  };
}
