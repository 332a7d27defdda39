/** An error stops a build, a warning never does. */
export type Severity = 'error' | 'warning';

/**
 * The one table of problem codes: what each is called and whether it stops a build.
 * A code is never used again for something else.
 */
export const problemCodes = {
  // reading
  'corpus-missing': ['error', 'The corpus folder is missing'],
  'file-unreadable': ['error', 'A file cannot be read'],
  'file-encoding': ['error', 'A file is not UTF-8'],
  'file-empty': ['error', 'A file is empty'],
  'file-too-large': ['error', 'A file is too large'],
  'file-misplaced': ['error', 'A file lies where no article is expected'],
  'config-invalid': ['error', 'The config of the encyclopedia is not valid'],
  // ids
  'id-invalid': ['error', 'A file name is not a valid id'],
  'id-reserved': ['error', 'An id is reserved for a page of the site'],
  'id-vanished': ['error', 'An address leads nowhere any more'],
  'id-duplicate': ['error', 'Two articles have one id'],
  'title-duplicate': ['error', 'Two articles have one title and no qualifier'],
  // front matter
  'front-matter-missing': ['error', 'An article has no front matter'],
  'yaml-invalid': ['error', 'YAML cannot be read'],
  'field-unknown': ['error', 'A field is unknown'],
  'keys-unordered': ['warning', 'Keys of the front matter are out of order'],
  'field-missing': ['error', 'A required field is missing'],
  'field-invalid': ['error', 'A field has a value of the wrong kind'],
  'date-invalid': ['error', 'A date cannot be read'],
  'language-unknown': ['error', 'A language is not declared by the config'],
  'id-expected': ['error', 'A name stands where an id belongs'],
  'entity-unknown': ['error', 'A statement names an entity that does not exist'],
  'entity-wrong-kind': ['error', 'A statement names an entity of the wrong kind'],
  'post-unknown': ['error', 'A post is not declared'],
  'relation-unknown': ['error', 'A relation type is not declared'],
  'facet-unknown': ['error', 'A value of a facet is not declared'],
  'map-unknown': ['error', 'A shape is of a map that is not declared'],
  'map-feature-unknown': ['error', 'A shape is not on its map'],
  'map-feature-taken': ['error', 'Two articles have one shape'],
  'redirect-conflict': ['error', 'A redirect hides something else'],
  // statements against each other: what cannot be true, or is said twice, is an error
  'dates-reversed': ['error', 'Something ends before it begins'],
  'dates-mixed': ['error', 'A statement has both a day and a span'],
  'event-undated': ['warning', 'A date is left to an event that has none'],
  'post-overfull': ['error', 'A post has more holders at once than seats'],
  'vacancy-filled': ['error', 'A post is held while it is said to be vacant'],
  'holding-outside-life': ['error', 'A post is held before or after the life of its holder'],
  'holding-outside-body': ['error', 'A post is held while its body does not exist'],
  'relation-outside-life': ['error', 'A relation is dated outside a life that it needs'],
  'lives-apart': ['error', 'Two are tied who never lived at one time'],
  'control-conflict': ['error', 'A place is controlled by two at once'],
  'control-outside-life': ['error', 'A place is controlled while it does not exist'],
  'relation-circular': ['error', 'Relations lead back to where they began'],
  'order-reversed': ['error', 'What comes after ended before the other began'],
  'statement-twice': ['error', 'A statement stands twice in one article'],
  'inverse-twice': ['error', 'A statement is made on both ends'],
  'seats-total': ['error', 'The groups of seats do not add up to the total'],
  'seats-overfull': ['error', 'A group has more members than seats'],
  'seat-twice': ['error', 'A member or a group stands twice among the seats'],
  'exception-unused': ['warning', 'An exception excepts nothing'],
  // sources
  'source-unknown': ['error', 'A source is not known'],
  'source-bare': ['warning', 'A source is an address and nothing else'],
  // maps
  'map-missing': ['error', 'A declared map has no file'],
  'map-invalid': ['error', 'A map cannot be read'],
  // readings
  'step-misspelt': ['error', 'A step is almost the id of an article'],
  'step-twice': ['error', 'A reading has one article twice'],
  'step-wanted': ['warning', 'A step leads to an article nobody has written'],
  // bodies
  'markdown-invalid': ['error', 'Markdown cannot be read'],
  'line-too-long': ['error', 'A line is too long'],
  'nesting-too-deep': ['error', 'Elements are nested too deeply'],
  'code-forbidden': ['error', 'An article contains code'],
  'entry-with-text': ['warning', 'An entry has a text that is not shown'],
  'component-unknown': ['error', 'A component is not part of the vocabulary'],
  'component-invalid': ['error', 'A component is not used as it should be'],
  'url-unsafe': ['error', 'An address has a scheme that is not allowed'],
  'citation-invalid': ['error', 'A citation is not well-formed'],
  'image-missing': ['error', 'An image does not exist'],
  'image-unsafe': ['error', 'A drawing could run something'],
  'wikilink-in-table': ['error', 'A link in a table is cut in two'],
  // links
  'link-invalid': ['error', 'A link in double brackets is not well-formed'],
  'link-misspelt': ['error', 'A link is almost the id of an article'],
  'link-ambiguous': ['error', 'A link names several articles'],
  'link-fragment': ['warning', 'A link leads to a section that does not exist'],
  'link-nowhere': ['error', 'A link leads to a page that the site does not have'],
  'link-wanted': ['warning', 'A link leads to an article nobody has written'],
  'means-invalid': ['error', 'An entry of `means` cannot be used'],
  'name-shared': ['warning', 'A name is borne by several articles'],
  'name-main-conflict': ['error', 'Two articles claim the main meaning of a name'],
  'article-orphan': ['warning', 'No article links here'],
  'article-dead-end': ['warning', 'An article links nowhere'],
  // editing: what is sound and could be better
  'article-unsourced': ['warning', 'An article names no source'],
  'statement-uncited': ['warning', 'Statements rest on no page that was read'],
  'summary-unwritten': ['warning', 'A summary is still to be written'],
  'summary-long': ['warning', 'A summary is too long'],
  'name-unmatched': ['warning', 'A name occurs in no text'],
  'image-unlicensed': ['warning', 'A picture has no licence'],
  'spelling-other': ['warning', 'A word is spelt otherwise here'],
} as const satisfies Record<string, readonly [Severity, string]>;

/**
 * Problems of statements with each other. They may be true all the same: then the article says
 * why (`except`), and readers are told.
 */
export const contradictions = [
  'dates-reversed',
  'event-undated',
  'post-overfull',
  'vacancy-filled',
  'holding-outside-life',
  'holding-outside-body',
  'relation-outside-life',
  'lives-apart',
  'control-conflict',
  'control-outside-life',
  'relation-circular',
  'order-reversed',
  'statement-twice',
  'inverse-twice',
  'seats-total',
  'seats-overfull',
  'seat-twice',
] as const satisfies readonly (keyof typeof problemCodes)[];

export type Contradiction = (typeof contradictions)[number];

/**
 * Findings for editors: whether `check` tells them unless the config's `warnings` says otherwise.
 * Those it does not tell stand on the page of the state of the encyclopedia only.
 */
export const editorialCodes = {
  'article-unsourced': true,
  'article-orphan': true,
  'article-dead-end': true,
  'summary-unwritten': true,
  'summary-long': true,
  'image-unlicensed': true,
  'spelling-other': true,
  'source-bare': true,
  'link-wanted': true,
  'step-wanted': true,
  'name-shared': true,
  'statement-uncited': false,
  'name-unmatched': false,
} as const satisfies Partial<Record<keyof typeof problemCodes, boolean>>;

export type EditorialCode = keyof typeof editorialCodes;

export function isEditorial(code: ProblemCode): code is EditorialCode {
  return Object.hasOwn(editorialCodes, code);
}

export type ProblemCode = keyof typeof problemCodes;

export function severityOf(code: ProblemCode): Severity {
  return problemCodes[code][0];
}
