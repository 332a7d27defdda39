/** A copy of the site that readers keep: which files are of one edition, and as what. */
export interface OfflineManifest extends OfflineEdition {
  /**
   * Path from the root of the site, digest, size in bytes; sorted by path. Without a digest it is
   * whatever the host gives: a page that is finished after the site.
   */
  readonly files: readonly OfflineFile[];
}

export type OfflineFile = readonly [path: string, digest: string, size: number];

/** What is asked for to know whether a copy is of today: small, and never kept. */
export interface OfflineEdition {
  /** Changes with any file. */
  readonly id: string;
  /** As readers are told: `Second edition, May 2027`. */
  readonly name: string;
  /** In bytes, all files together. */
  readonly size: number;
}

/** A digest as it stands in a manifest: of SHA-256 the first 128 bits, in hexadecimal. */
export function shortDigest(digest: ArrayBuffer | Uint8Array): string {
  return [...new Uint8Array(digest).slice(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
