import type { CslDate, DateParts } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './source.ts';

/** Lines end as the format wants it. */
const end = '\r\n';

/** A record as RIS, closed by an empty line. */
export function ris(item: CslItem): string {
  const { author = [], editor = [], translator = [], issued, accessed } = item;
  const [first, last] = pagesOf(item.page);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', typeOf(item)],
    ['ID', item.id],
    ...author.map((person) => ['AU', name(person)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...editor.map((person) => ['ED', name(person)] as const),
    ...translator.map((person) => ['A4', name(person)] as const),
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', yearOf(issued)],
    ['DA', slashed(issued)],
    ['LA', item.language],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', slashed(accessed)],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`],
  );
  return [...lines, 'ER  - ', ''].join(end);
}

const types: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  classic: 'CLSWK',
  dataset: 'DATA',
  entry: 'ENCYC',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  interview: 'PCOMM',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  periodical: 'SER',
  personal_communication: 'PCOMM',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  regulation: 'GOVDOC',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  song: 'SOUND',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'GOVDOC',
  webpage: 'ELEC',
};

function typeOf({ type }: CslItem): string {
  return types[type] ?? 'GEN';
}

function name(person: CslName): string {
  if ('literal' in person) return person.literal;
  return person.given === undefined ? person.family : `${person.family}, ${person.given}`;
}

/** `23-45` is two pages, anything else one word for all of them. */
function pagesOf(page: string | undefined): readonly (string | undefined)[] {
  const [, first, last] = /^(\w+) ?[-–]{1,2} ?(\w+)$/u.exec(page ?? '') ?? [];
  return first === undefined ? [page] : [first, last];
}

function yearOf(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts']?.[0][0];
  return year === undefined ? undefined : String(year);
}

/** `1949/09/24/`, `1949/09//`; of a span, of a season and of doubt the words behind the date. */
function slashed(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [begin, until] = date['date-parts'] ?? [];
  if (!begin) return date.literal === undefined ? undefined : `///${date.literal}`;
  const words = [
    date.circa ? 'circa' : '',
    date.season === undefined ? '' : (seasons[date.season - 1] ?? ''),
    until ? `to ${until.map(twoDigits).join('-')}` : '',
  ];
  return numbers(begin) + words.filter(Boolean).join(' ');
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

function numbers([year, month, day]: DateParts): string {
  return `${[String(year), ...[month, day].map((part) => (part ? twoDigits(part) : ''))].join('/')}/`;
}

function twoDigits(number: number | undefined): string {
  return String(number ?? '').padStart(2, '0');
}
