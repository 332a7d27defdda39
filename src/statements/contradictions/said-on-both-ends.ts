import type { FieldType } from '../../config/encyclopedia-config.ts';
import { compareText } from '../../diagnostics/sort-problems.ts';
import type { Claim, Dated } from '../../schema/front-matter.ts';
import { byTime } from '../invert-statements.ts';
import { areDatedAlike, mayFollow } from './choices.ts';
import type { CorpusRule, Finding, Site, Statements } from './finding.ts';
import { whoWhen } from './written.ts';

/** A tie of one entity to another, as the one says it; `inverse` is what the other end reads. */
interface Tie extends Site {
  readonly to: string;
  readonly type: string;
  readonly label: string;
  readonly inverse: string | undefined;
  readonly dated?: Dated | undefined;
}

/**
 * A tie is said on one side, the other is derived. Types are the same from the other end when
 * each is labelled as the other's inverse. Of two times that may follow one another, and by two
 * judges, it is said twice with reason.
 */
export const saidOnBothEnds: CorpusRule = (statements) => {
  const ties = tiesOf(statements);
  const ways = new Set(ties.map(({ entity, to }) => `${entity.id} ${to}`));
  const mutual = ties.filter(({ entity, to }) => ways.has(`${to} ${entity.id}`));
  const pairs = Map.groupBy(mutual, ({ entity, to }) =>
    [entity.id, to].sort(compareText).join(' '),
  );
  return [...pairs.values()].flatMap((pair) => {
    const inTime = pair.sort((a, b) => byTime(a.dated ?? {}, b.dated ?? {}));
    return inTime.flatMap((tie, at): Finding[] => {
      const twin = inTime.slice(0, at).find((other) => areOne(other, tie));
      return twin ? [explain(tie, twin)] : [];
    });
  });
};

function areOne(a: Tie, b: Tie): boolean {
  if (a.entity === b.entity || a.dated?.accordingTo !== b.dated?.accordingTo) return false;
  const isSameMeaning =
    (a.label === b.inverse && (a.inverse === undefined || a.inverse === b.label)) ||
    (b.label === a.inverse && b.inverse === undefined);
  if (!isSameMeaning) return false;
  if (!a.dated || !b.dated || areDatedAlike(a.dated, b.dated)) return true;
  return !mayFollow(a.dated, b.dated) && !mayFollow(b.dated, a.dated);
}

function explain(tie: Tie, twin: Tie): Finding {
  const said = ({ type, to, dated }: Tie) => `\`${type}\` ${whoWhen(to, dated)}`;
  return {
    code: 'inverse-twice',
    at: tie,
    others: [{ ...twin, message: 'said here' }],
    message: `${said(tie)} is what \`${twin.entity.id}\` says already: ${said(twin)}.`,
    hint: `Say it on one side: delete it here, or in \`${twin.entity.file.path}\`. The page of the other end shows it by itself.`,
  };
}

function tiesOf({ entities, encyclopedia }: Statements): readonly Tie[] {
  const types = new Map(encyclopedia.relations.map((type) => [type.id, type]));
  return entities.flatMap((entity): Tie[] => [
    ...entity.frontMatter.relations.flatMap((dated, at) => {
      const { to, type } = dated;
      const { label, inverse } = types.get(type) ?? {};
      const path = ['relations', at];
      return label === undefined ? [] : [{ entity, path, to, type, label, inverse, dated }];
    }),
    ...entity.frontMatter.fields.flatMap(({ key, type, label, values }) => {
      if (type !== 'entity') return [];
      const field: FieldType | undefined = encyclopedia.kinds[entity.kind]?.fields[key];
      return values.flatMap((claims, at) =>
        (claims as readonly Claim<string>[]).map(({ value: to }) => {
          const path = field?.many === true ? [key, at] : [key];
          return { entity, path, to, type: key, label, inverse: field?.inverse };
        }),
      );
    }),
  ]);
}
