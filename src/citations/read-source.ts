import { problemAt, problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { explainIssue } from '../schema/explain-issue.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { idPattern, isRecord } from '../schema/sourced-values.ts';
import type { Source } from './source.ts';
import { sourceSchema } from './source-schema.ts';

export interface SourceReading {
  /** Only when there is no problem. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

const readings = new WeakMap<SourceFile, SourceReading>();

/** Reads `sources/<key>.yaml`: one bibliographic record, whose key is the file's name. */
export function readSource(file: SourceFile): SourceReading {
  const known = readings.get(file);
  if (known) return known;
  const reading = readNewSource(file);
  readings.set(file, reading);
  return reading;
}

function readNewSource(file: SourceFile): SourceReading {
  const key = keyOfSource(file.path);
  const problems = checkKey(key, file);
  const yaml = readYaml(file);
  if (yaml.problems.length > 0) return { problems: [...problems, ...yaml.problems] };
  if (yaml.value === null) {
    const details = { message: 'The file says nothing.', hint: 'Begin with `type:` and `title:`.' };
    return { problems: [...problems, problemOfFile('file-empty', file.path, details)] };
  }
  if (!isRecord(yaml.value)) {
    const { start, end } = yaml.placeOf([]);
    const details = {
      message: 'A source is a group of fields.',
      hint: 'Write `title: …` and so on, one a line.',
    };
    return { problems: [...problems, problemAt('field-invalid', file, start, end, details)] };
  }
  const parsed = sourceSchema.safeParse(yaml.value);
  if (!parsed.success) {
    return {
      problems: [
        ...problems,
        ...parsed.error.issues.flatMap((issue) => explainIssue(issue, file, yaml)),
      ],
    };
  }
  if (problems.length > 0) return { problems };
  const {
    'container-title': containerTitle,
    'publisher-place': publisherPlace,
    DOI: doi,
    URL: url,
    ...same
  } = parsed.data;
  return { source: { key, ...same, containerTitle, publisherPlace, doi, url }, problems };
}

/** The key of a source by its path: `benson-1990` of `sources/benson-1990.yaml`. */
export function keyOfSource(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
}

/** Anchors of the page that lists the sources, beside which theirs stand. */
const keptByPage: ReadonlySet<string> = new Set(['text', 'search-box']);

function checkKey(key: string, file: SourceFile): Problem[] {
  if (keptByPage.has(key)) {
    const message = `\`${key}\` cannot be the key of a source: the page of sources has a part of that name.`;
    const hint = `Rename the file, e.g. to \`${key}-1900.yaml\` with the year of the source.`;
    return [problemOfFile('id-reserved', file.path, { message, hint })];
  }
  if (key === 'constructor') {
    const message = `\`${key}\` cannot be the key of a source: scripts have a use of their own for the word.`;
    const hint = `Rename the file, e.g. to \`${key}-1900.yaml\` with the year of the source.`;
    return [problemOfFile('id-reserved', file.path, { message, hint })];
  }
  if (idPattern.test(key)) return [];
  const likely = key
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const hint = likely
    ? `Rename the file to \`${likely}.yaml\`.`
    : 'A key has small letters, digits and single hyphens.';
  const message = `\`${key}\` cannot be the key of a source.`;
  return [problemOfFile('id-invalid', file.path, { message, hint })];
}
