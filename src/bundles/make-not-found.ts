import { addressesOf } from './page-addresses.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { cssUrls } from './css-urls.ts';
import { attribute, escapeAttribute, textOf, walkPage } from './html-tree.ts';
import { resolveAddress } from './site-address.ts';
import { splice, type Edit } from './splice.ts';

/**
 * Makes `404.html` stand alone: a host serves it under any address, so nothing in it may be
 * relative. Scripts go, styles come in, and every address begins at the base.
 *
 * `readStyles` gives the text of a style sheet by its path from the site's root.
 */
export function makeNotFound(
  html: string,
  context: { readonly base: string; readonly readStyles: (path: string) => string },
): string {
  const { base } = context;
  const edits: Edit[] = [];
  const styles: string[] = [];
  let headEnd: number | undefined;
  const fromBase = (url: string, from: string): string => {
    if (url.trim().startsWith('#')) return url;
    const target = resolveAddress(url, from, base);
    if (target.type !== 'site') return url;
    const fragment = target.fragment === '' ? '' : `#${encodeURI(target.fragment)}`;
    return base + encodeURI(target.path === 'index.html' ? '' : target.path) + fragment;
  };
  walkPage(html, {
    element(element) {
      const place = element.sourceCodeLocation;
      if (!place) return;
      const whole = { start: place.startOffset, end: place.endOffset };
      if (element.tagName === 'head') headEnd = place.startTag?.endOffset;
      if (element.tagName === 'script') {
        edits.push({ ...whole, text: '' });
        return;
      }
      if (element.tagName === 'style') styles.push(textOf(element));
      if (element.tagName === 'link') {
        const rel = attribute(element, 'rel') ?? '';
        const target = resolveAddress(attribute(element, 'href') ?? '', '404.html', base);
        if (/\bstylesheet\b/i.test(rel) && target.type === 'site') {
          const css = context.readStyles(target.path);
          const inside = cssUrls(css).map(({ url, start, end }) => ({
            start,
            end,
            text: fromBase(url, target.path),
          }));
          const text = splice(css, inside).replaceAll('</', '<\\/');
          styles.push(text);
          edits.push({ ...whole, text: `<style>${text}</style>` });
          return;
        }
      }
      for (const address of addressesOf(element)) {
        const attributePlace = place.attrs?.[address.attribute];
        if (!attributePlace) continue;
        const value = address.rewrite((url) => fromBase(url, '404.html'));
        edits.push({
          start: attributePlace.startOffset,
          end: attributePlace.endOffset,
          text: `${address.attribute}="${escapeAttribute(value)}"`,
        });
      }
    },
    text: () => undefined,
  });
  if (headEnd !== undefined) {
    edits.push({ start: headEnd, end: headEnd, text: contentSecurityPolicy({ styles }) });
  }
  return splice(html, edits);
}
