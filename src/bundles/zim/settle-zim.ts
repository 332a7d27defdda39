import { createHash } from 'node:crypto';

/** Where a ZIM file has its identifier, and where it says at which byte its checksum begins. */
const header = { identifier: 8, checksum: 72 };
const identifierLength = 16;

/** How the index of a search begins (Xapian's `glass`); after two bytes follows an identifier. */
const indexMark = Buffer.from('\u000f\rXapian Glass', 'latin1');

/**
 * Gives a ZIM file, in place, an identifier that is the same whenever it is made of the same, in
 * place of the random ones that zimwriterfs puts in; the checksum follows. Libraries of readers
 * know a file by it.
 *
 * @param identity what the file is made of, in any form.
 */
export function settleZim(file: Buffer, identity: string): void {
  const identifier = createHash('sha256').update(identity).digest().subarray(0, identifierLength);
  // What makes a UUID of sixteen bytes: the version of those made at will, and the variant.
  identifier[6] = ((identifier[6] ?? 0) & 0x0f) | 0x80;
  identifier[8] = ((identifier[8] ?? 0) & 0x3f) | 0x80;
  identifier.copy(file, header.identifier);
  for (let at = file.indexOf(indexMark); at !== -1; at = file.indexOf(indexMark, at + 1)) {
    identifier.copy(file, at + indexMark.length + 2);
  }
  const checksumAt = Number(file.readBigUInt64LE(header.checksum));
  createHash('md5').update(file.subarray(0, checksumAt)).digest().copy(file, checksumAt);
}
