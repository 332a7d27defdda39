import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * What has a place in the booklet: its anchor by the address where it is read outside. The anchor
 * of a chapter is the id of its article.
 */
export type BookletAnchors = ReadonlyMap<string, string>;

interface Chapter {
  readonly id: string;
  readonly ids: ReadonlySet<string>;
}

/** Attributes that name an element of the same page by its id, one or several. */
const naming = new Set([
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
  'for',
  'headers',
]);

/**
 * Binds articles into one page. Each is a `<section data-chapter="id">` of the markup: its anchor
 * becomes the id, and the ids inside are told apart by it (`id_anchor`; an id of an article has no
 * underscore). A link to a chapter leads to it within the page, one to a part of an article that
 * is not bound with it to the article's own page. Headings but that of the chapter stand a level
 * lower, and links of headings to themselves are left out. For paper what is folded is opened, and
 * pictures are fetched before anybody has scrolled to them.
 */
export function bindChapters(html: string, anchors: BookletAnchors): string {
  const fragment = parseFragment(html);
  const sections = [...elements(fragment)].filter(
    (element) => attributeOf(element, 'data-chapter') !== undefined,
  );
  const chapters = new Map(
    sections.map((section): [Element, Chapter] => {
      const ids = [...elements(section)].flatMap((element) => attributeOf(element, 'id') ?? []);
      return [section, { id: attributeOf(section, 'data-chapter') ?? '', ids: new Set(ids) }];
    }),
  );
  const byId = new Map([...chapters.values()].map((chapter) => [chapter.id, chapter]));
  for (const [section, chapter] of chapters) {
    dropSelfLinks(section);
    const addressOf = (url: string) => bindAddress(url, chapter, byId, anchors);
    for (const element of elements(section)) bindElement(element, chapter, addressOf);
    section.attrs = [
      ...section.attrs
        .filter(({ name }) => name !== 'data-chapter')
        .map((attribute) => bindNames(attribute, chapter)),
      { name: 'id', value: chapter.id },
    ];
  }
  return serialize(fragment);
}

function bindElement(element: Element, chapter: Chapter, addressOf: (url: string) => string): void {
  const level = /^h([2-5])$/.exec(element.tagName)?.[1];
  const isTitle = hasClass(element, 'chapter-title');
  if (level !== undefined && !isTitle) {
    element.tagName = `h${Number(level) + 1}`;
    element.nodeName = element.tagName;
  }
  element.attrs = element.attrs.flatMap((attribute) => {
    const { name, value } = attribute;
    if (name === 'loading' || name.startsWith('data-pagefind')) return [];
    if (name === 'id') return [{ ...attribute, value: boundId(chapter, value) }];
    if (name === 'href') return [{ ...attribute, value: addressOf(value) }];
    return [bindNames(attribute, chapter)];
  });
  unfold(element);
}

/** On paper nothing can be unfolded; how a map was made is on its page. */
function unfold(element: Element): void {
  if (element.tagName !== 'details' || hasClass(element, 'map-about')) return;
  if (attributeOf(element, 'open') !== undefined) return;
  element.attrs.push({ name: 'open', value: '' });
}

function bindNames(
  attribute: Element['attrs'][number],
  chapter: Chapter,
): Element['attrs'][number] {
  const { name, value } = attribute;
  if (naming.has(name)) {
    const ids = value.split(/\s+/).map((id) => (chapter.ids.has(id) ? boundId(chapter, id) : id));
    return { ...attribute, value: ids.join(' ') };
  }
  const drawn = /^url\(#(.+)\)$/.exec(value)?.[1];
  if (drawn === undefined || !chapter.ids.has(drawn)) return attribute;
  return { ...attribute, value: `url(#${boundId(chapter, drawn)})` };
}

function bindAddress(
  url: string,
  chapter: Chapter,
  byId: ReadonlyMap<string, Chapter>,
  anchors: BookletAnchors,
): string {
  const [file = '', fragment = ''] = url.split('#', 2);
  if (file === '') {
    if (chapter.ids.has(fragment)) return `#${boundId(chapter, fragment)}`;
    const own = [...anchors].find(([, id]) => id === chapter.id)?.[0].split('#')[0];
    return own === undefined ? url : `${own}#${fragment}`;
  }
  const anchor = anchors.get(url);
  if (anchor !== undefined) return `#${anchor}`;
  const other = byId.get(anchors.get(file) ?? '');
  if (!other) return url;
  return other.ids.has(fragment) ? `#${boundId(other, fragment)}` : `#${other.id}`;
}

function boundId({ id }: Chapter, inner: string): string {
  return `${id}_${inner}`;
}

function dropSelfLinks(section: Element): void {
  for (const parent of [section, ...elements(section)]) {
    parent.childNodes = parent.childNodes.filter(
      (node) => !('tagName' in node) || node.tagName !== 'a' || !hasClass(node, 'anchor'),
    );
  }
}

function* elements(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elements(node);
  }
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class')?.split(' ').includes(name) ?? false;
}
