import { spanOf } from '../dates/date-parts.ts';
import { bindDays } from '../dates/bind-days.ts';
import { parseDate } from '../dates/parse-date.ts';
import { printDate, printSpan } from '../dates/print-date.ts';
import { listNames, rolePhrase } from './format-names.ts';
import { markScripts } from './mark-scripts.ts';
import { containerOf, titleOf } from './set-title.ts';
import type { Source } from './source.ts';
import { joinSentences, type Run, type SourceParts } from './source-parts.ts';

export { compareSources, shortLabel, sortKey } from './label-source.ts';
export type { Run, SourceParts } from './source-parts.ts';

/**
 * A source as a reference list prints it, in one house style after Chicago's bibliography
 * (own templates: citeproc-js is neither typed nor freely enough licensed). Who, what, in what,
 * where and when, and how to find it:
 *
 * - `Austen, Jane. *Emma*. London: John Murray, 1815.`
 * - `Byrd, Max. “Pope”. *Essays* 9, no. 3 (1962): 23–45. doi:10.1000/182.`
 * - `“Rhine”. In *A Dictionary of Rivers*, edited by Ann Lee. 1998. example.org, accessed May 2020.`
 *
 * With `titleHref` the title leads there.
 */
export function formatSource(
  source: Source,
  language = 'en-GB',
  { titleHref }: { readonly titleHref?: string | undefined } = {},
): SourceParts {
  const parts = joinSentences([
    [{ text: authorship(source) }],
    titleOf(source).map((run) =>
      titleHref === undefined || /^[“”]$/.test(run.text) ? run : { ...run, href: titleHref },
    ),
    ...descriptionOf(source, language),
    addressOf(source, language),
  ]);
  return markScripts(parts, source.language);
}

/** Who made it: the authors, or for want of them the editors of a whole. */
function authorship({ type, author, editor, containerTitle }: Source): string {
  if (author.length > 0) return listNames(author, 'inverted');
  if (editor.length === 0 || containerTitle !== undefined || type.startsWith('entry')) return '';
  return `${listNames(editor, 'inverted')} (${editor.length > 1 ? 'eds' : 'ed.'})`;
}

/** What appears in something that goes on appearing, and is found by its date. */
const inPapers = new Set([
  'article-magazine',
  'article-newspaper',
  'post',
  'post-weblog',
  'webpage',
]);

function descriptionOf(source: Source, language: string): Run[][] {
  const { type, volume, containerTitle } = source;
  const date = dateOf(source.issued, language);
  if (type === 'article-journal' || (type.startsWith('review') && volume !== undefined)) {
    return [inJournal(source, date)];
  }
  if (inPapers.has(type)) return [inPaper(source, date)];
  const translated = rolePhrase('Translated by', source.translator);
  const isPart = containerTitle !== undefined;
  const edited = isPart || source.author.length > 0 ? rolePhrase('Edited by', source.editor) : '';
  return [
    ...(isPart
      ? [container(source, edited.replace('Edited', 'edited'))]
      : [
          [
            {
              text: [edited, volumePhrase(source), numberPhrase(source)].filter(Boolean).join('. '),
            },
          ],
        ]),
    [{ text: translated }],
    [{ text: [natureOf(type), imprint(source, date)].filter(Boolean).join(', ') }],
  ];
}

/** `*Essays* 9, no. 3 (1962): 23–45` */
function inJournal(source: Source, date: string): Run[] {
  const { containerTitle, volume, issue, page } = source;
  const numbers = [volume, issue && `no. ${issue}`].filter(Boolean).join(', ');
  const behind = [numbers, date && (containerTitle || numbers ? `(${date})` : date)]
    .filter(Boolean)
    .join(' ');
  const pages = page === undefined ? '' : behind ? `: ${range(page)}` : `, ${range(page)}`;
  if (containerTitle === undefined) return [{ text: behind + pages }];
  return [containerOf(source), { text: (behind && ` ${behind}`) + pages }];
}

/** `*The Herald*, no. 1, 23 July 2012, 4`; a publisher who is not its name besides. */
function inPaper(source: Source, date: string): Run[] {
  const { containerTitle, issue, page, publisherPlace } = source;
  const numbers = [issue && `no. ${issue}`, date, page && range(page)];
  const behind = [houseOf(source), ...numbers].filter(Boolean).join(', ');
  if (containerTitle === undefined) return [{ text: behind }];
  const place = publisherPlace === undefined ? '' : ` (${publisherPlace})`;
  return [containerOf(source), { text: place + (behind && `, ${behind}`) }];
}

/** `In *A Dictionary of Rivers*, edited by Ann Lee, vol. 2, no. 17, 23–45` */
function container(source: Source, edited: string): Run[] {
  const pages = source.page && range(source.page);
  const behind = [edited, volumePhrase(source), numberPhrase(source), pages].filter(Boolean);
  return [
    { text: 'In ' },
    containerOf(source),
    { text: behind.map((phrase) => `, ${phrase}`).join('') },
  ];
}

/** `London: John Murray, 1815`; a publisher named already is not named again. */
function imprint(source: Source, date: string): string {
  const { publisherPlace, containerTitle, page } = source;
  const house = [publisherPlace, houseOf(source)].filter(Boolean).join(': ');
  const pages = containerTitle === undefined && page !== undefined ? range(page) : '';
  return [house, date, pages].filter(Boolean).join(', ');
}

/** The publisher, unless the author or the work around it bears the name already. */
function houseOf({ publisher, containerTitle, author }: Source): string | undefined {
  const isNamed = author.some((name) => 'literal' in name && name.literal === publisher);
  return isNamed || publisher === containerTitle ? undefined : publisher;
}

/** What kind of thing it is, where title and publisher do not show it. */
function natureOf(type: string): string {
  const natures: Readonly<Record<string, string>> = {
    thesis: 'Thesis',
    personal_communication: 'Letter',
    manuscript: 'Manuscript',
    interview: 'Interview',
    map: 'Map',
  };
  return natures[type] ?? '';
}

function volumePhrase({ volume }: Source): string {
  return volume === undefined ? '' : `vol. ${volume}`;
}

/** Left out where the title says it (`Document 491`). */
function numberPhrase({ number, title }: Source): string {
  return number === undefined || title.split(/\D+/).includes(number) ? '' : `no. ${number}`;
}

/** The DOI, else the host of the address, with the day it was seen. */
function addressOf({ doi, url, accessed }: Source, language: string): Run[] {
  if (doi !== undefined) {
    return [
      {
        text: `doi:${doi}`,
        href: `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`,
      },
    ];
  }
  if (url === undefined) return [];
  const seen = dateOf(accessed, language);
  const host = new URL(url).hostname.replace(/^www\./, '');
  return [{ text: host, href: url }, { text: seen && `, accessed ${seen}` }];
}

/** No line ends between a day and what follows it. */
function dateOf(edtf: string | undefined, language: string): string {
  const parsed = edtf === undefined ? undefined : parseDate(edtf);
  if (!parsed?.ok) return '';
  const { from, until } = parsed.value.kind === 'interval' ? spanOf(parsed.value) : {};
  const printed =
    from && until ? printSpan(from, until, language) : printDate(parsed.value, language).text;
  return bindDays(printed);
}

function range(pages: string): string {
  return pages.replace(/(?<=\w) ?-{1,2} ?(?=\w)/g, '–');
}
