import type { Core } from '../../dates/certainty.ts';
import type { Relation } from '../../schema/front-matter.ts';
import { byTime } from '../invert-statements.ts';
import { isDated, sharedBy, sureCoreOf } from './choices.ts';
import type { CorpusRule, Finding, Site, Statements } from './finding.ts';

interface Edge extends Site {
  readonly to: string;
  readonly relation: Relation;
  /** When it is surely so; undefined of an undated one, which is so at any time. */
  readonly core: Core | undefined;
}

type Graph = ReadonlyMap<string, readonly Edge[]>;

/** Relations that the config calls acyclic lead nowhere back, at any one time. */
export const circles: CorpusRule = (statements) =>
  statements.encyclopedia.relations
    .filter(({ acyclic }) => acyclic === true)
    .flatMap(({ id }) => {
      const ahead = peel(edgesOf(id, statements), fromOf, toOf);
      const graph = Map.groupBy(peel(ahead, toOf, fromOf), fromOf);
      const told = new Set<string>();
      return [...graph.keys()].flatMap((start): Finding[] => {
        if (told.has(start)) return [];
        const circle = circleFrom(start, graph);
        for (const { entity } of circle) told.add(entity.id);
        return circle.length > 0 ? [explain(circle, id)] : [];
      });
    });

function edgesOf(type: string, { entities }: Statements): readonly Edge[] {
  return entities.flatMap((entity) =>
    entity.frontMatter.relations.flatMap((relation, at): Edge[] => {
      const { to } = relation;
      if (relation.type !== type || to === entity.id) return [];
      const core = sureCoreOf(relation);
      const isSure = core !== undefined || !isDated(relation);
      return isSure ? [{ entity, path: ['relations', at, 'to'], to, relation, core }] : [];
    }),
  );
}

/** What lies on no circle goes first: the edges into dead ends, and so on back from there. */
function peel(
  edges: readonly Edge[],
  tailOf: (edge: Edge) => string,
  headOf: (edge: Edge) => string,
): readonly Edge[] {
  const into = Map.groupBy(edges, headOf);
  const ways = new Map([...Map.groupBy(edges, tailOf)].map(([id, list]) => [id, list.length]));
  const ends = [...into.keys()].filter((id) => !ways.has(id));
  for (const id of ends) {
    for (const tail of (into.get(id) ?? []).map(tailOf)) {
      const left = (ways.get(tail) ?? 0) - 1;
      ways.set(tail, left);
      if (left === 0) ends.push(tail);
    }
  }
  const gone = new Set(ends);
  return edges.filter((edge) => !gone.has(headOf(edge)));
}

const fromOf = ({ entity }: Edge): string => entity.id;
const toOf = ({ to }: Edge): string => to;

/** So much is enough for any encyclopedia, and no tangle takes forever. */
const mostSteps = 10_000;
const longestCircle = 1_000;

/** The first circle through `start` on which all relations hold at one time; empty is none. */
function circleFrom(start: string, graph: Graph): readonly Edge[] {
  let steps = 0;
  const walk = (path: readonly Edge[], core: Core | undefined): readonly Edge[] => {
    const id = path.at(-1)?.to ?? start;
    for (const edge of graph.get(id) ?? []) {
      if ((steps += 1) > mostSteps) return [];
      const both = core && edge.core ? sharedBy(core, edge.core) : (core ?? edge.core);
      if (core && edge.core && !both) continue;
      if (edge.to === start) return [...path, edge];
      if (path.length === longestCircle || path.some(({ to }) => to === edge.to)) continue;
      const circle = walk([...path, edge], both);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  return walk([], undefined);
}

function explain(circle: readonly Edge[], type: string): Finding {
  const inTime = [...circle].sort((a, b) => byTime(a.relation, b.relation));
  const last = inTime.findLastIndex(({ relation }) => isDated(relation));
  const at = inTime[last === -1 ? inTime.length - 1 : last] ?? circle[0];
  if (!at) throw new RangeError('A circle has no relation');
  const turned = [...circle, ...circle].slice(
    circle.indexOf(at),
    circle.indexOf(at) + circle.length,
  );
  const ids = [...turned.map(({ entity }) => entity.id), at.entity.id];
  return {
    code: 'relation-circular',
    at,
    others: turned.slice(1).map((edge) => ({
      ...edge,
      message: `\`${edge.entity.id}\` is \`${type}\` \`${edge.to}\``,
    })),
    message: `\`${type}\` leads in a circle: ${ids.map((id) => `\`${id}\``).join(' → ')}.`,
    hint: 'Take out the one that points the wrong way; those of different times need their dates.',
  };
}
