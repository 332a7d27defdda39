import { existsSync } from 'node:fs';
import { installPackages, placesOnPath } from './debian-package.ts';

/** What checks the carriers, and the package of Debian that brings it. */
const packages = {
  epubcheck: 'epubcheck',
  java: 'epubcheck',
  zimwriterfs: 'zim-tools',
  zimcheck: 'zim-tools',
  'kiwix-serve': 'kiwix-tools',
} as const;

export type Program = keyof typeof packages;

/** Where a program lies; else one sentence that says what is left out and what to do. */
export function findProgram(name: Program): string | { readonly sentence: string } {
  return (
    placesOnPath([name]).find((path) => existsSync(path)) ?? {
      sentence: `What ${name} checks is left out, because it was not found. Install it (Debian: ${packages[name]}).`,
    }
  );
}

/** The sentences of those that are not there, after their packages were installed where we may. */
export function providePrograms(): readonly string[] {
  const names = Object.keys(packages) as Program[];
  const isMissing = (name: Program) => typeof findProgram(name) !== 'string';
  installPackages([...new Set(names.filter(isMissing).map((name) => packages[name]))]);
  return names.flatMap((name) => {
    const found = findProgram(name);
    return typeof found === 'string' ? [] : [found.sentence];
  });
}
