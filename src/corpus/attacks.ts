/**
 * What a stranger might send to break in, and what is said of it. For tests: each attack is one
 * file beside a sound corpus, and `told` the codes and places of its errors.
 */
export interface Attack {
  readonly path: string;
  readonly text: string;
  /** `code-forbidden 6:1`, in order. */
  readonly told: readonly string[];
}

const article = (fields: string, body = ''): string =>
  `---\ntitle: Attack\nsummary: x\n${fields}---\n\n${body}`;

/** A body begins on line 6. */
const body = (text: string, ...told: readonly string[]): Attack => ({
  path: 'articles/person/attack.mdx',
  text: article('', text),
  told,
});

/** A field is line 4. */
const field = (text: string, ...told: readonly string[]): Attack => ({
  path: 'articles/person/attack.mdx',
  text: article(`${text}\n`),
  told,
});

const source = (line: string, ...told: readonly string[]): Attack => ({
  path: 'sources/attack.yaml',
  text: `type: book\ntitle: Attack\nstandpoint: nobody\nconsulted: none\n${line}\n`,
  told,
});

const map = (topology: object, ...told: readonly string[]): Attack => ({
  path: 'maps/canary.topo.json',
  text: JSON.stringify({ type: 'Topology', ...topology }),
  told,
});

const regions = (...geometries: readonly object[]) => ({
  objects: { regions: { type: 'GeometryCollection', geometries } },
});

const ofId = (path: string, ...told: readonly string[]): Attack => ({
  path,
  text: article(''),
  told,
});

/** Addresses that would run, read or send something, however they are written. */
const addresses = [
  'javascript:tripwire(1)',
  'JaVaScRiPt:tripwire(1)',
  'javascript&#58;tripwire(1)',
  'java&#x0A;script:tripwire(1)',
  'java&Tab;script&colon;tripwire(1)',
  '&#1;javascript:tripwire(1)',
  '%6aavascript:tripwire(1)',
  'ｊavascript:tripwire(1)',
  'vbscript:tripwire',
  'data:text/html,tripwire',
  'data:image/svg+xml,tripwire',
  'file:///etc/passwd',
  'blob:https://example.org/a',
  'view-source:https://example.org/',
  'intent://scan/#Intent;end',
  '//canary.example/',
  '\\\\\\\\canary.example',
  '/\\\\canary.example',
  '/etc/passwd',
  '../../etc/passwd',
  'search.html?q=tripwire',
  '?highlight=tripwire',
];

/** Elements, handlers and code, in a body. */
const markup: Readonly<Record<string, Attack>> = {
  script: body('<script>tripwire(1)</script>', 'component-unknown 6:1'),
  handler: body(
    '<img src="x" onerror="tripwire(1)" />',
    'component-unknown 6:1',
    'code-forbidden 6:14',
  ),
  'handler of ours': body('<Note onclick="tripwire(1)">x</Note>', 'code-forbidden 6:7'),
  style: body('<Note style="background:url(//canary.example)">x</Note>', 'component-invalid 6:7'),
  expression: body('{tripwire(1)}', 'code-forbidden 6:1'),
  'expression in an attribute': body('<Note title={tripwire(1)}>x</Note>', 'code-forbidden 6:7'),
  spread: body('<Note {...{onclick: tripwire}}>x</Note>', 'code-forbidden 6:1'),
  import: body('import x from "somewhere"\n', 'code-forbidden 6:1'),
  export: body('export const x = tripwire(1)\n', 'code-forbidden 6:1'),
  // The parser looked for what it escapes, behind the end of the text.
  'a string that the text ends': body('export const x = "\\', 'code-forbidden 6:1'),
  'tags in braces': body(`{ a ${'<br>'.repeat(40)} }`, 'nesting-too-deep 6:1'),
  'a key of all objects': body('<constructor />', 'component-unknown 6:1'),
  'a prototype': body('<__proto__>x</__proto__>', 'component-unknown 6:1'),
  'a picture from elsewhere': body('![x](https://canary.example/a.png)', 'component-invalid 6:1'),
  'a figure from elsewhere': body(
    '<Figure src="https://canary.example/a.png" alt="x" />',
    'url-unsafe 6:9',
    'image-missing 6:9',
  ),
  'a figure outside': body(
    '<Figure src="../../../etc/passwd" alt="x" />',
    'url-unsafe 6:9',
    'image-missing 6:9',
  ),
  'a figure behind a backslash': body(
    '<Figure src="..\\..\\secret.png" alt="x" />',
    'url-unsafe 6:9',
    'image-missing 6:9',
  ),
  'a turned line': body('Turned \u202e txet', 'markdown-invalid 6:8'),
  'an unclosed isolate': body('Isolated \u2067 text', 'markdown-invalid 6:10'),
  'a turned line by number': body('Turned &#x202e; txet', 'markdown-invalid 6:1'),
  'a turned attribute': body('<Note title="&#x202e;x">x</Note>', 'markdown-invalid 6:1'),
  'a control character': body('A bell \u0007', 'markdown-invalid 6:8'),
  'a terminal sequence': body('Red \u009b31m', 'markdown-invalid 6:5'),
};

/** In the front matter. */
const fields: Readonly<Record<string, Attack>> = {
  'a prototype': field('__proto__: { title: x }', 'field-unknown 4:1'),
  'a constructor': field('constructor: { prototype: { x: 1 } }', 'field-unknown 4:1'),
  'a method of all objects': field('toString: x', 'field-unknown 4:1'),
  'a function': field(
    'qualifier: !!js/function "function () { tripwire(1) }"',
    'yaml-invalid 4:12',
  ),
  'a pattern': field('qualifier: !!js/regexp /(a+)+$/', 'yaml-invalid 4:12'),
  'an object of another language': field(
    'qualifier: !!python/object/apply:os.system [x]',
    'yaml-invalid 4:12',
  ),
  'an alias': field('qualifier: &a x\nreviewer: *a', 'yaml-invalid 5:11'),
  'a thousand laughs': field(
    `means: &a { x: y }\nposts: [${'*a, '.repeat(100)}*a]`,
    'yaml-invalid 5:9',
  ),
  'a merge': field('<<: { title: x }', 'field-unknown 4:1'),
  'a key twice': field('title: Another', 'yaml-invalid 4:1'),
  'a second document': field('--- x', 'yaml-invalid 4:1'),
  'a huge number': field('coordinates: { lat: 1e999, lon: 9 }', 'field-invalid 4:21'),
  'a huge year': field('born: 99999999999999999999', 'date-invalid 4:7'),
  'a date that is code': field('born: "<script>tripwire(1)</script>"', 'date-invalid 4:7'),
  'a title turned': field('qualifier: "\\u202Eeltit"', 'field-invalid 4:12'),
  'a title that steers a terminal': field('qualifier: "\\e[31m"', 'field-invalid 4:12'),
  'half a character': field('qualifier: "\\uD800"', 'field-invalid 4:12'),
  'an address that runs': field('website: javascript:tripwire(1)', 'field-invalid 4:10'),
  'an address in a list': field('sameAs: ["data:text/html,x"]', 'field-invalid 4:10'),
  'a source that runs': field('sources: ["javascript:tripwire(1)"]', 'id-expected 4:11'),
  'a redirect outside': field('redirectFrom: ["../../index"]', 'field-invalid 4:16'),
  'a redirect over a page': field('redirectFrom: [index]', 'redirect-conflict 1:1'),
  'a post of all objects': field('posts: [{ id: constructor, label: x }]', 'field-invalid 4:15'),
  'a post of no object': field('holds: [{ post: "__proto__#constructor" }]', 'field-invalid 4:17'),
  'a post that all objects have': field(
    'holds: [{ post: "tostring#valueof" }]',
    'post-unknown 4:17',
  ),
  'a relation that all objects have': field(
    'relations: [{ type: constructor, to: valueof }]',
    'relation-unknown 4:21',
  ),
  'a shape that all objects have': field(
    'shape: { map: valueof, feature: constructor }',
    'map-unknown 4:15',
  ),
  'a facet that all objects have': field('camp: constructor', 'facet-unknown 4:7'),
  'half a megabyte of brackets': field(
    `sources: ${'[\n'.repeat(100_000)}`,
    'nesting-too-deep 54:1',
  ),
  'brackets in a line': field(`sources: ${'['.repeat(5_000)}`, 'nesting-too-deep 4:60'),
  'hyphens in a line': field(`sources:\n  ${'- '.repeat(5_000)}x`, 'nesting-too-deep 5:1'),
  'a line without end': field(`qualifier: 'a' b${' '.repeat(100_000)}c`, 'line-too-long 4:1'),
  'a title without end': field(`qualifier: ${'x'.repeat(10_000)}`, 'field-invalid 4:12'),
  'fifty thousand keys': field(
    Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n'),
    'file-too-large 20002:1',
  ),
};

const sources: Readonly<Record<string, Attack>> = {
  'an address that runs': source('URL: javascript:tripwire(1)', 'url-unsafe 5:6'),
  'an address in capitals': source('URL: "JAVASCRIPT:tripwire(1)"', 'url-unsafe 5:6'),
  'an address of data': source('URL: data:text/html,tripwire', 'url-unsafe 5:6'),
  'an address of a file': source('URL: file:///etc/passwd', 'url-unsafe 5:6'),
  'a number that is code': source('DOI: "javascript:tripwire(1)"', 'field-invalid 5:6'),
  'a turned author': source('author: [{ literal: "\\u202Ex" }]', 'field-invalid 5:21'),
  'an author without end': source(
    `author: [{ literal: ${'x'.repeat(9_000)} }]`,
    'field-invalid 5:21',
  ),
  'a prototype': source('__proto__: x', 'field-unknown 5:1'),
  'a function': source('note: !!js/function "tripwire"', 'yaml-invalid 5:7'),
};

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const polygon = { type: 'Polygon', properties: { constructor: 'A' } };

const maps: Readonly<Record<string, Attack>> = {
  'a border in a million rings': map(
    {
      arcs: [Array.from({ length: 10_000 }, () => [0, 0])],
      ...regions({ ...polygon, arcs: [Array.from({ length: 10_000 }, () => 0)] }),
    },
    'map-invalid 1:1',
  ),
  'points that are no numbers': map(
    {
      transform: { scale: [0, 1], translate: [0, 0] },
      arcs: [
        [
          [1e308, 0],
          [1e308, 1],
          [-1e308, -1],
        ],
      ],
      ...regions({ ...polygon, arcs: [[0]] }),
    },
    'map-invalid 1:1',
  ),
  'a region without a name of its own': map(
    { arcs: [square], ...regions({ type: 'Polygon', properties: {}, arcs: [[0]] }) },
    'map-invalid 1:1',
  ),
  'lists without end': {
    path: 'maps/canary.topo.json',
    text: `{"type":"Topology","arcs":${'['.repeat(200_000)}`,
    told: ['map-invalid 1:1'],
  },
};

const ids: Readonly<Record<string, Attack>> = {
  'a key of all objects': ofId('articles/person/constructor.mdx', 'id-reserved 1:1'),
  'a step upwards': ofId('articles/person/...mdx', 'id-invalid 1:1'),
  'a backslash': ofId('articles/person/..\\..\\x.mdx', 'id-invalid 1:1'),
  'a device': ofId('articles/person/con.mdx', 'id-reserved 1:1'),
  'a page of the site': ofId('articles/person/index.mdx', 'id-reserved 1:1'),
  'a kind of all objects': ofId('articles/constructor/x.mdx', 'file-misplaced 1:1'),
  'a twin in capitals': ofId('articles/person/Valueof.mdx', 'id-invalid 1:1'),
  'a letter that looks alike': ofId('articles/person/v\u0430lueof.mdx', 'id-invalid 1:1'),
  'a letter without width': ofId('articles/person/value\u200bof.mdx', 'id-invalid 1:1'),
  'a trailing space': ofId('articles/person/x .mdx', 'id-invalid 1:1'),
  'a trailing dot': ofId('articles/person/x..mdx', 'id-invalid 1:1'),
  'a very long one': ofId(`articles/person/${'x'.repeat(200)}.mdx`, 'id-invalid 1:1'),
  'a command': ofId('articles/person/x\n::error::canary.mdx', 'id-invalid 1:1'),
  'a turned one': ofId('articles/person/x\u202excm.mdx', 'id-invalid 1:1'),
};

/** What would keep a computer busy, or fill its memory. */
const bombs: Readonly<Record<string, Attack>> = {
  'a table of a billion cells': body(
    `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|\n'.repeat(100_000)}`,
    'markdown-invalid 10:1',
  ),
  'a hundred thousand references': body('&amp;&lt;\n'.repeat(40_000), 'markdown-invalid 2006:1'),
  'a footnote referred to from everywhere': body(
    `${'a[^1]\n'.repeat(60_000)}\n[^1]: x\n`,
    'markdown-invalid 2006:2',
  ),
  'a list without end': body('- x\n'.repeat(20_000), 'markdown-invalid 5006:1'),
  'a line of emphasis': body('*a _b '.repeat(50_000), 'line-too-long 6:1'),
  quotations: body(`${'>'.repeat(10_000)} x`, 'nesting-too-deep 6:1'),
  tags: body('<Note>\n'.repeat(10_000), 'nesting-too-deep 206:1'),
};

const groups = { markup, fields, sources, maps, ids, bombs };

/** All of them, by what they are. */
export const attacks: ReadonlyMap<string, Attack> = new Map([
  ...addresses.map(
    (address) => [`address ${address}`, body(`[x](<${address}>)`, 'url-unsafe')] as const,
  ),
  ...Object.entries(groups).flatMap(([group, list]) =>
    Object.entries(list).map(([name, attack]) => [`${group}: ${name}`, attack] as const),
  ),
]);
