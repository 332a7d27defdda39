import type { Text } from 'mdast';
import type { Position } from 'unist';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import { sourceOffset } from './source-map.ts';

/** A part of a text node, with its own position; offsets are into the value. */
export function textPart(file: SourceFile, node: Text, start: number, end: number): Text {
  const value = node.value.slice(start, end);
  return { type: 'text', value, position: partPosition(file, node, start, end) };
}

export function partPosition(file: SourceFile, node: Text, start: number, end: number): Position {
  return {
    start: pointAt(file, sourceOffset(file, node, start)),
    end: pointAt(file, sourceOffset(file, node, end)),
  };
}

function pointAt(file: SourceFile, offset: number): Position['start'] {
  return { ...positionAt(file, offset), offset };
}
