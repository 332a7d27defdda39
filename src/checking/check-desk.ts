import { readSources } from '../citations/read-sources.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { buildCorpus, type Pass, type PassMemory } from '../corpus/build-corpus.ts';
import { setMention } from '../corpus/set-type.ts';
import { compareProblems } from '../diagnostics/compare-problems.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { compareText, sortProblems } from '../diagnostics/sort-problems.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { decodeFile } from '../entities/decode-file.ts';
import type { CorpusFiles } from '../entities/read-corpus-files.ts';
import { misplacedFile, textFolderOf, type TextFolder } from '../entities/misplaced-file.ts';
import { fillTemplate } from '../templates/fill-template.ts';
import { cleanTitle } from '../templates/plan-article.ts';
import { readTemplates } from '../templates/read-templates.ts';
import { suggestId } from '../templates/suggest-id.ts';
import type { CarriedCorpus } from './carried-corpus.ts';
import { checkedPage, type CheckedPage } from './checked-page.ts';

/** One file of the corpus as somebody would have it. */
export interface EditedFile {
  /** Relative to the corpus root. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** The file of the corpus that it takes the place of, where that has another path. */
  readonly insteadOf?: string | undefined;
  /** Files that come along with it. */
  readonly beside?: readonly SourceFile[] | undefined;
}

export interface CheckedFile {
  /** What is wrong in this file, as `npm run check` says it; sorted. */
  readonly problems: readonly Problem[];
  /** What this file makes wrong in others; sorted. */
  readonly elsewhere: readonly Problem[];
  /** In the order of the text. */
  readonly links: readonly CheckedLink[];
  /** Undefined while the file has errors, and for what is no article. */
  readonly page?: CheckedPage | undefined;
}

export interface CheckedLink {
  /** The words that are the link. */
  readonly text: string;
  /** Title and address of where it leads; a wanted page has its name. */
  readonly title: string;
  readonly href: string;
  readonly isExplicit: boolean;
  readonly isWanted: boolean;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** An article, or another file, that can be opened. */
export interface DeskFile {
  readonly path: string;
  readonly title: string;
}

export interface CheckDesk {
  readonly encyclopedia: Encyclopedia;
  /** What is wrong with the corpus as it is carried; sorted. */
  readonly problems: readonly Problem[];
  /** Articles and sources, in the order of titles. */
  readonly files: readonly DeskFile[];
  /** The text that is carried of a file. */
  readonly textOf: (path: string) => string | undefined;
  readonly check: (edited: EditedFile) => CheckedFile;
  /** A new article of a kind, from its template; without a title as the template has it. */
  readonly begin: (kind: string, title: string) => SourceFile;
}

type Files = Omit<CorpusFiles, 'problems'>;

/**
 * Checks one file against the rest of a corpus, again and again while it is written: the pass of
 * the whole corpus, with the memory of the last one.
 */
export function checkDesk(encyclopedia: Encyclopedia, carried: CarriedCorpus): CheckDesk {
  const rest: Files = {
    ...carried,
    images: new Set(carried.images),
    pageNames: new Set(carried.pageNames),
  };
  const found = new Set(carried.shortened?.found);
  const sourceOf = sourceFinder(rest.sources);
  let memory: PassMemory | undefined;
  const run = (files: Files): Pass => {
    const pass = buildCorpus(encyclopedia, files, memory);
    memory = pass.memory;
    return pass;
  };
  const first = run(rest);
  const untouched = sortProblems(first.problems);
  let last: SourceFile | undefined;

  const check = ({ path, content, insteadOf, beside = [] }: EditedFile): CheckedFile => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const decoded = decodeFile(path, bytes);
    const folder = textFolderOf(path);
    const misplaced = folder ? misplacedFile(folder, path) : undefined;
    const reading = misplaced ? [misplaced] : decoded.problems;
    // The same text is the same object: so the pass knows it again.
    const file =
      decoded.file && last?.path === path && last.text === decoded.file.text
        ? last
        : (decoded.file ?? undefined);
    last = file;
    const isRead = file !== undefined && misplaced === undefined && folder !== undefined;
    const put = isRead ? [file, ...beside] : beside;
    const pass = run(withFiles(rest, put, new Set([path, insteadOf ?? path])));

    const all = sortProblems([...reading, ...pass.problems]);
    const isOwn = ({ file: of }: Problem) => of === path;
    const problems = all.filter(isOwn).filter((problem) => !isFoundElsewhere(problem));
    const isOther = ({ file: of }: Problem) => of !== path && of !== insteadOf;
    const elsewhere = compareProblems(untouched.filter(isOther), all.filter(isOther)).fresh;
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    const entity = pass.memory.links.entities.find(({ file: of }) => of.path === path);
    const label = entity ? (encyclopedia.kinds[entity.kind]?.label ?? '') : '';
    return {
      problems,
      elsewhere,
      links: linksOf(path, pass, encyclopedia.language),
      page: entity && !hasErrors ? checkedPage(entity, pass, { label, sourceOf }) : undefined,
    };
  };

  /** Of a large corpus the other texts are not carried: who leads here is, whom they name is not. */
  const isFoundElsewhere = ({ code, file }: Problem): boolean =>
    (code === 'article-orphan' && found.has(idOf(file))) ||
    (code === 'name-unmatched' && carried.shortened !== undefined);

  const titles = new Map(
    first.memory.links.entities.map(({ file, frontMatter }) => [file.path, frontMatter.title]),
  );
  const files = [...rest.articles, ...rest.sources].map(({ path }) => {
    return { path, title: titles.get(path) ?? idOf(path) };
  });
  const begin = (kind: string, title: string): SourceFile => {
    const { templates } = readTemplates(rest.templates, encyclopedia);
    const template = templates[kind] ?? '';
    const named = cleanTitle(title);
    const id = suggestId(named);
    return {
      path: `articles/${kind}/${id}.mdx`,
      text: named === '' ? template : fillTemplate(template, { title: named }),
    };
  };
  return {
    encyclopedia,
    problems: untouched,
    begin,
    files: files.sort((a, b) => compareText(a.title, b.title)),
    textOf: (path) => [...rest.articles, ...rest.sources].find((each) => each.path === path)?.text,
    check,
  };
}

function withFiles(rest: Files, put: readonly SourceFile[], gone: ReadonlySet<string>): Files {
  const replaced = (folder: TextFolder): readonly SourceFile[] => {
    const news = put.filter(({ path }) => textFolderOf(path) === folder);
    const names = new Set([...gone, ...news.map(({ path }) => path)]);
    const kept = rest[folder].filter(({ path }) => !names.has(path));
    if (news.length === 0 && kept.length === rest[folder].length) return rest[folder];
    return [...kept, ...news].sort((a, b) => compareText(a.path, b.path));
  };
  return {
    articles: replaced('articles'),
    sources: replaced('sources'),
    maps: replaced('maps'),
    readings: replaced('readings'),
    templates: replaced('templates'),
    images: rest.images,
    pageNames: rest.pageNames,
  };
}

function linksOf(path: string, { memory, context }: Pass, language: string): CheckedLink[] {
  const mentions = memory.links.bodies.get(path)?.linked.mentions ?? [];
  return mentions
    .map((mention) => setMention(mention, language))
    .map(({ to, target, text, explicit, start, end }) => ({
      text,
      title: to === null ? target : context.titleOf(to),
      href: to === null ? context.wantedHref(target) : context.hrefOf(to),
      isExplicit: explicit,
      isWanted: to === null,
      start,
      end,
    }));
}

function sourceFinder(files: readonly SourceFile[]) {
  const { byKey } = readSources(files);
  return (key: string) => byKey.get(key);
}

/** `articles/person/ada.mdx` is `ada`. */
function idOf(path: string): string {
  return path.replace(/^.*\/|\.[^/]*$/g, '');
}
