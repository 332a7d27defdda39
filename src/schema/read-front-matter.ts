import type { Encyclopedia, Kind } from '../config/encyclopedia.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import type { z } from 'zod';
import { articleSchemas, type ParsedFrontMatter } from './article-schema.ts';
import { assembleFrontMatter } from './assemble-front-matter.ts';
import { checkKeyOrder } from './check-key-order.ts';
import { explainIssue } from './explain-issue.ts';
import type { FrontMatter } from './front-matter.ts';
import { fieldsOf, pruneValues } from './prune-values.ts';
import { readYaml } from './read-yaml.ts';
import { collectReferences, type Reference } from './references.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { statementLines } from './statement-lines.ts';

/** The front matter of one file, read; `frontMatter` only when it has no error. */
export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter | undefined;
  /** What is sound of a front matter that has problems: good for checking, not for a page. */
  readonly partial?:
    { readonly frontMatter: FrontMatter; readonly references: readonly Reference[] } | undefined;
  /** What it names that must exist elsewhere. */
  readonly references: readonly Reference[];
  /** As YAML gave it, for whoever runs the same schema again. */
  readonly raw?: unknown;
  /** Where the body begins; undefined when nobody can tell. */
  readonly bodyStart?: number | undefined;
  readonly problems: readonly Problem[];
}

/** Stand in for required fields that are missing or faulty. */
const placeholders = { title: '?', summary: '?' };

/** A reader for one encyclopedia: its schemas are made once. */
export function frontMatterReader(
  encyclopedia: Encyclopedia,
): (file: SourceFile, kind: Kind) => FrontMatterReading {
  const schemas: Readonly<Record<string, z.ZodType<ParsedFrontMatter>>> =
    articleSchemas(encyclopedia);

  return (file, kind) => {
    const { split, problems } = splitFrontMatter(file);
    if (!split) return { references: [], problems };
    const yaml = readYaml(file, split.yamlStart, split.yamlEnd);
    const { bodyStart } = split;
    if (yaml.problems.length > 0) {
      return { references: [], bodyStart, problems: yaml.problems };
    }

    const lineOf = statementLines(file.text, split.yamlStart, split.yamlEnd);
    const raw = yaml.value ?? {};
    const schema = schemas[kind.id];
    const parsed = schema?.safeParse(raw);
    if (!parsed?.success) {
      const issues = parsed?.error.issues ?? [];
      // What is sound in it is checked all the same, so that everything is told at once.
      const faults = issues.flatMap(({ code, path, ...issue }) =>
        code === 'unrecognized_keys' && path.length === 0 && 'keys' in issue
          ? issue.keys.map((key) => [key])
          : [path],
      );
      const pruned = pruneValues({ ...placeholders, ...fieldsOf(raw) }, faults, yaml);
      const rest = schema?.safeParse({ ...placeholders, ...pruned.value });
      const sound = rest?.success
        ? assembleFrontMatter(rest.data, encyclopedia, kind, pruned.yaml, lineOf)
        : undefined;
      return {
        partial: sound && {
          frontMatter: sound,
          references: collectReferences(sound, encyclopedia, kind, pruned.yaml),
        },
        references: [],
        raw,
        bodyStart,
        problems: issues.flatMap((issue) => explainIssue(issue, file, yaml)),
      };
    }
    const frontMatter = assembleFrontMatter(parsed.data, encyclopedia, kind, yaml, lineOf);
    const references = collectReferences(frontMatter, encyclopedia, kind, yaml);
    const unordered = checkKeyOrder(file, split, Object.keys(raw));
    return { frontMatter, references, raw, bodyStart, problems: unordered };
  };
}
