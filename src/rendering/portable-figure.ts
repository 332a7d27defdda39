import type { List, PhrasingContent } from 'mdast';
import { lowered } from '../config/lowered.ts';
import { printSpan } from '../dates/print-date.ts';
import { uncited } from '../schema/front-matter.ts';
import { sourcesOfDated } from '../statements/dated-sources.ts';
import { spanOfDated } from '../statements/life.ts';
import type { ArticleFigure, MapFigure, PartiesFigure } from '../statements/article-figure.ts';
import type { OfficeRow } from '../statements/office-tables.ts';
import type { PortableContext } from './portable-markdown.ts';

type Context = Pick<PortableContext, 'language' | 'hrefOf' | 'titleOf' | 'refer'>;

/** A figure made of statements as a list, a line for each term, party or side. */
export function portableFigure(figure: ArticleFigure, context: Context): List | undefined {
  const lines = linesOf(figure, context);
  if (lines.length === 0) return undefined;
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
}

type Line = readonly PhrasingContent[];

function linesOf(figure: ArticleFigure, context: Context): readonly Line[] {
  if (figure.name === 'Map') return mapLines(figure, context);
  if (figure.name === 'Parties') return partyLines(figure, context);
  return figure.tables.flatMap(({ rows }) => rows.map((row) => termLine(row, context)));
}

function termLine(row: OfficeRow, context: Context): Line {
  const { language } = context;
  if (row.type === 'gap') {
    return [text(`Nobody on record: ${printSpan(row.gap.from, row.gap.until, language)}`)];
  }
  const dated = row.type === 'held' ? row.held : row.vacancy;
  const { from, until } = spanOfDated(dated);
  const when = printSpan(from, until, language);
  const who: Line =
    row.type === 'held'
      ? [linked(row.held.holder, context), text(row.held.acting ? ' (acting)' : '')]
      : [text('Vacant')];
  return [...who, text(when && `, ${when}`), ...sources(sourcesOfDated(dated), context)];
}

function partyLines({ groups }: PartiesFigure, context: Context): readonly Line[] {
  return groups.flatMap(({ label: side, parties }) =>
    parties.map(({ entity, roles, posts }): Line => {
      const was = roles.map(
        ({ label, dated: { note } }) => lowered(label) + (note ? ` (${note})` : ''),
      );
      const held = posts.map(({ body, label, acting }) => {
        return `${acting ? `acting ${lowered(label)}` : lowered(label)}, ${context.titleOf(body)}`;
      });
      const keys = roles.flatMap(({ dated }) => sourcesOfDated(dated));
      return [
        ...(side ? [text(`${side}: `)] : []),
        linked(entity, context),
        text(`, ${[...was, ...held].join('; ')}`),
        ...sources(keys, context),
      ];
    }),
  );
}

function mapLines({ places }: MapFigure, context: Context): readonly Line[] {
  const groups = Map.groupBy(places, ({ control }) =>
    control ? `${control.by} ${control.certainty}` : '',
  );
  return [...groups.values()].flatMap((group): Line[] => {
    const [{ control, label: side = 'No source says' } = {}] = group;
    const label = control?.certainty === 'possibly' ? `Possibly ${side}` : side;
    return [
      [
        text(`${label}: `),
        ...group.flatMap(({ id }, at) => [...(at > 0 ? [text(', ')] : []), linked(id, context)]),
      ],
    ];
  });
}

function linked(id: string, { hrefOf, titleOf }: Context): PhrasingContent {
  const url = hrefOf(id);
  return url === undefined
    ? text(titleOf(id))
    : { type: 'link', url, children: [text(titleOf(id))] };
}

function sources(keys: readonly string[], { refer }: Context): PhrasingContent[] {
  return [...new Set(keys)].map((key) => {
    if (key === uncited) return text(' (citation needed)');
    const identifier = refer({ key });
    return { type: 'footnoteReference', identifier, label: identifier };
  });
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
