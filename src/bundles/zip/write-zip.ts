import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { BuildFailure } from '../build-failure.ts';

/** A file for an archive; its bytes are asked for when its turn has come. */
export interface ZipEntry {
  /** ASCII, with `/`. */
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Where an archive goes, piece by piece. */
export type Sink = (bytes: Uint8Array) => Promise<unknown>;

interface Written {
  readonly name: Buffer;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Compressed as they are. */
const packedAlready = /\.(?:avif|jpe?g|mp[34]|ogg|png|webm|webp|woff2|zip)$/;
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/**
 * Writes an archive of the entries in their order, of which one at a time is in memory. Nothing in
 * it depends on the machine: the compressor is JavaScript, since those that come with Node differ
 * by processor, and every file bears the same day. Sizes stand before each file, not behind it as
 * fflate's own stream has them, because some phones' unzippers ask for them there.
 *
 * @param day as `1946-07-01`; left out, the first that archives know.
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  sink: Sink,
  day = '1980-01-01',
): Promise<void> {
  if (entries.length >= mostFiles) throw new BuildFailure(tooMuch(`${entries.length} files`));
  const written: Written[] = [];
  const date = dosDate(day);
  let at = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    await sink(bytes);
    at += bytes.length;
    if (at >= mostBytes) throw new BuildFailure(tooMuch('4 GB'));
  };
  for (const { path, read } of entries) {
    const bytes = await read();
    const deflated = packedAlready.test(path) ? bytes : deflateSync(bytes, { level: 9 });
    const isDeflated = deflated.length < bytes.length;
    const data = isDeflated ? deflated : bytes;
    const sizes = { crc: crc32(bytes), size: bytes.length, packed: data.length };
    const file = { name: Buffer.from(path, 'ascii'), isDeflated, offset: at, ...sizes };
    await put(localHeader(file, date));
    await put(data);
    written.push(file);
  }
  const start = at;
  for (const file of written) await put(centralHeader(file, date));
  await put(endRecord(written.length, at - start, start));
}

function localHeader(file: Written, date: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  facts(header, 4, file, date);
  return Buffer.concat([header, file.name]);
}

function centralHeader(file: Written, date: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the permissions below are read: a file that its owner may change.
  header.writeUInt16LE((3 << 8) | 20, 4);
  facts(header, 6, file, date);
  header.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  header.writeUInt32LE(file.offset, 42);
  return Buffer.concat([header, file.name]);
}

/** What both headers say of a file, the one at 4, the other at 6. */
function facts(header: Buffer, at: number, file: Written, date: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(file.isDeflated ? 8 : 0, at + 4);
  header.writeUInt16LE(date, at + 8);
  header.writeUInt32LE(file.crc, at + 10);
  header.writeUInt32LE(file.packed, at + 14);
  header.writeUInt32LE(file.size, at + 18);
  header.writeUInt16LE(file.name.length, at + 22);
}

function endRecord(files: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(files, 8);
  record.writeUInt16LE(files, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(start, 16);
  return record;
}

/** Years from 1980 in seven bits, month in four, day in five. */
function dosDate(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date;
}

function tooMuch(what: string): string {
  return `A zip that every device opens holds less than ${what}. Make a ZIM instead, which knows no such limit: npm run bundle -- --zim`;
}
