import { addressesOf } from './page-addresses.ts';
import { joinSheets, type Sheet } from './join-sheets.ts';
import { bundleName, type ScriptBundle, type StyleBundle } from './script-bundle.ts';
import { usedCharacters, type UsedCharacters } from './used-characters.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { NeededSheets } from './needed-sheets.ts';
import { attribute, escapeAttribute, textOf, walkPage, type Element } from './html-tree.ts';
import { relativeAddress, relativePath, resolveAddress } from './site-address.ts';
import { splice, type Edit } from './splice.ts';

export interface PortableContext {
  /** The page's path from the site's root: `a.html`. */
  readonly page: string;
  /** Where the site is hosted: begins and ends with `/`. */
  readonly base: string;
  /** The generated style sheet of the fonts and the script behind it, from the site's root. */
  readonly fontStyles: string;
  readonly fontScript: string;
  /** Whether a style sheet can match anything on a page with these classes. */
  readonly isNeeded?: NeededSheets['isNeeded'];
}

/** What a finished page says about itself; plain data, kept between builds. */
export interface PageFacts {
  readonly ids: readonly string[];
  /** Addresses to click and addresses that are fetched, as they stand in the page. */
  readonly links: readonly string[];
  readonly loads: readonly string[];
}

export interface PortablePage extends PageFacts {
  readonly html: string;
  /** The module scripts of the page, to be made one classic script. */
  readonly bundle?: ScriptBundle | undefined;
  /** The generated style sheets that it has in a row, to be made one. */
  readonly styles: readonly StyleBundle[];
  readonly characters: UsedCharacters;
  /** Whole sentences: what the content security policy or `file://` would refuse. */
  readonly problems: readonly string[];
}

/**
 * Makes one page of Astro's output work hosted, from `file://` and inside an archive: addresses
 * from the root become relative, the module scripts one classic deferred script, and the content
 * security policy comes first. Everything else stays byte for byte.
 */
export function makePortable(
  html: string,
  { page, base, fontStyles, fontScript, isNeeded = () => true }: PortableContext,
): PortablePage {
  const edits: Edit[] = [];
  const problems: string[] = [];
  const ids: string[] = [];
  const links = new Set<string>();
  const loads = new Set<string>();
  const modules: { element: Element; path: string }[] = [];
  const themeScripts: string[] = [];
  const characters = usedCharacters();
  let head: Element | undefined;
  const sheets: Sheet[] = [];
  const classes = new Set<string>();

  const script = (element: Element): boolean => {
    const text = textOf(element);
    const source = attribute(element, 'src');
    const type = attribute(element, 'type')?.toLowerCase() ?? '';
    if (source === undefined) {
      if (attribute(element, 'data-theme-script') !== undefined) themeScripts.push(text);
      else if (!isData(type)) problems.push(`an inline script: ${quote(text)}`);
      return false;
    }
    if (type !== 'module') return true;
    const target = resolveAddress(source, page, base);
    if (target.type === 'site') modules.push({ element, path: target.path });
    else problems.push(`a module script from elsewhere: ${source}`);
    return false;
  };

  walkPage(html, {
    element(element) {
      const tag = element.tagName;
      if (tag === 'head') head ??= element;
      problems.push(...forbidden(element));
      const id = attribute(element, 'id');
      if (id !== undefined) ids.push(id);
      for (const name of attribute(element, 'class')?.split(/\s+/) ?? []) classes.add(name);
      if (tag === 'script' && !script(element)) return;
      if (tag === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')) {
        const target = resolveAddress(attribute(element, 'href') ?? '', page, base);
        sheets.push({ element, path: target.type === 'site' ? target.path : undefined });
        return;
      }
      for (const address of addressesOf(element)) {
        const value = address.rewrite((url) => {
          if (/^\s*javascript:/i.test(url)) problems.push(`a script as an address: ${quote(url)}`);
          const portable = relativeAddress(url, page, base);
          (address.use === 'load' ? loads : links).add(portable);
          return portable;
        });
        const place = element.sourceCodeLocation?.attrs?.[address.attribute];
        if (!place || value === attribute(element, address.attribute)) continue;
        const text = `${address.attribute}="${escapeAttribute(value)}"`;
        edits.push({ start: place.startOffset, end: place.endOffset, text });
      }
    },
    text: characters.add,
  });

  const joined = joinSheets(sheets, (path) => isNeeded(path, classes), page, base);
  edits.push(...joined.edits);
  for (const address of joined.loads) loads.add(address);

  let bundle: ScriptBundle | undefined;
  if (modules.length > 0) {
    const sources = [...new Set(modules.map(({ path }) => path))];
    bundle = { path: bundleName(sources), sources };
    const address = relativePath(page, bundle.path);
    loads.add(address);
    for (const [index, { element }] of modules.entries()) {
      const text = index === 0 ? `<script src="${escapeAttribute(address)}" defer></script>` : '';
      edits.push({ ...placeOf(element), text });
    }
  }

  const headStart = head?.sourceCodeLocation?.startTag;
  if (!headStart) problems.push('no <head> tag: the content security policy cannot be placed');
  else {
    const fonts = relativePath(page, fontStyles);
    const script = relativePath(page, fontScript);
    loads.add(fonts).add(script);
    // A script behind a style sheet waits for it, and the page for the script.
    const text = `<link rel="stylesheet" href="${fonts}"><script src="${script}"></script>`;
    const start =
      sheets[0]?.element.sourceCodeLocation?.startOffset ??
      head?.sourceCodeLocation?.endTag?.startOffset ??
      headStart.endOffset;
    const policy = contentSecurityPolicy({ scripts: themeScripts });
    edits.push({ start: headStart.endOffset, end: headStart.endOffset, text: policy });
    edits.push({ start, end: start, text });
  }

  return {
    html: problems.length > 0 ? html : splice(html, edits),
    ids,
    links: [...links],
    loads: [...loads],
    bundle,
    styles: joined.bundles,
    characters: characters.result(),
    problems,
  };
}

/** What neither the policy nor a page opened from the disk lets work. */
function forbidden(element: Element): string[] {
  const found: string[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'style')
      found.push(`a style attribute: <${element.tagName} style=${quote(value)}>`);
    if (/^on[a-z]/.test(name))
      found.push(`an event handler: <${element.tagName} ${name}=${quote(value)}>`);
  }
  if (element.tagName === 'style') found.push(`an inline style sheet: ${quote(textOf(element))}`);
  if (element.tagName === 'base') found.push('a <base> element, which changes every address');
  const shape = element.tagName === 'use' ? attribute(element, 'href') : undefined;
  if (shape !== undefined && !shape.startsWith('#')) {
    found.push(`a drawing used from another file, which file:// refuses: ${quote(shape)}`);
  }
  return found;
}

/** A data block (`application/ld+json`) is never executed and needs no permission. */
function isData(type: string): boolean {
  return (
    type !== '' && type !== 'module' && type !== 'importmap' && !/(?:java|ecma|j)script/.test(type)
  );
}

function placeOf(element: Element): { start: number; end: number } {
  const place = element.sourceCodeLocation;
  if (!place) throw new Error(`<${element.tagName}> has no place in the source`);
  return { start: place.startOffset, end: place.endOffset };
}

function quote(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
