import { problemOfFile, type Problem } from '../diagnostics/problem.ts';

/** The folders of texts, and what may lie in each. */
const places = {
  articles: {
    pattern: /^articles\/[^/]+\/[^/]+\.mdx$/,
    is: 'is no article: articles are `articles/<kind>/<id>.mdx`.',
    hint: 'Move it to the folder of its kind with the ending `.mdx`, or out of `articles/`.',
  },
  sources: {
    pattern: /^sources\/[^/]+\.yaml$/,
    is: 'is no source: sources are `sources/<key>.yaml`.',
    hint: 'Rename it so, or move it out of `sources/`.',
  },
  maps: {
    pattern: /^maps\/[^/]+\.topo\.json$/,
    is: 'is no map: maps are `maps/<id>.topo.json`.',
    hint: undefined,
  },
  readings: {
    pattern: /^readings\/[^/]+\.yaml$/,
    is: 'is no reading: readings are `readings/<id>.yaml`.',
    hint: undefined,
  },
  templates: {
    pattern: /^templates\/[^/]+\.mdx$/,
    is: 'is no template: templates are `templates/<kind>.mdx`.',
    hint: undefined,
  },
} as const;

export type TextFolder = keyof typeof places;

/** The folder of texts that a path, relative to the corpus root, begins with. */
export function textFolderOf(path: string): TextFolder | undefined {
  const folder = path.split('/')[0] ?? '';
  return Object.hasOwn(places, folder) ? (folder as TextFolder) : undefined;
}

/** A file that lies where nothing reads it; undefined where it is in its place. */
export function misplacedFile(folder: TextFolder, path: string): Problem | undefined {
  const { pattern, is, hint } = places[folder];
  if (pattern.test(path)) return undefined;
  return problemOfFile('file-misplaced', path, { message: `\`${path}\` ${is}`, hint });
}
