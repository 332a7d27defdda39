import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import { largestDrawing, whatActs } from './check-drawing.ts';
import { isDeviceName } from './routes.ts';

/** A photograph for print has half of it. */
export const largestPicture = 20 * 1024 * 1024;

/** Of a picture that many bytes tell what it is; of a drawing all have to be read. */
export const headLength = 12;

/** Everything under `images/` is published, so nothing else may lie there. */
const ending = /\.(avif|gif|jpe?g|png|svg|webp)$/;
const longestName = 80;
const plainName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** How files of each ending begin, as text of one byte a character. */
const beginnings: Readonly<Record<string, RegExp>> = {
  avif: /^.{4}ftyp/s,
  gif: /^GIF8/,
  jpeg: /^\xff\xd8\xff/,
  jpg: /^\xff\xd8\xff/,
  png: /^\x89PNG/,
  webp: /^RIFF.{4}WEBP/s,
};

/** What its path alone says against a picture; `path` begins with `images/`. */
export function imagePathProblem(path: string): Problem | undefined {
  if (!ending.test(path)) {
    return problemOfFile('file-misplaced', path, {
      message: `\`${path}\` is no picture that pages can show.`,
      hint: 'Pictures end in .svg, .png, .jpg, .jpeg, .webp, .avif or .gif, in small letters.',
    });
  }
  const faulty = path.split('/').find((name) => !isPortable(name));
  if (faulty === undefined) return undefined;
  return problemOfFile('id-invalid', path, {
    message: `\`${faulty}\` is a name that not every disk can bear: letters from a to z, digits, \`.\`, \`-\` and \`_\`, at most ${longestName}.`,
    hint: 'Rename the file, e.g. `map-of-the-town.svg`.',
  });
}

function isPortable(name: string): boolean {
  const stem = name.toLowerCase().split('.')[0] ?? '';
  return plainName.test(name) && name.length <= longestName && !isDeviceName(stem);
}

/** Pictures whose paths differ in capitals only: on some disks they are one file. */
export function imageTwins(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const twin = first.get(path.toLowerCase());
    if (twin === undefined) {
      first.set(path.toLowerCase(), path);
      return [];
    }
    const message = `\`${path}\` and \`${twin}\` differ in capitals only.`;
    return [problemOfFile('id-duplicate', path, { message, hint: 'Rename one of them.' })];
  });
}

/** A picture too large to be read; undefined for one that may be. */
export function imageSizeProblem(path: string, size: number): Problem | undefined {
  const most = path.endsWith('.svg') ? largestDrawing : largestPicture;
  if (size <= most) return undefined;
  return problemOfFile('file-too-large', path, {
    message: `The picture has ${Math.ceil(size / 1024)} KB; the limit is ${most / 1024} KB.`,
    hint: 'Save it smaller: a page shows 1,600 pixels at most.',
  });
}

/** What its bytes say against a picture: all of a drawing, the first ones of any other. */
export function imageBytesProblem(path: string, bytes: Uint8Array): Problem | undefined {
  const kind = ending.exec(path)?.[1] ?? '';
  if (kind !== 'svg') {
    const head = String.fromCharCode(...bytes.subarray(0, headLength));
    if (beginnings[kind]?.test(head)) return undefined;
    return problemOfFile('image-unsafe', path, {
      message: `This is no picture in the format ${kind.toUpperCase()}, whatever its name says.`,
      hint: 'Save it again in that format, or give it the ending of its own.',
    });
  }
  const reason = whatActs(new TextDecoder().decode(bytes));
  return reason === undefined
    ? undefined
    : problemOfFile('image-unsafe', path, {
        message: `This drawing does more than draw: ${reason}.`,
        hint: 'Save it as plain SVG, without scripts, links and anything loaded from elsewhere.',
      });
}
