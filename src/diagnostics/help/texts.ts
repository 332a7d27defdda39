import { article, file, files, front, text, told, type HelpEntry } from './help-entry.ts';

const inRiverton = 'relations: [{ type: lived-in, to: riverton }]';
const alias = 'names: [{ text: Bo, lang: de, use: alias }]';

const draft = (title: string, ...lines: readonly string[]) =>
  article(title, ...lines).map((line) => (line === 'status: entry' ? 'status: draft' : line));
const council = (said: string) => [
  ...draft('Old Council', 'relations: [{ type: part-of, to: riverton }]'),
  '',
  said,
];
const flood = (said: string) => [...draft('Great Flood', 'began: 1940-03-01'), '', said];

/** What can be wrong with a text. */
export const textHelp = {
  'markdown-invalid': {
    means:
      'A place cannot be read: most often a `{` or `<` that begins something which never ends.',
    why: 'Both begin a component here. For the sign itself there is a backslash.',
    wrong: text('The bridge is <5 m wide.'),
    right: text('The bridge is \\<5 m wide.'),
  },
  'line-too-long': {
    means: 'A line has more than 20,000 characters.',
    why: 'Mostly a picture or a table was pasted as text; parsers are slow with such lines.',
    wrong: told('A paragraph of 25,000 characters in one line.'),
    right: told('Paragraphs with an empty line between them.'),
  },
  'nesting-too-deep': {
    means: 'Lists, quotations or components lie within each other more than 200 deep.',
    why: 'Nobody reads that, and it could hold up the build.',
    wrong: told('A quotation of a quotation, 201 times.'),
    right: told('A quotation.'),
  },
  'code-forbidden': {
    means: 'A text has code in it: braces, `import`, an event handler.',
    why: 'An article is never executed, neither here nor in the browser of a reader; so anybody may write one.',
    wrong: text('A set is written {a, b}.'),
    right: text('A set is written \\{a, b}.'),
  },
  'component-unknown': {
    means: 'There is no component of that name, or it is HTML.',
    why: 'Articles have a small vocabulary, which the site, the booklets and the data all know.',
    wrong: text('She said <b>no</b>.'),
    right: text('She said **no**.'),
  },
  'component-invalid': {
    means:
      'A component lacks an attribute, has one that it does not know, or stands where it cannot.',
    why: 'It could not be shown.',
    wrong: text('<Figure src="town.svg" credit="A. B." licence="CC BY 4.0" />'),
    right: text('<Figure src="town.svg" alt="The town" credit="A. B." licence="CC BY 4.0" />'),
  },
  'url-unsafe': {
    means: 'An address begins with something that could run, or leads to a file of a machine.',
    why: 'A page may lead to `https:`, `http:` and `mailto:`, and to its own articles.',
    wrong: text('Read [the book](file:///home/ada/book.pdf).'),
    right: text('Read [the book](https://example.org/book).'),
  },
  'citation-invalid': {
    means: 'Brackets that cite a source cannot be read.',
    why: 'The source would be lost, and the sentence stand without one.',
    wrong: text('She was mayor. [see @town-book]'),
    right: text('She was mayor. [@town-book, p. 5]'),
  },
  'wikilink-in-table': {
    means: 'A link in a table has a bar, which ends the cell.',
    why: 'The link would be cut in two.',
    wrong: text('| Town |', '| --- |', '| [[riverton|the town]] |'),
    right: text('| Town |', '| --- |', '| [[riverton\\|the town]] |'),
  },
  'link-invalid': {
    means: 'Double brackets hold nothing that could be a link.',
    why: 'Readers would see the brackets.',
    wrong: text('She came to [[ ]] in spring.'),
    right: text('She came to [[riverton]] in spring.'),
  },
  'link-misspelt': {
    means: 'A link is almost the id of an article.',
    why: 'It is more likely a slip than a page that somebody still has to write.',
    wrong: text('She came to [[rivertown]].'),
    right: text('She came to [[riverton]].'),
  },
  'link-ambiguous': {
    means: 'A link is made by a name that several bear.',
    why: 'Readers could not know who is meant.',
    wrong: files({
      'articles/person/dora.mdx': article('Dora Field', inRiverton, alias),
      'articles/person/emil.mdx': article('Emil Field', inRiverton, alias),
      'articles/body/old-council.mdx': council('[[Bo]] was of it, in Riverton.'),
    }),
    right: files({
      'articles/person/dora.mdx': article('Dora Field', inRiverton, alias),
      'articles/person/emil.mdx': article('Emil Field', inRiverton, alias),
      'articles/body/old-council.mdx': council('[[dora|Bo]] was of it, in Riverton.'),
    }),
  },
  'link-fragment': {
    means: 'A link leads to a section that the article does not have.',
    why: 'Readers would land at the top of the page and search.',
    wrong: text('See [the town](../place/riverton.mdx#walls).'),
    right: text('See [the town](../place/riverton.mdx#history).'),
  },
  'link-nowhere': {
    means: 'A link leads to a page of the site that does not exist, or to that of an entry.',
    why: 'Readers would find nothing there. The file of an article is always the right way to it.',
    wrong: text('See [the towns](../place/riverton.mdx) in the [lists](listing.html).'),
    right: text('See [the towns](../place/riverton.mdx) in the [list](places.html).'),
  },
  'link-wanted': {
    means: 'A link leads to an article that nobody has written yet.',
    why: 'That is allowed, and shown dotted: it may be an invitation, or a slip.',
    wrong: text('She built [[the-old-bridge]].'),
    right: text('She built the old bridge.'),
  },
  'name-shared': {
    means: 'Several articles bear a name, and none of them is its main meaning.',
    why: 'It is never guessed: mentions of the name stay unlinked until somebody says what it means.',
    wrong: front('names:', '  - { text: Stone, lang: de, use: alias }'),
    right: front('names:', '  - { text: Stone, lang: de, use: alias, main: true }'),
  },
  'name-main-conflict': {
    means: 'Two articles claim the main meaning of a name.',
    why: 'There can be one.',
    wrong: front('names:', '  - { text: Carl, lang: de, use: alias, main: true }'),
    right: front('names:', '  - { text: Carla, lang: de, use: alias, main: true }'),
  },
  'article-orphan': {
    means: 'No other article names this one.',
    why: 'Readers find it by the search and the lists only.',
    wrong: file('articles/place/hilltop.mdx', ...article('Hilltop')),
    right: file(
      'articles/place/hilltop.mdx',
      ...article('Hilltop', 'relations: [{ type: part-of, to: riverton }]'),
    ),
  },
  'article-dead-end': {
    means: 'An article names no other.',
    why: 'Readers have nowhere to go on from it.',
    wrong: file('articles/flood/great-flood.mdx', ...flood('The water came at night.')),
    right: file('articles/flood/great-flood.mdx', ...flood('The water came to Riverton at night.')),
  },
  'article-unsourced': {
    means: 'An article names no source at all.',
    why: 'Nobody can tell who says so. `uncited` is an answer too, and an honest one.',
    wrong: file(
      'articles/person/bela.mdx',
      '---',
      'title: Bela Stone',
      'summary: A mason of Riverton.',
      '---',
      '',
      'She lived in Riverton.',
    ),
    right: file(
      'articles/person/bela.mdx',
      '---',
      'title: Bela Stone',
      'summary: A mason of Riverton.',
      '---',
      '',
      'She lived in Riverton. [@town-book]',
    ),
  },
  'statement-uncited': {
    means: 'Something is said with `uncited` in the place of a source.',
    why: 'Readers see “citation needed”. `check` does not tell it unless the config wants it; the page of the state of the encyclopedia lists it.',
    wrong: front('born: { on: 1901, source: uncited }'),
    right: front('born: { on: 1901, source: town-book }'),
  },
  'summary-unwritten': {
    means: 'A summary has no word in it, like the `…` of a template.',
    why: 'It is shown in previews, lists and results of the search.',
    wrong: front("summary: '…'"),
    right: front('summary: A mason of Riverton.'),
  },
  'summary-long': {
    means: 'A summary has more than 420 characters.',
    why: 'It is shown whole in previews, lists and results of the search.',
    wrong: front(
      `summary: ${'She was mayor of the town, and then she was not. '.repeat(9).trim()}`,
    ),
    right: front('summary: She was mayor of the town, and then she was not.'),
  },
  'name-unmatched': {
    means: 'A name that could link occurs in no text.',
    why: 'It may be spelt as nobody spells it. `check` does not tell it unless the config wants it; names are for the search too.',
    wrong: front('names:', '  - { text: Addie of the Bridge, lang: de, use: alias }'),
    right: front('names:', '  - { text: Ada of Riverton, lang: de, use: alias }'),
  },
  'image-unlicensed': {
    means: 'A picture does not say under which licence it is shown.',
    why: 'Whoever takes the encyclopedia home must know what may be done with it.',
    wrong: text('<Figure src="town.svg" alt="The town" />'),
    right: text('<Figure src="town.svg" alt="The town" credit="A. B." licence="CC BY 4.0" />'),
  },
  'spelling-other': {
    means: 'A word is spelt in a way that the config’s table `spellings` replaces.',
    why: 'One encyclopedia, one spelling; in quotations and in names the old one stays.',
    wrong: text('She left Rivertowne in spring.'),
    right: text('She left Riverton in spring; “Rivertowne” stands on the old map.'),
  },
} as const satisfies Record<string, HelpEntry>;
