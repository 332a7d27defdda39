/*
 * The cards of page previews lie in parts: scripts of 32 to 64 cards each, so that ten thousand
 * articles are a few hundred files and one changed summary is one changed file.
 */

const cardsInPart = 64;

/** How many parts the cards of so many entities and sources lie in: a power of two. */
export function countPreviewParts(entities: number, sources: number): number {
  let parts = 1;
  while (parts * cardsInPart < entities + sources) parts *= 2;
  return parts;
}

/**
 * The part that holds the card of an address (`a.html`, `people.html#b`), of so many parts. The
 * name says both, so that a page kept by a browser never reads a part of another division.
 */
export function previewPartOf(address: string, parts: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < address.length; at += 1) {
    hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193);
  }
  return previewPart((hash >>> 0) % parts, parts);
}

/** Names of all parts, empty ones included, in their order. */
export function previewParts(parts: number): string[] {
  return Array.from({ length: parts }, (_, index) => previewPart(index, parts));
}

function previewPart(index: number, parts: number): string {
  return `${index}-of-${parts}`;
}
