import { article, file, files, front, told, type HelpEntry } from './help-entry.ts';

const inRiverton = 'relations: [{ type: lived-in, to: riverton }]';

/** What can be wrong with files, ids and the config. */
export const readingHelp = {
  'corpus-missing': {
    means: 'The folder that should hold the encyclopedia is not there.',
    why: 'Every command works on one corpus: `content`, or the folder that `QAMUS_CORPUS` names.',
    wrong: told('QAMUS_CORPUS=no/such/folder npm run check'),
    right: told('QAMUS_CORPUS=content npm run check'),
  },
  'file-unreadable': {
    means: 'The disk gives the file to nobody, or it is no ordinary file: a link, a device.',
    why: 'Links are not followed, because one in a pull request could point to any file of the machine that builds the site.',
    wrong: told('`articles/person/ada.mdx` is a symbolic link to another file.'),
    right: told('`articles/person/ada.mdx` is the file itself.'),
  },
  'file-encoding': {
    means: 'The bytes of the file are not text in UTF-8.',
    why: 'Four scripts stand side by side here; in an older encoding half of the letters would be lost.',
    wrong: told('The file was saved as Windows-1252 or GB18030.'),
    right: told('The file is saved as UTF-8. In most editors: “Save with encoding”.'),
  },
  'file-empty': {
    means: 'There is a file, and nothing in it.',
    why: 'An empty file has an id that others could link to, and nothing to show there.',
    wrong: file('articles/person/nobody.mdx'),
    right: file('articles/person/nobody.mdx', ...article('Nobody Knows', inRiverton)),
  },
  'file-too-large': {
    means: 'An article has more than 512 KB, or a map more than its share.',
    why: 'Nobody reads a page of that size, and a hostile one could hold up the build.',
    wrong: told('One article of 600 KB.'),
    right: told('Several articles, one for each entity in it.'),
  },
  'file-misplaced': {
    means:
      'A file lies in a folder where it means nothing: an unknown kind, a folder too deep, another ending.',
    why: 'The folder says the kind and the name is the id; a file elsewhere would silently be left out.',
    wrong: file('articles/persn/bela.mdx', ...article('Bela Stone')),
    right: file('articles/person/bela.mdx', ...article('Bela Stone')),
  },
  'config-invalid': {
    means:
      'The file `encyclopedia.config.ts` cannot be read, or says something that does not fit together.',
    why: 'Kinds, relations and languages are declared there: nothing can be checked without them.',
    wrong: told("relations: [{ id: 'lived-in', label: 'Lived in' }]"),
    right: told("relations: [{ id: 'lived-in', label: 'Lived in', inverse: 'Inhabitants' }]"),
  },
  'id-invalid': {
    means: 'The name of the file has capitals, spaces or other signs that an id cannot have.',
    why: 'The name is the address of the page, on every system and in every archive.',
    wrong: file('articles/person/Dora Field.mdx', ...article('Dora Field', inRiverton)),
    right: file('articles/person/dora-field.mdx', ...article('Dora Field', inRiverton)),
  },
  'id-reserved': {
    means: 'The site makes a page of that name itself.',
    why: 'All pages lie in one folder: one of the two would hide the other.',
    wrong: file('articles/person/search.mdx', ...article('Search', inRiverton)),
    right: file('articles/person/search-the-engineer.mdx', ...article('Search', inRiverton)),
  },
  'id-duplicate': {
    means: 'Two files in folders of different kinds have the same name.',
    why: 'Ids are unique over all kinds, so that a link needs no kind.',
    wrong: file('articles/person/first-flood.mdx', ...article('Flora Flood', inRiverton)),
    right: file('articles/person/flora-flood.mdx', ...article('Flora Flood', inRiverton)),
  },
  'id-vanished': {
    means: 'An article was moved or taken away, and its old address leads nowhere.',
    why: 'Somebody has that address in a book, a letter or a bookmark.',
    wrong: told('git mv articles/person/ada.mdx articles/person/ada-brook.mdx'),
    right: told('npm run rename -- ada ada-brook'),
  },
  'title-duplicate': {
    means: 'Two articles have one title, and nothing tells them apart.',
    why: 'In a list or a result of the search nobody could know which is which.',
    wrong: files({
      'articles/place/ob.mdx': article('Ob', 'relations: [{ type: part-of, to: riverton }]'),
      'articles/person/ob-the-painter.mdx': article('Ob', inRiverton),
    }),
    right: files({
      'articles/place/ob.mdx': article('Ob', 'relations: [{ type: part-of, to: riverton }]'),
      'articles/person/ob-the-painter.mdx': article('Ob', 'qualifier: painter', inRiverton),
    }),
  },
  'redirect-conflict': {
    means:
      'A former id that an article claims is taken: by an article, a page of the site, or another claim.',
    why: 'An old address leads to one place.',
    wrong: front('redirectFrom: [riverton]'),
    right: front('redirectFrom: [ada-of-riverton]'),
  },
  'map-missing': {
    means: 'The config declares a map of which there is no file.',
    why: 'Articles that have a shape on it could not be drawn.',
    wrong: told('maps: { districts: { … } } without maps/districts.topo.json'),
    right: told('The file `maps/districts.topo.json` lies beside the articles.'),
  },
  'map-invalid': {
    means: 'The file of a map is no TopoJSON, or its shapes have no names.',
    why: 'A shape is found by its name.',
    wrong: file('maps/banks.topo.json', '{ "type": "Topology" }'),
    right: told(
      'A TopoJSON file with one object whose shapes have the property that the config names.',
    ),
  },
  'image-missing': {
    means:
      'An article shows a picture, in its text or above its facts (`image`), that is not in the folder `images/`.',
    why: 'Readers would see an empty frame.',
    wrong: {
      text: '<Figure src="bridge.png" alt="The bridge" credit="A. B." licence="CC BY 4.0" />',
    },
    right: { text: '<Figure src="town.svg" alt="The town" credit="A. B." licence="CC BY 4.0" />' },
  },
  'image-unsafe': {
    means: 'A drawing in SVG has a script, a link, or loads something from elsewhere.',
    why: 'A picture from a stranger must not do anything on the device of a reader.',
    wrong: file(
      'images/plan.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>',
    ),
    right: file(
      'images/plan.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z" /></svg>',
    ),
  },
  'step-misspelt': {
    means: 'A step of a guided reading is almost the id of an article.',
    why: 'It would be passed over on the way, though the article is there.',
    wrong: file('readings/walk.yaml', ...reading('rivertown')),
    right: file('readings/walk.yaml', ...reading('riverton')),
  },
  'step-twice': {
    means: 'A guided reading has one article twice.',
    why: 'The way on from it would lead in a circle.',
    wrong: file('readings/walk.yaml', ...reading('riverton', 'riverton')),
    right: file('readings/walk.yaml', ...reading('riverton', 'bela')),
  },
  'step-wanted': {
    means: 'A step of a guided reading is an article that nobody has written.',
    why: 'It is shown dotted and passed over; whoever planned the reading may want to know.',
    wrong: file('readings/walk.yaml', ...reading('riverton', 'old-bridge')),
    right: files({
      'readings/walk.yaml': reading('riverton', 'old-bridge'),
      'articles/place/old-bridge.mdx': article(
        'Old Bridge',
        'relations:',
        '  - { type: part-of, to: riverton }',
      ),
    }),
  },
} as const satisfies Record<string, HelpEntry>;

function reading(...ids: readonly string[]): readonly string[] {
  return [
    'title: A walk',
    'summary: Through the town.',
    'steps:',
    ...ids.map((id) => `  - { article: ${id}, line: Look around. }`),
  ];
}
