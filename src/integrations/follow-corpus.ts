import { readConfig } from '../config/read-config.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { buildCorpus, type Pass } from '../corpus/build-corpus.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import { showLiveCorpus } from '../corpus/site-corpus.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { sortProblems } from '../diagnostics/sort-problems.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import {
  readCorpusFiles,
  type CorpusFiles,
  type FileMemory,
} from '../entities/read-corpus-files.ts';
import { moveTracker, type Moves } from './track-moves.ts';

/** The corpus as it lies on the disk now, and as it is shown. */
export interface Followed {
  /** Names the state that is shown; another after every reading. */
  readonly edition: string;
  /** Everything that is wrong with the files as they are; sorted. */
  readonly problems: readonly Problem[];
  /** The last config that could be read; undefined until there is one. */
  readonly encyclopedia: Encyclopedia | undefined;
  /** Articles that were shown and have no file any more. */
  readonly moves: Moves;
  /** Paths of the articles that are entries, without a page of their own. */
  readonly entries: ReadonlySet<string>;
  readonly textOf: (path: string) => string | undefined;
}

/**
 * Reads a corpus again and again while it is being written, each time only what has changed, and
 * shows it to the pages. A file with an error is shown as it was before, a config likewise.
 */
export function corpusFollower(root: string): () => Promise<Followed> {
  const started = Date.now().toString(36);
  const memory: FileMemory = new Map();
  const sound = new Map<string, SourceFile>();
  const track = moveTracker();
  let reading = 0;
  let moves: Moves = new Map();
  let encyclopedia: Encyclopedia | undefined;
  let files: CorpusFiles | undefined;
  let checked: Pass | undefined;
  let shown: Pass | undefined;

  return async () => {
    reading += 1;
    const edition = `${started}-${reading}`;
    const config = await readConfig(root);
    encyclopedia = config.encyclopedia ?? encyclopedia;
    let problems = config.problems;
    const isGone = problems.some(({ code }) => code === 'corpus-missing');
    if (encyclopedia && !isGone) {
      const before = files;
      files = await readCorpusFiles(root, memory);
      if (before) moves = track(before.articles, files.articles);
      checked = buildCorpus(encyclopedia, files, checked?.memory);
      problems = sortProblems([...config.problems, ...files.problems, ...checked.problems]);
      const good = withLastGood(files, problems, sound);
      shown = good === files ? checked : buildCorpus(encyclopedia, good, shown?.memory);
      showLiveCorpus(liveCorpus(encyclopedia, shown, edition));
    }
    const outline = shown?.memory.links.entities ?? [];
    return {
      edition,
      problems,
      encyclopedia,
      moves,
      entries: new Set(
        outline.flatMap(({ file, frontMatter }) =>
          frontMatter.status === 'entry' ? [file.path] : [],
        ),
      ),
      textOf: (path) => memory.get(path)?.file?.text,
    };
  };
}

/**
 * The files with those that have errors as they were without; `sound` remembers them. The same
 * object where there is nothing to put in.
 */
function withLastGood(
  files: CorpusFiles,
  problems: readonly Problem[],
  sound: Map<string, SourceFile>,
): CorpusFiles {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const faulty = new Set(errors.map(({ file }) => file));
  const doubled = new Set(
    errors.filter(({ code }) => code === 'id-duplicate').map(({ file }) => file),
  );
  const replace = (list: readonly SourceFile[], folder: string): readonly SourceFile[] => {
    const paths = new Set(list.map(({ path }) => path));
    for (const path of sound.keys()) {
      if (path.startsWith(folder) && !paths.has(path) && !faulty.has(path)) sound.delete(path);
    }
    const unread = [...faulty].filter((path) => path.startsWith(folder) && !paths.has(path));
    const replaced = list.flatMap((file) => {
      if (!faulty.has(file.path)) {
        sound.set(file.path, file);
        return [file];
      }
      const last = sound.get(file.path);
      return last ? [last] : doubled.has(file.path) ? [] : [file];
    });
    const back = unread.flatMap((path) => sound.get(path) ?? []);
    return [...replaced, ...back];
  };
  const articles = replace(files.articles, 'articles/');
  const sources = replace(files.sources, 'sources/');
  const maps = replace(files.maps, 'maps/');
  const readings = replace(files.readings, 'readings/');
  const isSame =
    hasSameFiles(articles, files.articles) &&
    hasSameFiles(sources, files.sources) &&
    hasSameFiles(maps, files.maps) &&
    hasSameFiles(readings, files.readings);
  return isSame ? files : { ...files, articles, sources, maps, readings };
}

function hasSameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a.length === b.length && a.every((file, at) => file === b[at]);
}
