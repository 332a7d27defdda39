import type { CarrierFile } from './carrier.ts';

/** The files of a release that are no carriers. */
export const releaseFiles = {
  /** What there is, as data: a {@link Release}. */
  list: 'carriers.json',
  /** For `sha256sum --check`. */
  sums: 'SHA256SUMS',
} as const;

/** A file of a release, with what readers want to know before they download it. */
export interface ReleasedFile extends CarrierFile {
  /** In bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface ReleasedCarrier {
  /** The name of its offer: `zip`. */
  readonly name: string;
  readonly files: readonly ReleasedFile[];
}

/** What a release folder holds: all made from one site, carriers in the order of their offers. */
export interface Release {
  readonly title: string;
  readonly edition?: string | undefined;
  readonly day?: string | undefined;
  /** Fingerprints of the corpus, and of the site that was made of it. */
  readonly corpus: string;
  readonly site: string;
  readonly carriers: readonly ReleasedCarrier[];
}

/** Sums in the form that `sha256sum --check SHA256SUMS` reads, sorted by name. */
export function checksums(files: readonly ReleasedFile[]): string {
  const lines = files.map(({ name, sha256 }) => [name, `${sha256}  ${name}\n`] as const);
  return lines
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('');
}
