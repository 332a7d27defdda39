import { parseBody } from '../articles/parse-body.ts';
import type { Encyclopedia } from '../config/encyclopedia.ts';
import { problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { nearest } from '../schema/nearest.ts';
import { frontMatterReader } from '../schema/read-front-matter.ts';
import { defaultTemplate } from './default-template.ts';

/** What a new article of each kind begins with, by kind; every kind has one. */
export type Templates = Readonly<Record<string, string>>;

/**
 * The templates of a corpus. One is an article that is not yet about anything: it is checked like
 * one, and a faulty one is not used.
 */
export function readTemplates(
  files: readonly SourceFile[],
  encyclopedia: Encyclopedia,
  read = frontMatterReader(encyclopedia),
): { readonly templates: Templates; readonly problems: readonly Problem[] } {
  const kinds = Object.values(encyclopedia.kinds);
  const problems: Problem[] = [];
  const own = new Map<string, string>();
  for (const file of files) {
    const id = file.path.replace(/^.*\//, '').replace(/\.mdx$/, '');
    const kind = kinds.find((candidate) => candidate.id === id);
    if (!kind) {
      problems.push(misplaced(file, id, Object.keys(encyclopedia.kinds)));
      continue;
    }
    const reading = read(file, kind);
    const { bodyStart } = reading;
    const found = [
      ...reading.problems,
      ...(bodyStart === undefined ? [] : parseBody(file, bodyStart).problems),
    ];
    problems.push(...found);
    if (!found.some(({ severity }) => severity === 'error')) own.set(id, file.text);
  }
  const templates = kinds.map((kind) => {
    return [kind.id, own.get(kind.id) ?? defaultTemplate(encyclopedia, kind)];
  });
  return { templates: Object.fromEntries(templates) as Templates, problems };
}

function misplaced({ path }: SourceFile, id: string, kinds: readonly string[]): Problem {
  const meant = nearest(id, kinds);
  return problemOfFile('file-misplaced', path, {
    message: `\`${id}\` is no kind of this encyclopedia, so no article begins with this template.`,
    hint: meant ? `Did you mean \`templates/${meant}.mdx\`?` : `Kinds: ${kinds.join(', ')}.`,
  });
}
