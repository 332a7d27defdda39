import { problemAt, type Fix, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { parseDate } from '../dates/parse-date.ts';
import { missingImage } from '../entities/missing-image.ts';
import { uncited } from '../schema/front-matter.ts';
import { nearest, onlyNear, onlyNearId } from '../schema/nearest.ts';
import { replaceText } from '../schema/replace-text.ts';
import type { ArticleBody, CitationItem } from './article-body.ts';
import { attributeOf, attributePlace, isJsxElement, type JsxElement } from './jsx-element.ts';
import { citationItem } from './read-citation.ts';
import { placeOf, walkTree } from './walk-tree.ts';

/** What a body may refer to, besides other articles. */
export interface KnownReferences {
  /** Keys of sources. */
  readonly sources: ReadonlySet<string>;
  /** Of every article that has a file. */
  readonly ids: { has: (id: string) => boolean; keys: () => Iterable<string> };
  /** Paths below `images/`, with `/` between folders. */
  readonly images: ReadonlySet<string>;
  /** BCP 47 tags that the config declares. */
  readonly languages: ReadonlySet<string>;
}

/** A source named in a body, and where: UTF-16 offsets into the file. */
export interface CitedSource extends CitationItem {
  readonly start: number;
  readonly end: number;
}

/** What stands before a source: in a citation, and in the attribute of a component. */
const marks = ['@', '"', "'"];

const citedIn = new WeakMap<ArticleBody, readonly CitedSource[]>();

/** Every citation of a body in the order of the text, those of quotations included. */
export function citedSources(body: ArticleBody): readonly CitedSource[] {
  const known = citedIn.get(body);
  if (known) return known;
  const cited: CitedSource[] = [];
  citedIn.set(body, cited);
  walkTree(body.tree, (node) => {
    if (node.type === 'citation') {
      const { start, end } = placeOf(node);
      const text = body.file.text.slice(start, end);
      // One key may be the beginning of the next: each is looked for behind the one before.
      let from = 0;
      for (const item of node.items) {
        const written = item.address ?? item.key;
        const marked = marks.map((mark) => text.indexOf(`${mark}${written}`, from));
        const before = marked.find((place) => place !== -1);
        if (before === undefined) cited.push({ ...item, start, end });
        else {
          from = before + 1 + written.length;
          cited.push({ ...item, start: start + before + 1, end: start + from });
        }
      }
    } else if (isJsxElement(node) && node.name === 'Quote') {
      const item = citationOfQuote(node);
      if (item) cited.push({ ...item, ...attributePlace(body.file, node, 'cite') });
    }
  });
  return cited;
}

export function citationOfQuote(node: JsxElement): CitationItem | undefined {
  const key = attributeOf(node, 'cite');
  const locator = attributeOf(node, 'at');
  if (!key) return undefined;
  return citationItem(key, locator);
}

/** Sources that are not known, images that are missing, languages that are not declared. */
export function checkReferences(body: ArticleBody, known: KnownReferences): Problem[] {
  const { file } = body;
  const problems = citedSources(body)
    .filter(({ key }) => key !== uncited && !known.sources.has(key))
    .map(({ key, start, end }) => unknownSource(file, key, start, end, known.sources));
  walkTree(body.tree, (node) => {
    if (!isJsxElement(node)) return;
    const problem =
      checkImage(file, node, known.images) ?? checkLanguage(file, node, known.languages);
    if (problem) problems.push(problem);
    if (node.name === 'Timeline') problems.push(...checkTimeline(file, node, known.ids));
  });
  return problems;
}

function unknownSource(
  file: SourceFile,
  key: string,
  start: number,
  end: number,
  sources: ReadonlySet<string>,
): Problem {
  const close = nearest(key, sources);
  return problemAt('source-unknown', file, start, end, {
    message: `There is no source \`${key}\``,
    hint: close
      ? `Did you mean \`${close}\`?`
      : `Begin its file, \`sources/${key}.yaml\`: \`npm run new -- source ${key}\`. Until somebody has read a page for it, cite \`${uncited}\`.`,
    fix: replaceText(file.text, { start, end }, key, onlyNearId(key, sources)),
  });
}

function checkImage(
  file: SourceFile,
  node: JsxElement,
  images: ReadonlySet<string>,
): Problem | undefined {
  const source = node.name === 'Figure' ? attributeOf(node, 'src') : undefined;
  if (!source || images.has(source)) return undefined;
  const { start, end } = attributePlace(file, node, 'src');
  return problemAt('image-missing', file, start, end, {
    ...missingImage(source, images),
    fix: attributeFix(file, { start, end }, source, onlyNearId(source, images)),
  });
}

function checkLanguage(
  file: SourceFile,
  node: JsxElement,
  languages: ReadonlySet<string>,
): Problem | undefined {
  const language = node.name === 'Name' ? attributeOf(node, 'lang') : undefined;
  if (!language || languages.has(language)) return undefined;
  const { start, end } = attributePlace(file, node, 'lang');
  const close = nearest(language, languages);
  return problemAt('language-unknown', file, start, end, {
    message: `The language \`${language}\` is not declared`,
    hint: close
      ? `Did you mean \`${close}\`?`
      : 'Declare it under `languages` in `encyclopedia.config.ts`.',
    fix: attributeFix(file, { start, end }, language, onlyNear(language, languages)),
  });
}

function checkTimeline(file: SourceFile, node: JsxElement, ids: KnownReferences['ids']): Problem[] {
  const of = attributeOf(node, 'of');
  const unknown = of && !ids.has(of) ? [unknownEntity(file, node, of, ids)] : [];
  const dates = ['from', 'until'].flatMap((name): Problem[] => {
    const text = attributeOf(node, name);
    const date = text ? parseDate(text) : undefined;
    if (!date || date.ok) return [];
    const { start, end } = attributePlace(file, node, name);
    const { message, hint, meant } = date;
    const fix = attributeFix(file, { start, end }, text ?? '', meant);
    return [problemAt('date-invalid', file, start, end, { message, hint, fix })];
  });
  return [...unknown, ...dates];
}

function unknownEntity(
  file: SourceFile,
  node: JsxElement,
  of: string,
  ids: KnownReferences['ids'],
): Problem {
  const { start, end } = attributePlace(file, node, 'of');
  const close = nearest(of, ids.keys());
  return problemAt('entity-unknown', file, start, end, {
    message: `There is no entity \`${of}\``,
    hint: close
      ? `Did you mean \`${close}\`?`
      : `Write \`articles/<kind>/${of}.mdx\`; an entry needs a title and a summary only.`,
    fix: attributeFix(file, { start, end }, of, onlyNearId(of, ids.keys())),
  });
}

/** Another value for an attribute, whose name and marks stay as they are written. */
function attributeFix(
  file: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  value: string,
  meant: string | undefined,
): Fix | undefined {
  const at = file.text.slice(start, end).search(/["']/);
  if (at === -1) return undefined;
  return replaceText(file.text, { start: start + at, end }, value, meant);
}
