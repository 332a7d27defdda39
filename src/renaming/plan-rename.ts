import type { Encyclopedia } from '../config/encyclopedia.ts';
import type { Fix } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { splitFrontMatter } from '../schema/split-front-matter.ts';
import { redirectEdits } from './add-redirect.ts';
import { editsInBody } from './edits-in-body.ts';
import { editsInYaml } from './edits-in-yaml.ts';
import { namesEntity, namesSource, namesStep } from './named-in-front-matter.ts';
import { applyEdits, editWithin, type Renaming } from './renaming.ts';

/** The files that can name an id or a key. */
export type RenamedFiles = Pick<CorpusFiles, 'articles' | 'sources' | 'readings' | 'templates'> & {
  /** `pages/*.mdx` and the config. */
  readonly pages: readonly SourceFile[];
  /** What is only searched for words that may mean it. */
  readonly notes: readonly SourceFile[];
  readonly config: SourceFile;
};

/** A file that is to be written: at another path where it moves. */
export interface FileChange {
  readonly path: string;
  readonly newPath: string;
  readonly before: string;
  readonly after: string;
  /** How often the old id was rewritten in it. */
  readonly references: number;
}

/** A word that is written like the old id, and may mean it: nobody can tell. */
export interface LikelyReference {
  readonly file: SourceFile;
  readonly offset: number;
}

export interface RenamePlan {
  readonly changes: readonly FileChange[];
  readonly unsure: readonly LikelyReference[];
}

/**
 * What renaming changes, file by file: explicit references alone, everything else stays byte for
 * byte. The article that moves says which id it bore.
 */
export function planRename(
  encyclopedia: Encyclopedia,
  files: RenamedFiles,
  renaming: Renaming,
): RenamePlan {
  const { from, to, type } = renaming;
  const home = type === 'article' ? `/${from}.mdx` : `sources/${from}.yaml`;
  const all = [
    ...files.articles.map((file) => ({
      file,
      edits: editsOfArticle(encyclopedia, file, renaming),
    })),
    ...files.readings.map((file) => ({ file, edits: editsOfReading(file, renaming) })),
    ...files.pages.map((file) => ({ file, edits: editsOfPage(file, renaming) })),
    ...files.sources.map((file) => ({ file, edits: [] })),
    { file: files.config, edits: editsOfConfig(files.config, renaming) },
  ];
  const changes: FileChange[] = [];
  const unsure: LikelyReference[] = [];
  for (const { file, edits } of all) {
    const isHome = type === 'article' ? isArticle(file, from) : file.path === home;
    const split = isHome && type === 'article' ? splitFrontMatter(file).split : undefined;
    const redirect = split ? redirectEdits(file, split, renaming) : [];
    if (isHome || edits.length > 0) {
      changes.push({
        path: file.path,
        newPath: isHome ? file.path.replace(/[^/]+(?=\.(?:mdx|yaml)$)/, to) : file.path,
        before: file.text,
        after: applyEdits(file.text, [...edits, ...redirect]),
        references: edits.length,
      });
    }
  }
  for (const file of [...files.pages, ...files.templates, ...files.notes, files.config]) {
    unsure.push(...leftIn(file, changes, renaming));
  }
  return { changes, unsure };
}

function isArticle({ path }: SourceFile, id: string): boolean {
  return path.startsWith('articles/') && path.endsWith(`/${id}.mdx`);
}

function editsOfArticle(encyclopedia: Encyclopedia, file: SourceFile, renaming: Renaming): Fix[] {
  if (!file.text.includes(renaming.from)) return [];
  const { split } = splitFrontMatter(file);
  if (!split) return [];
  const [, folder = ''] = file.path.split('/');
  const kind = Object.hasOwn(encyclopedia.kinds, folder) ? encyclopedia.kinds[folder] : undefined;
  const isMeant = renaming.type === 'source' ? namesSource : kind && namesEntity(kind);
  return [
    ...(isMeant ? editsInYaml(file, [split.yamlStart, split.yamlEnd], renaming, isMeant) : []),
    ...editsInBody(file, split.bodyStart, renaming),
  ];
}

function editsOfReading(file: SourceFile, renaming: Renaming): Fix[] {
  if (renaming.type === 'source' || !file.text.includes(renaming.from)) return [];
  return editsInYaml(file, [0, file.text.length], renaming, namesStep);
}

function editsOfPage(file: SourceFile, renaming: Renaming): Fix[] {
  return editsInBody(file, splitFrontMatter(file).split?.bodyStart ?? 0, renaming);
}

/** Keys of the config that hold an id. */
const configured = /\b(?:mainArticle|entity)\s*:\s*(['"`])(?<id>[a-z0-9-]+)\1/g;

function editsOfConfig({ text }: SourceFile, renaming: Renaming): Fix[] {
  if (renaming.type === 'source') return [];
  return [...text.matchAll(configured)].flatMap((found) => {
    if (found.groups?.['id'] !== renaming.from) return [];
    const place = [found.index, found.index + found[0].length] as const;
    const edit = editWithin(text, place, renaming, { before: '[\'"`]' });
    return edit ? [edit] : [];
  });
}

/** Expressions of pages, comments of templates, other keys of the config. */
function leftIn(
  file: SourceFile,
  changes: readonly FileChange[],
  { from }: Renaming,
): LikelyReference[] {
  const text = changes.find(({ path }) => path === file.path)?.after ?? file.text;
  const changed = { ...file, text };
  const words = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g');
  return [...text.matchAll(words)].map(({ index }) => ({ file: changed, offset: index }));
}

/** The config once it has been rewritten. */
export function renameInConfig(
  encyclopedia: Encyclopedia,
  { from, to, type }: Renaming,
): Encyclopedia {
  const named = [
    encyclopedia.mainArticle,
    ...Object.values(encyclopedia.facets).flatMap(({ values }) =>
      values.map(({ entity }) => entity),
    ),
  ];
  if (type === 'source' || !named.includes(from)) return encyclopedia;
  const renamed = <Id extends string | undefined>(id: Id) => (id === from ? to : id);
  const facets = Object.entries(encyclopedia.facets).map(([id, facet]) => {
    const values = facet.values.map((value) => ({ ...value, entity: renamed(value.entity) }));
    return [id, { ...facet, values }] as const;
  });
  return {
    ...encyclopedia,
    mainArticle: renamed(encyclopedia.mainArticle),
    facets: Object.fromEntries(facets),
  };
}
