import type { z } from 'zod';
import { problemAt, problemOfFile, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { explainIssue } from '../schema/explain-issue.ts';
import type { Place } from '../schema/front-matter.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { idPattern, isRecord } from '../schema/sourced-values.ts';
import { readingSchema } from './reading-schema.ts';

/** A reading as its file says it: whom its steps mean is not looked up yet. */
export interface WrittenReading extends z.output<typeof readingSchema> {
  readonly id: string;
  readonly file: SourceFile;
  /** Where the id of a step stands, counted from 0. */
  readonly placeOfStep: (position: number) => Place;
}

export interface FileReading {
  /** Only when there is no problem. */
  readonly reading?: WrittenReading;
  readonly problems: readonly Problem[];
}

const longestId = 72;

const known = new WeakMap<SourceFile, FileReading>();

/** Reads `readings/<id>.yaml`; the id is the file's name. */
export function readReading(file: SourceFile): FileReading {
  const before = known.get(file);
  if (before) return before;
  const reading = readNewReading(file);
  known.set(file, reading);
  return reading;
}

function readNewReading(file: SourceFile): FileReading {
  const id = idOfReading(file.path);
  const problems = checkId(id, file);
  const yaml = readYaml(file);
  if (yaml.problems.length > 0) return { problems: [...problems, ...yaml.problems] };
  if (yaml.value === null) {
    const details = {
      message: 'The file says nothing.',
      hint: 'Begin with `title:` and `steps:`.',
    };
    return { problems: [...problems, problemOfFile('file-empty', file.path, details)] };
  }
  if (!isRecord(yaml.value)) {
    const { start, end } = yaml.placeOf([]);
    const details = {
      message: 'A reading is a group of fields.',
      hint: 'Write `title: …`, `summary: …` and `steps:`, one a line.',
    };
    return { problems: [...problems, problemAt('field-invalid', file, start, end, details)] };
  }
  const parsed = readingSchema.safeParse(yaml.value);
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => explainIssue(issue, file, yaml));
    return { problems: [...problems, ...found] };
  }
  if (problems.length > 0) return { problems };
  const placeOfStep = (position: number) => yaml.placeOf(['steps', position, 'article']);
  return { reading: { ...parsed.data, id, file, placeOfStep }, problems };
}

/** `first-steps` of `readings/first-steps.yaml`. */
function idOfReading(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function checkId(id: string, { path }: SourceFile): Problem[] {
  if (idPattern.test(id) && id.length <= longestId) return [];
  const likely = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-|-$/g, '');
  return [
    problemOfFile('id-invalid', path, {
      message: `\`${id}\` cannot be the id of a reading: small letters, digits and single hyphens, at most ${longestId}.`,
      hint: `Rename the file, e.g. to \`${likely || 'name-of-the-reading'}.yaml\`.`,
    }),
  ];
}
