import type { List, ListItem, PhrasingContent } from 'mdast';
import { printDate } from '../dates/print-date.ts';
import { uncited } from '../schema/front-matter.ts';
import { sourcesOfRow, type ChronologyRow } from '../statements/chronology-row.ts';
import { detailLabel, rowWords, whenOf } from '../statements/chronology-words.ts';
import { doubtsOf, notesOf, viewsOf, type Remark } from '../statements/row-remarks.ts';
import type { PortableContext } from './portable-markdown.ts';

type Context = Pick<PortableContext, 'language' | 'hrefOf' | 'titleOf' | 'refer'>;

/** A timeline as a list: when, what, whose view, where sources differ, and its sources. */
export function portableTimeline(rows: readonly ChronologyRow[], context: Context): List {
  const children = rows.map((row): ListItem => {
    const content: PhrasingContent[] = [
      { type: 'strong', children: [text(whenOf(row, context.language))] },
      text(': '),
      ...rowWords(row, context.language).map((phrase) => {
        if (phrase.type === 'entity') return linked(phrase.id, context);
        return text(phrase.type === 'text' ? phrase.text : phrase.label);
      }),
      ...remarks([...viewsOf(row.told), ...notesOf(row.told)], context),
      ...row.details.flatMap((detail) => [
        text(`; ${detailLabel(detail)}: `),
        ...detail.named.flatMap((id, at) => [
          ...(at > 0 ? [text(', ')] : []),
          linked(id, context),
          ...remarks(
            [detail.told.slice(at, at + 1)].flatMap((told) => [...viewsOf(told), ...notesOf(told)]),
            context,
          ),
        ]),
      ]),
      ...doubts(row, context),
      ...sources(row, context),
    ];
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: content }],
    };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

function linked(id: string, { hrefOf, titleOf }: Context): PhrasingContent {
  const url = hrefOf(id);
  return url === undefined
    ? text(titleOf(id))
    : { type: 'link', url, children: [text(titleOf(id))] };
}

function remarks(list: readonly Remark[], { titleOf }: Context): PhrasingContent[] {
  if (list.length === 0) return [];
  const said = list.map(({ entities, text: words }) =>
    entities.length === 0 ? words : `${entities.map(titleOf).join(', ')}: ${words}`,
  );
  return [text(` (${said.join('; ')})`)];
}

function doubts(row: ChronologyRow, { language, titleOf }: Context): PhrasingContent[] {
  const said = doubtsOf(row).map(({ entities, word, claims }) => {
    const dates = claims.map(({ value }) => printDate(value, language).text);
    return [...entities.map(titleOf), word, dates.join(', ')].join(' ');
  });
  return said.length > 0 ? [text(`. Sources differ: ${said.join('; ')}`)] : [];
}

function sources(row: ChronologyRow, { refer }: Context): PhrasingContent[] {
  return sourcesOfRow(row).map((key) => {
    if (key === uncited) return text(' (citation needed)');
    const identifier = refer({ key });
    return { type: 'footnoteReference', identifier, label: identifier };
  });
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
