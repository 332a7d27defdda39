import { assetsFolder } from './script-bundle.ts';

/** Generated files: only what a page asks for is shipped. */
export function isAsset(path: string): boolean {
  return path.startsWith(`${assetsFolder}/`);
}
