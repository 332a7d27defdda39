import { article, file, files, front, type HelpEntry } from './help-entry.ts';

const inRiverton = ['relations:', '  - { type: part-of, to: riverton }'];

/** What can be wrong with one front matter. */
export const frontMatterHelp = {
  'front-matter-missing': {
    means: 'The file does not begin with `---`, or the second `---` is missing.',
    why: 'What an article is about stands between the two.',
    wrong: file('articles/person/bela.mdx', 'title: Bela Stone', '', 'She was a mason.'),
    right: file('articles/person/bela.mdx', ...article('Bela Stone')),
  },
  'yaml-invalid': {
    means: 'The front matter is no YAML: most often a colon, a quotation mark or an indent.',
    why: 'From there on nothing can be read, so only the first place is told.',
    wrong: front('birthPlace: Riverton: the old town'),
    right: front("birthPlace: 'Riverton: the old town'"),
  },
  'field-unknown': {
    means: 'The kind has no field of that name.',
    why: 'What is written behind it would be shown nowhere.',
    wrong: front('borm: 1901'),
    right: front('born: 1901'),
  },
  'field-missing': {
    means: 'A field that is needed here is not there.',
    why: 'Without a title, a summary or the name of a judge the page could not be shown, or not fairly.',
    wrong: front('relations:', '  - { type: rival-of, to: bela }'),
    right: front('relations:', '  - { type: rival-of, to: bela, according_to: the town book }'),
  },
  'field-invalid': {
    means:
      'The value is of another sort than the field takes: a list for a text, a word for a number.',
    why: 'It could not be shown where the field is.',
    wrong: front('sameAs: https://example.org/ada'),
    right: front('sameAs: [https://example.org/ada]'),
  },
  'keys-unordered': {
    means: 'The title and the summary stand below other fields, or the names above them.',
    why: 'Who opens the file should meet what it is about first, and prose soon.',
    wrong: front('names:', '  - { text: Ada of Riverton, lang: de, use: native }', 'born: 1901'),
    right: front('born: 1901', 'names:', '  - { text: Ada of Riverton, lang: de, use: native }'),
  },
  'date-invalid': {
    means: 'The date is not in EDTF, or not in the calendar.',
    why: 'In one notation dates can be sorted, compared and printed with their doubt.',
    wrong: front('born: 21.5.1901'),
    right: front('born: 1901-05-21'),
  },
  'language-unknown': {
    means: 'The config declares no such language.',
    why: 'The language chooses the letters, the direction and the place of a name in the list.',
    wrong: front('names:', '  - { text: Ada of Riverton, lang: ger, use: native }'),
    right: front('names:', '  - { text: Ada of Riverton, lang: de, use: native }'),
  },
  'id-expected': {
    means: 'A name or title stands where the id of an article or the key of a source belongs.',
    why: 'Names are shared and change; ids do not.',
    wrong: front('relations:', '  - { type: lived-in, to: Riverton }'),
    right: front('relations:', '  - { type: lived-in, to: riverton }'),
  },
  'entity-unknown': {
    means: 'A statement names an article that does not exist.',
    why: 'It could be shown on one end only. A text may want a page that nobody has written; a fact may not.',
    wrong: front('relations:', '  - { type: lived-in, to: hilltop }'),
    right: files({
      'articles/person/ada.mdx': [
        ...article('Ada Brook', 'relations:', '  - { type: lived-in, to: hilltop }'),
      ],
      'articles/place/hilltop.mdx': article('Hilltop'),
    }),
  },
  'entity-wrong-kind': {
    means: 'The article exists, but is of a kind that cannot stand here.',
    why: 'Nobody lives in a person. Mostly the id of a namesake was taken.',
    wrong: front('relations:', '  - { type: lived-in, to: bela }'),
    right: front('relations:', '  - { type: lived-in, to: riverton }'),
  },
  'post-unknown': {
    means: 'The body declares no post of that id.',
    why: 'A post is declared once, on the body, so that all its holders stand together.',
    wrong: front('holds:', '  - { post: town-council#treasurer }'),
    right: front('holds:', '  - { post: town-council#clerk }'),
  },
  'relation-unknown': {
    means: 'The config declares no relation of that type.',
    why: 'Its other end would have no name.',
    wrong: front('relations:', '  - { type: loved, to: riverton }'),
    right: front('relations:', '  - { type: lived-in, to: riverton }'),
  },
  'facet-unknown': {
    means: 'The config declares no such value of the facet.',
    why: 'It would have no label and no colour.',
    wrong: front('bank: north'),
    right: front('bank: left'),
  },
  'map-unknown': {
    means: 'The config declares no map of that name.',
    why: 'The shape could not be found.',
    wrong: file(
      'articles/place/left-town.mdx',
      ...article('Left Town', 'shape: { map: rivers, feature: Left }', ...inRiverton),
    ),
    right: file(
      'articles/place/left-town.mdx',
      ...article('Left Town', 'shape: { map: banks, feature: Left }', ...inRiverton),
    ),
  },
  'map-feature-unknown': {
    means: 'The map has no shape of that name.',
    why: 'The region could not be coloured.',
    wrong: file(
      'articles/place/left-town.mdx',
      ...article('Left Town', 'shape: { map: banks, feature: Middle }', ...inRiverton),
    ),
    right: file(
      'articles/place/left-town.mdx',
      ...article('Left Town', 'shape: { map: banks, feature: Left }', ...inRiverton),
    ),
  },
  'map-feature-taken': {
    means: 'Two articles have one shape.',
    why: 'A region is coloured by what one article says of it, and leads there.',
    wrong: files({
      'articles/place/left-town.mdx': article(
        'Left Town',
        'shape: { map: banks, feature: Left }',
        ...inRiverton,
      ),
      'articles/place/left-bank.mdx': article(
        'Left Bank',
        'shape: { map: banks, feature: Left }',
        ...inRiverton,
      ),
    }),
    right: files({
      'articles/place/left-town.mdx': article(
        'Left Town',
        'shape: { map: banks, feature: Left }',
        ...inRiverton,
      ),
      'articles/place/left-bank.mdx': article('Left Bank', ...inRiverton),
    }),
  },
  'source-unknown': {
    means: 'There is no source of that key.',
    why: 'Readers could not look it up.',
    wrong: front('born: { on: 1901, source: church-book }'),
    right: front('born: { on: 1901, source: town-book }'),
  },
  'source-bare': {
    means: 'A source is given by its address alone.',
    why: 'It is accepted, but nobody has said who speaks there and how much of it was read. `npm run check -- --fix` begins its file.',
    wrong: front('born: { on: 1901, source: https://example.org/town }'),
    right: front('born: { on: 1901, source: town-book }'),
  },
  'means-invalid': {
    means: '`means` gives a name to an article that does not bear it.',
    why: 'A reader would follow the name to a page that does not know it.',
    wrong: front('means: { Hilltown: riverton }'),
    right: front('means: { Riverton: riverton }'),
  },
  'entry-with-text': {
    means: 'The article has the status `entry`, and a text below.',
    why: 'An entry has no page of its own, so the text would be shown nowhere.',
    wrong: file('articles/person/bela.mdx', ...article('Bela Stone'), '', 'She was a mason.'),
    right: file('articles/person/bela.mdx', ...article('Bela Stone')),
  },
} as const satisfies Record<string, HelpEntry>;
