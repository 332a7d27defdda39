import { parseBody } from '../articles/parse-body.ts';
import type { ArticleBody } from '../articles/article-body.ts';
import { sentenceEnds } from '../articles/sentence-ends.ts';
import { positionAt, type SourceFile } from '../diagnostics/source-file.ts';
import { articleBlocks } from '../mentions/article-blocks.ts';
import { plain } from '../mentions/sentence.ts';
import { splitFrontMatter } from '../schema/split-front-matter.ts';
import type { Side } from './side.ts';

/** A sentence that readers read, and where it is written. */
export interface Sentence {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** The article it stands in; undefined of a page about the encyclopedia, or a reading. */
  readonly article?: string | undefined;
}

/** Every sentence of a corpus: of texts, summaries, pages and readings. */
export function sentencesOf(side: Side): Sentence[] {
  const segmenter = new Intl.Segmenter(side.encyclopedia.language, { granularity: 'sentence' });
  const split = (text: string) => {
    let done = 0;
    return sentenceEnds(segmenter, text).map((end) => {
      const sentence = plain(text.slice(done, end)).trim();
      done = end;
      return sentence;
    });
  };
  const inBody = (body: ArticleBody, article?: string): Sentence[] =>
    articleBlocks(body).flatMap(({ text, runs }) => {
      const start = runs[0]?.node.position?.start.offset ?? 0;
      const { line } = positionAt(body.file, start);
      return split(text).map((sentence) => ({
        path: body.file.path,
        line,
        text: sentence,
        article,
      }));
    });
  return [
    ...[...side.articles.values()].flatMap(({ id, path, frontMatter: { summary } }) => {
      const body = side.pass.bodyOf(id);
      const line = body ? lineOf(body.file, /^summary[ \t]*:/m) : 1;
      const told = split(summary).map((text) => ({ path, line, text, article: id }));
      return [...told, ...(body ? inBody(body, id) : [])];
    }),
    ...side.pages.flatMap((file) =>
      file.path.endsWith('.mdx') ? inBody(bodyOfPage(file)) : linesOf(file),
    ),
  ];
}

function bodyOfPage(file: SourceFile): ArticleBody {
  return parseBody(file, splitFrontMatter(file).split?.bodyStart ?? 0).body;
}

/** A reading is YAML with a sentence or two a line. */
function linesOf({ path, text }: SourceFile): Sentence[] {
  return text.split(/\r?\n/).map((line, at) => ({ path, line: at + 1, text: line.trim() }));
}

function lineOf(file: SourceFile, pattern: RegExp): number {
  return positionAt(file, Math.max(0, file.text.search(pattern))).line;
}
