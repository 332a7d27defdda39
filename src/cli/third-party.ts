/** What of a lockfile of npm tells licences. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that ask for no more than to be named. */
const free: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Packages that ask for more, and why that binds nobody who reads or makes an encyclopedia. */
export const exceptions: readonly { readonly name: RegExp; readonly why: string }[] = [
  {
    name: /^@img\/sharp-/,
    why: 'libvips (LGPL) measures pictures and paints covers while a site is built; nothing of it is in the site.',
  },
  {
    name: /^lightningcss(?:-|$)/,
    why: 'Lightning CSS (MPL) belongs to Vite and is used unchanged while a site is built; nothing of it is in the site.',
  },
];

/** Every package that is installed without those for tests, by name and version. */
export function licensedPackages({ packages }: Lockfile): readonly Licensed[] {
  const found = new Map<string, Licensed>();
  for (const [path, { version = '', license: licence = 'unknown', ...entry }] of Object.entries(
    packages,
  )) {
    const name = path.replace(/^.*node_modules\//, '');
    if (path === '' || entry.dev || entry.devOptional) continue;
    found.set(`${name} ${version}`, { name, version, licence });
  }
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ name, version }: Licensed): string {
  return `${name} ${version}`;
}

/** Those whose licence asks for more than to be named. */
export function bindingPackages(packages: readonly Licensed[]): readonly Licensed[] {
  return packages.filter(
    ({ licence }) => !licence.split(/ AND /).every((each) => free.has(each.replace(/[()]/g, ''))),
  );
}

/** `THIRD-PARTY.md`: what the engine is made with, and what of it is in every site. */
export function thirdParty(lockfile: Lockfile): string {
  const packages = licensedPackages(lockfile);
  const rows = packages.map((each) => `| ${each.name} | ${each.version} | ${each.licence} |`);
  const fonts = packages.filter(({ name }) => name.startsWith('@fontsource/'));
  return `# What others made

Qamus is made with the packages below; \`npm run licences\` writes this file from the lockfile, and a test keeps it true. What only tests need is not in it.

## In every site

- Fonts, cut to the characters that are used: ${fonts.map(({ name, version }) => `${name} ${version}`).join(', ')} (OFL-1.1, https://openfontlicense.org).
- Pagefind (MIT), which searches the text, and Sätteri (MIT), which reads articles in \`check.html\`.
- Variants of characters from OpenCC, as opencc-js brings them (Apache-2.0).
- Outlines of countries from Natural Earth (public domain), as world-atlas brings them (ISC).

## Licences that ask for more

${exceptions.map(({ why }) => `- ${why}`).join('\n')}

No licence here binds who reads, prints or passes on an encyclopedia.

## Packages

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}
