import type { PhrasingContent, Text } from 'mdast';
import type { EntityLink } from '../articles/article-body.ts';
import { sourceOffset } from '../articles/source-map.ts';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import type { TextRun } from './article-blocks.ts';
import type { FoundName } from './find-names.ts';

/** A name that is to become a link to `id`. */
export interface ChosenName extends FoundName {
  readonly id: string;
}

export interface InsertedLink {
  readonly node: EntityLink;
  readonly found: ChosenName;
}

/**
 * Cuts a text node into text, link, text...: the same words as before, each piece with its place in
 * the file. `chosen` is in the order of the text.
 */
export function insertLinks(
  file: SourceFile,
  { node, parent }: TextRun,
  chosen: readonly ChosenName[],
): InsertedLink[] {
  if (chosen.length === 0) return [];
  const nodes: PhrasingContent[] = [];
  const inserted: InsertedLink[] = [];
  let at = 0;
  let point = pointAt(file, sourceOffset(file, node, 0));
  const pieceTo = (end: number): Text => {
    const start = point;
    const value = node.value.slice(at, end);
    point = pointAt(file, sourceOffset(file, node, end));
    at = end;
    return { type: 'text', value, position: { start, end: point } };
  };
  for (const found of chosen) {
    if (found.start > at) nodes.push(pieceTo(found.start));
    const words = pieceTo(found.end);
    const link: EntityLink = {
      type: 'entityLink',
      syntax: 'automatic',
      target: nameFor(found),
      entity: found.id,
      children: [words],
      position: words.position,
    };
    nodes.push(link);
    inserted.push({ node: link, found });
  }
  if (at < node.value.length) nodes.push(pieceTo(node.value.length));
  parent.children.splice((parent.children as unknown[]).indexOf(node), 1, ...(nodes as never[]));
  return inserted;
}

function nameFor({ bearers, form, id }: ChosenName): string {
  return bearers.find(({ entity }) => entity.id === id)?.name.text ?? form.folded;
}

function pointAt(file: SourceFile, offset: number) {
  return { ...positionAt(file, offset), offset };
}
