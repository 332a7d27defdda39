/** Where the record of a source stands in a booklet; no id of an article has an underscore. */
export function sourceAnchor(key: string): string {
  return `booklet-source_${key}`;
}
