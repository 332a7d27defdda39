import type { Exception } from '../../schema/front-matter.ts';
import { contradictions } from '../../diagnostics/codes.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Finding, Statements } from './finding.ts';

/** What stands without a reason, and what was excepted for nothing. */
export function applyExceptions(
  findings: readonly Finding[],
  { entities, byId }: Statements,
): readonly Finding[] {
  const used = new Set<Exception>();
  const open = findings.filter((finding) => {
    const matching = finding.at.entity.frontMatter.exceptions.filter((exception) =>
      isOf(exception, finding),
    );
    for (const exception of matching) used.add(exception);
    return matching.length === 0;
  });
  const unused = entities.flatMap((entity) =>
    // What leads to an article that cannot be read may be true.
    entity.references.every((reference) => reference.type !== 'entity' || byId.has(reference.id))
      ? entity.frontMatter.exceptions.flatMap((exception, at) =>
          used.has(exception) ? [] : [explain(exception, at, entity, findings)],
        )
      : [],
  );
  return [...open, ...unused];
}

/** The line that excepts a finding, for its author to paste; undefined where there is none. */
export function exceptionFor({ code, at, others }: Finding): string | undefined {
  const problem = contradictions.find((one) => one === code);
  if (!problem) return undefined;
  const other = others.find(({ entity }) => entity !== at.entity)?.entity.id;
  const line = `{ problem: ${problem}, because: "…"${other === undefined ? '' : `, with: ${other}`} }`;
  return at.entity.frontMatter.exceptions.length > 0
    ? `one more of \`except\`: \`${line}\``
    : `\`except: [${line}]\``;
}

function isOf({ problem, with: other }: Exception, { code, others }: Finding): boolean {
  return (
    problem === code && (other === undefined || others.some(({ entity }) => entity.id === other))
  );
}

function explain(
  exception: Exception,
  at: number,
  entity: Entity,
  findings: readonly Finding[],
): Finding {
  const { problem } = exception;
  const elsewhere = findings.find(
    ({ code, others }) => code === problem && others.some((other) => other.entity === entity),
  );
  return {
    code: 'exception-unused',
    at: { entity, path: ['except', at] },
    others: elsewhere ? [{ ...elsewhere.at, message: `the problem stands here` }] : [],
    message: `Nothing is excepted: \`${entity.id}\` has no problem \`${problem}\`${exception.with === undefined ? '' : ` with \`${exception.with}\``}.`,
    hint: elsewhere
      ? `Write it in \`${elsewhere.at.entity.file.path}\`, where the problem stands.`
      : 'Delete it: what it excepted has been mended.',
  };
}
