import { foldName } from '../entities/fold.ts';
import { objectsOf } from '../export/statement-data.ts';
import { hiddenUses, type NameUse } from '../schema/front-matter.ts';
import type { StatementChange } from './compare-statements.ts';
import type { StaleSentence } from './impact-schema.ts';
import { dateForms } from './old-words.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { Side } from './side.ts';

/** Something that a statement said and does not say any more, and how prose would put it. */
interface OldValue {
  readonly change: StatementChange;
  readonly value: string;
  readonly words: RegExp;
  /** A bare number or another entity: it means much, so only the article itself is searched. */
  readonly isCommon: boolean;
}

/**
 * Sentences anywhere that still give an old date or value of a changed statement: in the article
 * that says it, in those it is about, and elsewhere where the sentence names the article's entity.
 */
export function staleSentences(changes: readonly StatementChange[], now: Side): StaleSentence[] {
  const old = changes.flatMap((change) => oldValues(change, now));
  if (old.length === 0) return [];
  const sentences = sentencesOf(now);
  const seen = new Set<string>();
  return old.flatMap(({ change, value, words, isCommon }) => {
    const { subject } = change.statement;
    const about = new Set([
      subject,
      ...(isCommon ? [] : objectsOf(change.statement, now.encyclopedia)),
    ]);
    const names = namesOf(now, subject);
    return sentences.flatMap((sentence): StaleSentence[] => {
      const found = words.exec(sentence.text);
      if (!found) return [];
      const isAbout =
        (sentence.article !== undefined && about.has(sentence.article)) ||
        (!isCommon && isNamed(sentence, names));
      const key = `${sentence.path} ${sentence.line} ${sentence.text} ${value}`;
      if (!isAbout || seen.has(key)) return [];
      seen.add(key);
      const { path, line, text } = sentence;
      return [
        {
          path,
          line,
          before: text.slice(0, found.index),
          words: found[0],
          after: text.slice(found.index + found[0].length),
          home: subject,
          about: change.about,
          was: value,
        },
      ];
    });
  });
}

/** What prose gives in words: not ids of sides, nor remarks. */
const told: ReadonlySet<string> = new Set(['date', 'from', 'until', 'on', 'value', 'total']);

function oldValues(change: StatementChange, { articles, encyclopedia }: Side): OldValue[] {
  const { statement, parts } = change;
  const isEntity = statement.type === 'field' && statement.entities;
  return parts
    .filter(({ part }) => told.has(part))
    .flatMap(({ before, now }) =>
      before.filter((claim) => !now.some(({ value }) => value === claim.value)),
    )
    .flatMap((claim) => {
      const title = articles.get(claim.value)?.frontMatter.title ?? claim.value;
      const value = isEntity ? title : claim.value;
      const forms = claim.isDate ? dateForms(claim, encyclopedia.language) : [value];
      const known = forms.filter((form) => form.length > 1).map(pattern);
      if (known.length === 0) return [];
      const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
      const isCommon = isEntity || forms.every((form) => /^[\d.]+$/.test(form));
      return [{ change, value: claim.value, words, isCommon }];
    });
}

function pattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** Names by which prose would call it; too short ones say nothing. */
function namesOf({ articles }: Side, id: string): readonly string[] {
  const names = articles.get(id)?.frontMatter.names ?? [];
  return names
    .filter(({ use }) => use === 'title' || !hiddenUses.has(use satisfies NameUse))
    .map(({ text }) => foldName(text))
    .filter((name) => name.length > 2 || /\p{sc=Han}{2}/u.test(name));
}

function isNamed({ text }: Sentence, names: readonly string[]): boolean {
  const folded = foldName(text);
  return names.some((name) => folded.includes(name));
}
