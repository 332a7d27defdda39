import { isDeviceName } from '../../entities/routes.ts';
import { BuildFailure } from '../build-failure.ts';
import { listed } from '../listed.ts';

/** With the folders of a reader before it, Windows takes 260 characters. */
const longest = 140;

/**
 * Refuses what cannot be unzipped everywhere: letters beyond ASCII, which old unzippers misread;
 * names that Windows keeps for itself or cuts; two that differ by case alone, of which most disks
 * would keep one.
 *
 * @throws BuildFailure naming each.
 */
export function guardNames(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  const found = paths.flatMap((path) => {
    const twin = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), path);
    if (twin !== undefined) return [`${path} differs from ${twin} by capitals alone`];
    const reason = unfit(path);
    return reason === undefined ? [] : [`${path} ${reason}`];
  });
  if (found.length === 0) return;
  throw new BuildFailure(
    `${listed('Files cannot be unzipped on every device', found)}\nGive them other names and build again: npm run build`,
  );
}

function unfit(path: string): string | undefined {
  if (path.length > longest) return `is longer than ${longest} characters`;
  for (const name of path.split('/')) {
    if (!/^[\w.-]+$/.test(name)) {
      return 'holds other characters than Latin letters, digits, `-`, `_` and `.`';
    }
    if (/^-|\.$/.test(name)) return 'begins with `-` or ends with a dot';
    if (isDeviceName(name.replace(/\..*$/, '').toLowerCase()))
      return 'is a name that Windows keeps for a device';
  }
  return undefined;
}
