import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BookFile, Imprint } from './book.ts';
import { writeDocument } from './write-leaf.ts';
import { escapeXml } from './write-xhtml.ts';

const require = createRequire(import.meta.url);

/** Whose each family is; the licence of all of them is one text. */
const fonts = [
  {
    begins: 'serif-',
    name: 'Qamus Serif, cut from Source Serif 4 and renamed as its licence asks',
    licence: () => join(import.meta.dirname, '..', '..', 'styles', 'fonts', 'OFL.txt'),
  },
  {
    begins: 'naskh',
    name: 'Noto Naskh Arabic',
    licence: () => licenceOf('@fontsource/noto-naskh-arabic'),
  },
  {
    begins: 'han-',
    name: 'Noto Serif TC and Noto Serif SC',
    licence: () => licenceOf('@fontsource/noto-serif-tc'),
  },
];

function licenceOf(name: string): string {
  return join(dirname(require.resolve(name)), 'LICENSE');
}

/**
 * The last page: what this copy is, of which edition, what only the site has, under which
 * licence, and the licence of the fonts, which must go with them.
 */
export async function writeColophon(
  imprint: Imprint,
  leftOut: string,
  fontFiles: readonly BookFile[],
): Promise<string> {
  const { title, language, licence, edition, date, source } = imprint;
  const used = fonts.filter(({ begins }) =>
    fontFiles.some(({ path }) => path.startsWith(`fonts/${begins}`)),
  );
  const texts = await Promise.all(used.map(({ licence: path }) => readFile(path(), 'utf8')));
  const owners = used.map(({ name }, at) => `${name}: ${ownerIn(texts[at] ?? '')}`);
  const what =
    imprint.collection === undefined
      ? `This is the whole of ${title} as a book`
      : `This is a guided reading from ${imprint.collection} as a book`;
  const which = [edition === undefined ? [] : `edition: ${edition}`, date ?? []].flat();
  const paragraphs = [`${[what, ...which].join(', ')}.`, leftOut];
  return writeDocument({
    title: `About this copy – ${title}`,
    language,
    up: '',
    part: 'backmatter',
    body: [
      '<section epub:type="colophon" role="doc-colophon"><h1>About this copy</h1>',
      ...paragraphs.map((words) => `<p>${escapeXml(words)}</p>`),
      ...(source === undefined
        ? []
        : [`<p>The site: <a href="${escapeXml(source)}">${escapeXml(source)}</a></p>`]),
      `<p>Text under <a href="${escapeXml(licence.url)}">${escapeXml(licence.name)}</a>.</p>`,
      ...(used.length > 0 ? ['<h2>Fonts</h2>'] : []),
      ...owners.map((words) => `<p>${escapeXml(words)}</p>`),
      ...(texts[0] === undefined ? [] : licenceText(texts[0])),
      '</section>',
    ].join('\n'),
  });
}

function ownerIn(licence: string): string {
  return (licence.split('\n').find((line) => line.trim() !== '') ?? '').trim();
}

/** From its own heading on, a paragraph for what is one. */
function licenceText(text: string): string[] {
  const own = text.slice(Math.max(0, text.indexOf('SIL OPEN FONT LICENSE')));
  return own
    .split(/\n\s*\n/)
    .map((block) => block.replace(/^-+$/gm, '').replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .map((block) => `<p class="licence-text">${escapeXml(block)}</p>`);
}
