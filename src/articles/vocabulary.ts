/**
 * The one table of components that an article may use. An addition is one entry here and its
 * handler in `rendering/render-component.ts` (and `render-markdown.ts`); both are type errors
 * until written.
 */
export const vocabulary = {
  Figure: {
    place: 'block',
    children: 'optional',
    attributes: {
      src: 'required',
      alt: 'required',
      caption: 'optional',
      credit: 'optional',
      licence: 'optional',
    },
    example: '<Figure src="map.svg" alt="What is to be seen" />',
  },
  Note: {
    place: 'block',
    children: 'required',
    attributes: { title: 'optional' },
    example: '<Note>Text</Note>',
  },
  Quote: {
    place: 'block',
    children: 'required',
    attributes: { cite: 'optional', at: 'optional', nolink: 'flag' },
    example: '<Quote cite="source-key" at="p. 3">Text</Quote>',
  },
  Timeline: {
    place: 'block',
    children: 'none',
    attributes: { of: 'optional', from: 'optional', until: 'optional' },
    example: '<Timeline of="some-event" />',
  },
  Terms: {
    place: 'block',
    children: 'none',
    attributes: { of: 'optional', post: 'optional' },
    example: '<Terms of="some-office" />',
  },
  Parties: {
    place: 'block',
    children: 'none',
    attributes: { of: 'optional' },
    example: '<Parties of="some-event" />',
  },
  Map: {
    place: 'block',
    children: 'none',
    attributes: { of: 'required', on: 'required', caption: 'optional' },
    example: '<Map of="map-of-the-config" on="1946-07-01" />',
  },
  Cite: {
    place: 'inline',
    children: 'none',
    attributes: { source: 'required', at: 'optional' },
    example: '<Cite source="source-key" at="p. 12" />',
  },
  Name: {
    place: 'inline',
    children: 'required',
    attributes: { lang: 'required' },
    example: '<Name lang="ru">Волга</Name>',
  },
  NoLink: {
    place: 'either',
    children: 'required',
    attributes: {},
    example: '<NoLink>text</NoLink>',
  },
} as const satisfies Record<string, Component>;

export interface Component {
  /** `block` stands on lines of its own, `inline` within a line. */
  readonly place: 'block' | 'inline' | 'either';
  readonly children: 'none' | 'optional' | 'required';
  /** A `flag` has no value: `<Quote nolink>`. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional' | 'flag'>>;
  /** A whole one, to be pasted. */
  readonly example: string;
}

export type ComponentName = keyof typeof vocabulary;

/** The entry of a name as written in an article, or undefined when it is no component. */
export function componentOf(name: string | null): Component | undefined {
  return name !== null && Object.hasOwn(vocabulary, name)
    ? vocabulary[name as ComponentName]
    : undefined;
}
